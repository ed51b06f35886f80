import { expect, test } from 'vitest';
import type { Source, SourceId } from '~/engine/types';
import type { SourceDraft } from '~/library/source-draft';
import { draftOfSource } from '~/library/source-draft';
import { BUNDLED, bundledHead } from '~/library/store/bundled-source';
import { findTwin } from './find-twin';

const HEADS = [bundledHead(true)];
const read = async (id: SourceId): Promise<Source | undefined> => (id === BUNDLED.id ? BUNDLED : undefined);

const draftWith = (change: Partial<SourceDraft>): SourceDraft => {
  const { id: _id, ...draft } = draftOfSource(BUNDLED);
  return { ...draft, ...change };
};

test('A file that says which source it is has that one for its twin, whatever else it says', async () => {
  const draft = draftWith({ id: BUNDLED.id, facts: { title: '另一个标题' }, paragraphs: [] });
  expect(await findTwin(draft, HEADS, read)).toEqual({ id: BUNDLED.id, title: BUNDLED.title, same: 'id' });
});

test('The same text is found under another title, and however it is set', async () => {
  const paragraphs = draftOfSource(BUNDLED).paragraphs.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.replaceAll(',', '，').replaceAll(' ', ''),
  }));
  const twin = await findTwin(draftWith({ facts: { title: '另一个标题' }, paragraphs }), HEADS, read);
  expect(twin).toEqual({ id: BUNDLED.id, title: BUNDLED.title, same: 'text' });
});

test('The same title is found over another text', async () => {
  const paragraphs = [{ key: 1, kind: 'body' as const, level: 0, text: '同志们：' }];
  const facts = { title: ` ${BUNDLED.title.replace('2025', '２０２５')}` };
  expect(await findTwin(draftWith({ facts, paragraphs }), HEADS, read)).toMatchObject({ same: 'title' });
});

test('Another title over another text has no twin, nor has an empty draft', async () => {
  const paragraphs = draftOfSource(BUNDLED).paragraphs.slice(0, -1);
  expect(await findTwin(draftWith({ facts: { title: '通知' }, paragraphs }), HEADS, read)).toBeUndefined();
  expect(await findTwin(draftWith({ facts: {}, paragraphs: [] }), HEADS, read)).toBeUndefined();
});

test('Sources of quite another length are not read', async () => {
  const asked: SourceId[] = [];
  const paragraphs = [{ key: 1, kind: 'body' as const, level: 0, text: '同志们：' }];
  await findTwin(draftWith({ facts: {}, paragraphs }), HEADS, async (id) => {
    asked.push(id);
    return undefined;
  });
  expect(asked).toEqual([]);
});
