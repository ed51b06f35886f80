import { beforeAll, describe, expect, it } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { compileIndex } from '~/engine/compile-index';
import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import type { MatchKind } from '~/engine/types';
import { measure, type Trial } from './measure';
import { MUTATIONS, type MutationName } from './mutations';

const COUNT = 150;
const SEED = 2025;

/** What a mutation leaves of a quotation: the kind that is right. */
const KIND: Readonly<Record<MutationName, MatchKind>> = {
  layout: 'quote',
  traditional: 'quote',
  placeNames: 'quote',
  annotate: 'quote',
  substituteOne: 'altered',
  replaceWords: 'altered',
  insertWords: 'altered',
  dropClause: 'altered',
  abridge: 'altered',
  swapItems: 'altered',
  swapClauses: 'altered',
  carryClause: 'altered',
  interrupt: 'altered',
  scramble10: 'altered',
  scramble20: 'altered',
};
/** Letters changed at random can be explained in several ways: only what was done on purpose has to be told exactly. */
const ON_PURPOSE = Object.keys(MUTATIONS).filter((name) => !name.startsWith('scramble')) as MutationName[];

describe('a mutated passage of the speech', () => {
  let matcher: Matcher;
  const trials = new Map<MutationName, readonly Trial[]>();
  beforeAll(async () => {
    matcher = openIndex(compileIndex([speech]));
    for (const name of Object.keys(MUTATIONS) as MutationName[])
      trials.set(name, await measure(matcher, speech, name, COUNT, SEED));
  }, 120_000);

  it.each(Object.entries(KIND) as [MutationName, MatchKind][])(
    '(%s) is found in one piece, as %s',
    (name, kind) => {
      const all = trials.get(name) ?? [];
      expect(all.length).toBe(COUNT);
      const least = name === 'scramble20' ? 0.9 : kind === 'quote' ? 0.98 : 0.95;
      expectMost(all, ({ verdict }) => verdict.covered && verdict.kind === kind, least);
    },
  );

  it('is found in its paragraph, and ends where it ends', () => {
    const all = [...trials.values()].flat().filter(({ verdict }) => verdict.covered);
    expectMost(all, ({ verdict }) => verdict.rightParagraph, 0.995);
    expectMost(all, ({ verdict }) => verdict.off <= 2, 0.97);
  });

  it('differs from the source exactly in what was changed', () => {
    expectMost(
      ON_PURPOSE.flatMap((name) => trials.get(name) ?? []),
      ({ verdict }) => verdict.exact,
      0.97,
    );
    for (const name of ON_PURPOSE) expectMost(trials.get(name) ?? [], ({ verdict }) => verdict.exact, 0.93);
  });

  it('is made the same way by the same seed', async () => {
    const [once, again] = [
      await measure(matcher, speech, 'abridge', 5, 7),
      await measure(matcher, speech, 'abridge', 5, 7),
    ];
    expect(again).toEqual(once);
  });
});

function expectMost(all: readonly Trial[], isRight: (trial: Trial) => boolean, least: number): void {
  const wrong = all.filter((trial) => !isRight(trial));
  const shown = wrong
    .slice(0, 10)
    .map(
      ({ page, verdict, rewriting }) =>
        `${page}\n  ${JSON.stringify(rewriting.differences)}\n  ${verdict.kind}: ${verdict.found}`,
    );
  expect(1 - wrong.length / all.length, shown.join('\n')).toBeGreaterThanOrEqual(least);
}
