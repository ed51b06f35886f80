import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { newTerm } from '~/components/source-editor/edit-terms';
import { draftOfSource } from '~/library/source-draft';
import { deleteLibrary } from '~/library/store/database';
import { sampleSource } from '~/library/store/sample-sources';
import { listSources } from '~/library/store/source-store';
import { ImportQueue, type QueueItem } from './import-queue';
import { savableItems, saveUnseen } from './save-drafts';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
beforeEach(deleteLibrary);

const queue = new ImportQueue({
  readFile: () => Promise.reject(new Error('Nothing is read here.')),
  draftOf: (_, { draft }) => draft,
  onChange: () => {},
});

function item(key: number, title: string, asTwin?: 'another'): QueueItem {
  const { id: _id, ...draft } = draftOfSource(sampleSource(`${key}`, { title }));
  const document = { format: 'text', draft, notes: [], placeholders: [] } as const;
  const state = { kind: 'ready', document, draft, ...(asTwin && { asTwin }) } as const;
  return { key, name: `${key}.txt`, size: 10, origin: { kind: 'file', name: `${key}.txt` }, state };
}

test('Of several with one title the first is saved unseen, and those that are to be another source; all are counted', async () => {
  const items = [item(1, '通知'), item(2, '通知'), item(3, '通知', 'another'), item(4, '通知', 'another')];
  expect(await saveUnseen(items, 'private', queue)).toBe(3);
  const { heads } = await listSources();
  expect(heads.filter(({ facts }) => facts.title === '通知')).toHaveLength(3);
});

test('Of several with one title one is offered to be saved unseen: no more is promised than is done', () => {
  const items = [item(1, '通知'), item(2, '“通知”'), item(3, '讲话'), item(4, '通知', 'another')];
  expect(savableItems(items).map(({ key }) => key)).toEqual([1, 3, 4]);
});

test('What somebody has worked on is not saved unseen when something of it would be lost', () => {
  const [first, second, third] = [item(1, '通知'), item(2, '讲话'), item(3, '报告')].map(
    ({ state, ...rest }, i) => {
      if (state.kind !== 'ready') throw new Error('It is ready.');
      const work = [{ nextTerm: '水利' }, { terms: [newTerm('三件实事')] }, {}][i];
      return { ...rest, state: { ...state, draft: { ...state.draft, left: [], ...work } } };
    },
  );
  expect(savableItems([first!, second!, third!]).map(({ key }) => key)).toEqual([3]);
});
