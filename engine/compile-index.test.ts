import { describe, expect, test } from 'vitest';
import { compileIndex, compileSteps } from './compile-index';
import { openIndex } from './open-index';
import { aSource } from './test-sources';

const PASSAGE = '渡口的石阶去年重新砌过，船家每天清早把跳板擦洗一遍';

/** Sources of which each says something of its own. */
const sources = Array.from({ length: 40 }, (_, i) => {
  const own = String.fromCodePoint(0x4e00 + i * 7, 0x5000 + i * 11, 0x6000 + i * 13);
  return aSource({ id: `source-${i}`, paragraphs: [own.repeat(20), PASSAGE], terms: [{ form: own }] });
});

describe('a library', () => {
  test('is compiled in steps, more of them the larger it is, to the same bytes as at once', () => {
    const compile = (count: number) => {
      const work = compileSteps(sources.slice(0, count));
      for (let steps = 0; ; steps++) {
        const step = work.next();
        if (step.done) return { steps, index: step.value };
      }
    };
    const [half, whole] = [compile(20), compile(40)];
    expect(whole.steps - half.steps).toBeGreaterThanOrEqual(4 * 20);
    const atOnce = new Uint8Array(compileIndex(sources));
    expect(whole.index.byteLength).toBe(atOnce.length);
    expect(new Uint8Array(whole.index).every((byte, i) => byte === atOnce[i])).toBe(true);
  });
});

describe('a passage that several sources have word for word', () => {
  const changed = PASSAGE.replace('每天', '每日');

  test.each([
    ['一', '龟'],
    ['龟', '一'],
  ])('is that of the first in the list, whatever stands behind it there (%s, %s)', async (first, second) => {
    const library = [
      aSource({ id: 'first', paragraphs: [PASSAGE, first.repeat(9)] }),
      aSource({ id: 'second', paragraphs: [PASSAGE, second.repeat(9)] }),
    ];
    const [matches = []] = await openIndex(compileIndex(library)).match([{ text: changed }]);
    expect(matches.map(({ kind, places }) => [kind, places[0]?.sourceId])).toEqual([['altered', 'first']]);
  });
});
