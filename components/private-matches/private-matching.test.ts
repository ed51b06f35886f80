import { expect, it } from 'vitest';
import { compileIndex } from '~/engine/compile-index';
import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import { SKIPPED } from '~/engine/shown-match';
import type { ParagraphIndex, Source, SourceId } from '~/engine/types';
import type { BlockChange } from '~/protocol/panel-port';
import { type FoundPrivately, PrivateMatching } from './private-matching';

const QUAY = '老码头的石阶要按潮汐表分三次修补，不得一味图快。';
const BELL = '渡口的铁钟改由小学堂的学生轮流敲响，以免值班老人受寒。';

function sourceOf(id: string, text: string): Source {
  const paragraphs = [{ index: 1 as ParagraphIndex, kind: 'body' as const, level: 0, text }];
  return {
    id: id as SourceId,
    title: id,
    version: 'full-text',
    complete: true,
    visibility: 'private',
    paragraphs,
    terms: [],
  };
}

function matcherOf(...sources: Source[]): Matcher {
  return openIndex(compileIndex(sources));
}

function blocksOf(from: number, removed: number, texts: readonly string[], number = 1): BlockChange {
  const added = texts.map((text, i) => ({ number: number + i, text, visible: true }));
  return { type: 'blocks', frame: 'top', from, removed, added, complete: true, cut: false };
}

/** Matching with these sources, and what it says when it is done with all it was given. */
function matching(open: { private?: () => Matcher | undefined; public?: () => Matcher | undefined }) {
  const asked: string[] = [];
  let latest: FoundPrivately | undefined;
  let tell = () => {};
  const subject = new PrivateMatching({
    openPrivate: async () => {
      asked.push('private');
      return open.private?.();
    },
    openPublic: async () => {
      asked.push('public');
      return open.public?.();
    },
    onChange: (found) => {
      latest = found;
      if (found.complete) tell();
    },
    signal: new AbortController().signal,
  });
  const found = async (change: BlockChange | 'start over') => {
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    if (change === 'start over') subject.startOver();
    else subject.take(change);
    await told;
    return (latest?.frames.get('top') ?? []).map(({ text, jump }) => [text, jump]);
  };
  return { subject, found, asked, latest: () => latest };
}

const whole = (text: string) => text.slice(0, -1);
const at = (block: number, text: string) => ({ frame: 'top', block, start: 0, end: text.length - 1 });

it('lists what private sources have, each with the way to it, and keeps it as the page changes around it', async () => {
  const { found } = matching({ private: () => matcherOf(sourceOf('a', QUAY), sourceOf('b', BELL)) });
  expect(await found(blocksOf(0, 0, ['别的文字没有出处。', QUAY]))).toEqual([[whole(QUAY), at(2, QUAY)]]);
  expect(await found(blocksOf(0, 1, [BELL], 3))).toEqual([
    [whole(BELL), at(3, BELL)],
    [whole(QUAY), at(2, QUAY)],
  ]);
  // The page drew it anew: the same text, another block.
  expect((await found(blocksOf(1, 1, [QUAY], 4)))[1]).toEqual([whole(QUAY), at(4, QUAY)]);
});

it('leaves out what a public source has, and asks for those only when there is something to leave out', async () => {
  const { found, asked } = matching({
    private: () => matcherOf(sourceOf('a', QUAY), sourceOf('b', BELL)),
    public: () => matcherOf(sourceOf('c', BELL)),
  });
  expect(await found(blocksOf(0, 0, ['别的文字没有出处。']))).toEqual([]);
  expect(asked).toEqual(['private']);
  expect((await found(blocksOf(0, 0, [QUAY, BELL], 2))).map(([text]) => text)).toEqual([whole(QUAY)]);
  expect(asked).toEqual(['private', 'public']);
});

it('shows the page’s characters without what matching skips, and jumps over all of them', async () => {
  const { found } = matching({ private: () => matcherOf(sourceOf('a', QUAY)) });
  const text = QUAY.replace('石阶', `石${SKIPPED}${SKIPPED}阶`);
  expect(await found(blocksOf(0, 0, [text]))).toEqual([[whole(QUAY), at(1, text)]]);
});

it('starts over with another library', async () => {
  let sources = [sourceOf('a', QUAY)];
  const { found } = matching({ private: () => matcherOf(...sources) });
  expect((await found(blocksOf(0, 0, [QUAY, BELL]))).map(([text]) => text)).toEqual([whole(QUAY)]);
  sources = [sourceOf('b', BELL)];
  expect((await found('start over')).map(([text]) => text)).toEqual([whole(BELL)]);
});

it('says that there may be more when the library can’t be asked', async () => {
  const { found, latest } = matching({
    private: () => {
      throw new Error('The background is gone.');
    },
  });
  expect(await found(blocksOf(0, 0, [QUAY]))).toEqual([]);
  expect(latest()?.failed).toBe(true);
});

it('has nothing without private sources, and nothing of frames that are gone', async () => {
  const { subject, found, latest } = matching({});
  expect(await found(blocksOf(0, 0, [QUAY]))).toEqual([]);
  subject.take('gone');
  expect(latest()?.frames.size).toBe(0);
});

it('says that only the first part of a very long page was looked through, where there are private sources', async () => {
  const with1 = matching({ private: () => matcherOf(sourceOf('a', QUAY)) });
  await with1.found({ ...blocksOf(0, 0, [QUAY]), cut: true });
  expect(with1.latest()?.cut).toBe(true);
  // The page is shorter by now.
  await with1.found(blocksOf(1, 0, []));
  expect(with1.latest()?.cut).toBe(false);
  const without = matching({});
  await without.found({ ...blocksOf(0, 0, [QUAY]), cut: true });
  expect(without.latest()?.cut).toBe(false);
});
