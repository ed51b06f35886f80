import { expect, test } from 'vitest';
import { fromTransfer, fromWords, openFolders } from './arrivals';

interface Held {
  readonly data?: Readonly<Record<string, string>>;
  readonly files?: readonly File[];
}

/** As browsers hand over what was dropped or pasted. */
function transferOf({ data = {}, files = [] }: Held): DataTransfer {
  const items = files.map((file) => ({
    kind: 'file',
    type: file.type,
    getAsFile: () => file,
    webkitGetAsEntry: () => null,
  }));
  return { items, getData: (type: string) => data[type] ?? '' } as unknown as DataTransfer;
}

const namesOf = async (held: Held) => {
  const arrivals = fromTransfer(transferOf(held));
  return (await openFolders(arrivals)).incoming.map(({ name }) => name);
};

const PICTURE = new File(['…'], 'image.png', { type: 'image/png' });

test('Files are taken, else words; of words that come with a picture of them, the words', async () => {
  const data = { 'text/plain': '关于开会的通知\n请按时参加。', 'text/html': '<p>关于开会的通知</p>' };
  expect(await namesOf({ files: [new File(['…'], '甲.txt'), new File(['…'], '乙.docx')] })).toEqual([
    '甲.txt',
    '乙.docx',
  ]);
  expect(await namesOf({ data })).toEqual(['关于开会的通知.txt']);
  expect(await namesOf({ data, files: [PICTURE] })).toEqual(['关于开会的通知.txt']);
  expect(await namesOf({ data, files: [new File(['…'], '甲.txt')] })).toEqual(['甲.txt']);
  // A picture from a web page comes with its address and says itself that it can't be read.
  const fromPage = { 'text/uri-list': 'https://yunzhou.example/a.png', 'text/html': '<img>' };
  expect(await namesOf({ data: fromPage, files: [PICTURE] })).toEqual(['image.png']);
  expect(await namesOf({})).toEqual([]);
});

test('An address and nothing else is a link, not a text', () => {
  const link = 'https://yunzhou.example/notice.html';
  expect(fromTransfer(transferOf({ data: { 'text/uri-list': link, 'text/plain': link } }))).toEqual([
    { link },
  ]);
  expect(fromWords(` ${link}\n`)).toEqual({ link });
  expect(fromWords(`见 ${link}`)).toMatchObject({ origin: { kind: 'paste' } });
});
