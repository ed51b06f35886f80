import '~/tests/node-20';
import { describe, expect, test } from 'vitest';
import { type CidLine, cidPdf } from '~/scripts/documents/write-cid-pdf';
import { readPdf } from '../read-pdf';

describe('Columns', () => {
  const COLUMN = '各县要把秋粮收购作为当前的任务，提前腾仓';
  /** Lines of so many characters, from the top down. */
  const column = (x: number, lengths: readonly number[], from = 0) =>
    lengths.map((length, i) => ({
      text: `${String.fromCharCode(0x4e00 + from + i)}${COLUMN}`.slice(0, length),
      x,
      y: 700 - i * 20,
      size: 10,
    }));
  const full = (count: number) => Array.from({ length: count }, () => 15);
  const read = async (...pages: readonly (readonly CidLine[])[]) => {
    const { lines } = await readPdf(bytes(cidPdf(pages)));
    return lines.flatMap(({ text }) => (text === '' ? [] : [text.charCodeAt(0) - 0x4e00]));
  };
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

  test('Three are read one after the other', async () => {
    const page = [50, 225, 400].flatMap((x, i) => column(x, full(8), i * 8));
    expect(await read(page)).toEqual(upTo(24));
  });

  test('A last page with a line or two in each has the columns of the others', async () => {
    const page = [...column(50, full(8)), ...column(225, full(8), 8)];
    const last = [...column(50, full(3), 16), ...column(225, [15, 6], 19)];
    expect(await read(page, last)).toEqual(upTo(21));
  });

  test('A column of short lines beside a full one is one', async () => {
    const page = [...column(50, full(9)), ...column(225, [5, 6, 5, 6, 8, 15, 4, 5, 6], 9)];
    expect(await read(page)).toEqual(upTo(18));
  });
});

test('What is written large across the text of each page is left out, a headline of one is not', async () => {
  const page = (text: string) => [
    { ...line(text), y: 710 },
    { ...line('内部资料'), y: 705, size: 40 },
    { ...line(`接着${text}`), y: 690 },
  ];
  const texts = ['甲', '乙', '丙'].map((char) => char.repeat(12));
  const [first = [], ...others] = texts.map(page);
  const { lines } = await readPdf(
    bytes(cidPdf([[{ ...line('通知'), y: 750, size: 40 }, ...first], ...others])),
  );
  const read = lines.map(({ text }) => text).filter((text) => text !== '');
  expect(read).toEqual(['通知', ...texts.flatMap((text) => [text, `接着${text}`])]);
});

const line = (text: string): CidLine => ({ text, x: 100, y: 700, size: 16 });
const bytes = (from: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(from);
