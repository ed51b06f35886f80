import { beforeEach, expect, test } from 'vitest';
import { ImportError } from '~/library/readers/import-error';
import type { ReadDocument } from '~/library/readers/read-document';
import { ImportQueue, type Incoming, type QueueItem } from './import-queue';

const DOCUMENT: ReadDocument = {
  format: 'text',
  draft: {
    facts: { title: '通知' },
    version: 'full-text',
    complete: true,
    visibility: undefined,
    paragraphs: [],
    terms: [],
  },
  placeholders: [],
  notes: [],
};

let items: readonly QueueItem[];
let started: { name: string; finish: (how?: Error) => void; aborted: () => boolean }[];
let queue: ImportQueue;

beforeEach(() => {
  items = [];
  started = [];
  queue = new ImportQueue({
    readFile: ({ name }, { signal }) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        const finish = (how?: Error) => (how ? reject(how) : resolve(DOCUMENT));
        started.push({ name, finish, aborted: () => signal?.aborted ?? false });
      }),
    draftOf: (_item, { draft }) => draft,
    onChange: (changed) => {
      items = changed;
    },
  });
});

const file = (
  name: string,
  bytes: () => Promise<ArrayBuffer> = async () => new ArrayBuffer(1),
): Incoming => ({
  name,
  size: 1,
  origin: { kind: 'file', name },
  bytes,
});

const states = () => items.map(({ state }) => state.kind);
const reading = (name: string) => expect.poll(() => started.map((one) => one.name)).toContain(name);
const become = (...expected: string[]) => expect.poll(states).toEqual(expected);

test('Files are read one after another', async () => {
  queue.add([file('1.txt'), file('2.txt')]);
  await reading('1.txt');
  expect(states()).toEqual(['reading', 'waiting']);
  started[0]?.finish();
  await reading('2.txt');
  await become('ready', 'reading');
});

test('When one fails, it says why and the others go on', async () => {
  queue.add([file('1.pdf'), file('2.txt')]);
  await reading('1.pdf');
  started[0]?.finish(new ImportError('password'));
  await reading('2.txt');
  started[1]?.finish();
  await become('failed', 'ready');
  expect(items[0]?.state).toEqual({ kind: 'failed', code: 'password' });
});

test('A file that is gone when its turn comes fails like any other', async () => {
  queue.add([file('1.txt', () => Promise.reject(new DOMException('gone', 'NotFoundError')))]);
  await become('failed');
});

test('Cancelling the one that is read ends its reading and starts the next', async () => {
  queue.add([file('1.txt'), file('2.txt')]);
  await reading('1.txt');
  queue.cancel(items[0]!.key);
  expect(started[0]?.aborted()).toBe(true);
  await become('cancelled', 'reading');
});

test('Cancelling all starts none, and leaves what is read already', async () => {
  queue.add([file('1.txt'), file('2.txt'), file('3.txt')]);
  await reading('1.txt');
  started[0]?.finish();
  await reading('2.txt');
  queue.cancelAll();
  await become('ready', 'cancelled', 'cancelled');
  expect(started).toHaveLength(2);
});

test('What was cancelled can be read after all', async () => {
  queue.add([file('1.txt')]);
  await reading('1.txt');
  queue.cancelAll();
  await become('cancelled');
  queue.retry(items[0]!.key);
  await expect.poll(() => started.length).toBe(2);
  started[1]?.finish();
  await become('ready');
});

test('After a stop, all that was cancelled is read on, and nothing else', async () => {
  queue.add([file('1.txt'), file('2.txt'), file('3.txt')]);
  await reading('1.txt');
  started[0]?.finish(new ImportError('empty'));
  await reading('2.txt');
  queue.cancelAll();
  await become('failed', 'cancelled', 'cancelled');
  queue.retryCancelled();
  await become('failed', 'reading', 'waiting');
});

test('Files added later are read as well', async () => {
  queue.add([file('1.txt')]);
  await reading('1.txt');
  started[0]?.finish();
  await become('ready');
  queue.add([file('2.txt')]);
  await reading('2.txt');
});

test('A draft is kept as it was left, and a saved one is done', async () => {
  queue.add([file('1.txt')]);
  await reading('1.txt');
  started[0]?.finish();
  await become('ready');
  const [{ key }] = items as [QueueItem];
  queue.keepDraft(key, { ...DOCUMENT.draft, facts: { title: '关于通知' } });
  expect(items[0]?.state).toMatchObject({ draft: { facts: { title: '关于通知' } } });
  queue.markSaved(key, '关于通知');
  queue.dropDone();
  expect(items).toEqual([]);
});
