import { beforeEach, describe, expect, test, vi } from 'vitest';
import { compileIndex } from '~/engine/compile-index';
import { aSource } from '~/engine/test-sources';
import { nextTurn } from '~/library/in-slices';
import { toBase64 } from '~/protocol/base64';

/** The public sources as they are, and what is compiled of them. */
const library = vi.hoisted(() => ({
  sources: ['a'],
  unmarked: [] as string[],
  compiling: Promise.resolve(),
  announced: [] as string[],
}));
const stateNow = () => ({
  key: `${library.sources} without ${library.unmarked}`,
  sources: library.sources,
  unmarked: library.unmarked,
});
const indexOf = (sources: readonly string[]) =>
  compileIndex(sources.map((id) => aSource({ id, paragraphs: [id] })));

vi.mock('~/library/sealed-part', () => ({ partState: async () => stateNow() }));
vi.mock('~/library/seal-latest', () => ({
  sealLatest: async () => {
    const state = stateNow();
    await library.compiling;
    return { ...state, index: indexOf(state.sources) };
  },
}));
vi.mock('~/protocol/public-index', () => ({
  announcePublicIndex: async (key: string) => void library.announced.push(key),
}));

/** A fresh worker that has the index of a library. */
async function worker(sources: string[]) {
  vi.resetModules();
  Object.assign(library, { sources, unmarked: [], compiling: Promise.resolve(), announced: [] });
  const background = await import('./public-matching');
  await background.indexForFrame();
  return background;
}

/** Holds up compiling until it is called. */
function hold(): () => void {
  let goOn = () => {};
  library.compiling = new Promise((resolve) => {
    goOn = resolve;
  });
  return goOn;
}

beforeEach(() => {
  library.announced = [];
});

describe('while the index of a changed library is compiled', () => {
  test('frames are given the one before, if sources were only added, and told when the new one is there', async () => {
    const background = await worker(['a']);
    const goOn = hold();
    library.sources = ['b', 'a'];
    const renewed = background.renewPublicIndex();
    expect(await background.indexForFrame()).toBe(toBase64(indexOf(['a'])));
    expect(library.announced).toEqual(['a without ']);
    goOn();
    await renewed;
    expect(library.announced).toEqual(['a without ', 'b,a without ']);
    expect(await background.indexForFrame()).toBe(toBase64(indexOf(['b', 'a'])));
  });

  test.each([
    ['a source was taken away', { sources: ['b'] }],
    ['a wording is not to be marked any more', { unmarked: ['国之大者'] }],
  ])('frames wait for it, if %s', async (_, change) => {
    const background = await worker(['a', 'b']);
    const goOn = hold();
    Object.assign(library, change);
    const renewed = background.renewPublicIndex();
    await nextTurn(); // The library has been looked at.
    const answered = vi.fn();
    const answer = background.indexForFrame().then(answered);
    await Promise.race([answer, nextTurn()]);
    expect(answered).not.toHaveBeenCalled();
    goOn();
    await Promise.all([renewed, answer]);
    expect(answered).toHaveBeenCalledWith(toBase64(indexOf(library.sources)));
  });
});

test('A change that the public sources have no part in is told to nobody', async () => {
  const background = await worker(['a']);
  await background.renewPublicIndex();
  expect(new Set(library.announced)).toEqual(new Set(['a without ']));
});
