import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBox, SCORES } from './align';
import type { Box, Rows } from './rows';
import type { Step } from './step';

/** Letters 1 … 4: many agree by chance. 5 is the placeholder. */
const PLACEHOLDER = 5;
const row = (most: number, letters: number) =>
  fc.array(fc.integer({ min: 1, max: letters }), { maxLength: most }).map((it) => Uint16Array.from(it));

function rowsOf(page: Uint16Array, source: Uint16Array): Rows {
  return {
    page,
    source,
    marks: {
      isBreak: () => false,
      isAbridged: () => false,
      asideFrom: () => undefined,
      asideTo: () => undefined,
    },
    isPlaceholder: (at) => source[at] === PLACEHOLDER,
    hasGap: () => false,
    isSourceBreak: () => false,
  };
}

const whole = ({ page, source }: Rows): Box => ({
  page: 0,
  pageEnd: page.length,
  source: 0,
  sourceEnd: source.length,
});

describe('an alignment', () => {
  it('of a whole box is worth as much as the best of all there are', () => {
    fc.assert(
      fc.property(row(9, 4), row(9, PLACEHOLDER), (page, source) => {
        const rows = rowsOf(page, source);
        const steps = alignBox(rows, whole(rows), 'all');
        expectTiling(steps, whole(rows));
        if (page.length > 0 && source.length > 0)
          expect(worth(rows, steps)).toBe(bestWorth(rows, page.length, source.length));
      }),
      { numRuns: 400 },
    );
  });

  it('from the beginning of a box goes as far as the best one pays', () => {
    fc.assert(
      fc.property(row(8, 3), row(8, 3), (page, source) => {
        const rows = rowsOf(page, source);
        const steps = alignBox(rows, whole(rows), 'prefix');
        let best = 0;
        for (let i = 0; i <= page.length; i++)
          for (let j = 0; j <= source.length; j++) best = Math.max(best, bestWorth(rows, i, j));
        expect(worth(rows, steps)).toBe(best);
      }),
      { numRuns: 200 },
    );
  });

  it('of the end of a box is that of the beginning, read backwards', () => {
    fc.assert(
      fc.property(row(8, 3), row(8, 3), (page, source) => {
        const rows = rowsOf(page, source);
        const back = rowsOf(page.toReversed(), source.toReversed());
        expect(worth(rows, alignBox(rows, whole(rows), 'suffix'))).toBe(
          worth(back, alignBox(back, whole(back), 'prefix')),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('takes two to eight letters for the placeholder', () => {
    for (const length of [1, 2, 8, 9]) {
      const page = Uint16Array.from([1, 2, 3, 4, ...Array<number>(length).fill(2), 4, 3, 1, 1]);
      const rows = rowsOf(page, Uint16Array.from([1, 2, 3, 4, PLACEHOLDER, 4, 3, 1, 1]));
      const captured = alignBox(rows, whole(rows), 'all').filter(({ op }) => op === 'captured');
      expect(captured.map((step) => step.pageEnd - step.page)).toEqual(
        length === 1 ? [] : length === 9 ? captured.map(() => 8) : [length],
      );
    }
  });
});

function expectTiling(steps: readonly Step[], box: Box): void {
  let [page, source] = [box.page, box.source];
  for (const step of steps) {
    expect([step.page, step.source]).toEqual([page, source]);
    [page, source] = [step.pageEnd, step.sourceEnd];
  }
  expect([page, source]).toEqual([box.pageEnd, box.sourceEnd]);
}

function worth({ page, source }: Rows, steps: readonly Step[]): number {
  return steps.reduce((sum, step, i) => {
    const letters = Math.max(step.pageEnd - step.page, step.sourceEnd - step.source);
    if (step.op === 'same') {
      expect(page.slice(step.page, step.pageEnd)).toEqual(source.slice(step.source, step.sourceEnd));
      return sum + letters * SCORES.same;
    }
    if (step.op === 'replaced') return sum + letters * SCORES.replaced;
    if (step.op === 'captured') return sum + SCORES.captured;
    return sum + letters * SCORES.gapLetter + (steps[i - 1]?.op === step.op ? 0 : SCORES.gapOpen);
  }, 0);
}

/** The best worth of aligning so many letters of both rows: tries everything. */
function bestWorth(
  { page, source, isPlaceholder }: Rows,
  pageLetters: number,
  sourceLetters: number,
): number {
  const known = new Map<string, number>();
  const best = (i: number, j: number, gap: 'dropped' | 'inserted' | 'none'): number => {
    if (i === 0 && j === 0) return 0;
    const key = `${i} ${j} ${gap}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways: number[] = [];
    if (i > 0 && j > 0)
      ways.push(best(i - 1, j - 1, 'none') + (page[i - 1] === source[j - 1] ? SCORES.same : SCORES.replaced));
    // A gap is opened where it ends, read from behind.
    if (j > 0)
      ways.push(best(i, j - 1, 'dropped') + SCORES.gapLetter + (gap === 'dropped' ? 0 : SCORES.gapOpen));
    if (i > 0)
      ways.push(best(i - 1, j, 'inserted') + SCORES.gapLetter + (gap === 'inserted' ? 0 : SCORES.gapOpen));
    if (j > 0 && isPlaceholder(j - 1))
      for (let length = 2; length <= Math.min(8, i); length++)
        ways.push(best(i - length, j - 1, 'none') + SCORES.captured);
    const found = Math.max(...ways);
    known.set(key, found);
    return found;
  };
  return best(pageLetters, sourceLetters, 'none');
}
