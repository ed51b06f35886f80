import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '~/tests/processor-time';
import { compileIndex } from './compile-index';
import { findQuotes } from './find-quotes';
import { MIN_QUOTE_LETTERS } from './limits';
import { openIndex } from './open-index';
import { runIndexSteps } from './run-index';
import { finish } from './steps';
import { aSource } from './test-sources';
import type { QuoteMatch } from './types';

/** Maximal runs as their definition reads: at each start the longest run, but for those inside a run before. */
function runsByBruteForce(paragraphs: readonly string[], page: string): string[] {
  const runs: string[] = [];
  let end = 0;
  for (let start = 0; start < page.length; start++) {
    let length = 0;
    while (
      start + length < page.length &&
      paragraphs.some((text) => text.includes(page.slice(start, start + length + 1)))
    )
      length++;
    if (length >= MIN_QUOTE_LETTERS && start + length > end) {
      end = start + length;
      runs.push(`${start}-${end}`);
    }
  }
  return runs;
}

async function quotesIn(text: string, paragraphs: readonly string[]): Promise<QuoteMatch[]> {
  const [matches = []] = await openIndex(compileIndex([aSource({ paragraphs })])).match([{ text }]);
  return matches.filter((match): match is QuoteMatch => match.kind === 'quote');
}

describe('quotes', () => {
  const row = (unit: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...unit), maxLength });
  const toLetters = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0) - 96);

  /** Without compiling a whole index each time: letters a, b, c … stand for classes 1, 2, 3 …, ` for what is foreign. */
  const expectTheRunsOfBruteForce = (paragraphs: readonly string[], page: string) => {
    const index = finish(runIndexSteps(toLetters(paragraphs.map((text) => `${text}\``).join(''))));
    const hits = findQuotes(index, { letters: toLetters(page), length: page.length });
    expect(hits.map(({ start, end }) => `${start}-${end}`)).toEqual(runsByBruteForce(paragraphs, page));
  };

  it('are the maximal runs of brute force, on any text over a small alphabet', () => {
    fc.assert(
      fc.property(
        fc.array(row('ab', 60), { minLength: 1, maxLength: 3 }),
        row('abc`', 60),
        expectTheRunsOfBruteForce,
      ),
      { numRuns: 5000 },
    );
  });

  it('pieced together from the source are found as brute force finds them', () => {
    const source = 'abcdefghijklmnabcdefghiopqrstuvwxyzfghijklmnpqcbadefgabcdefgh';
    const piece = fc
      .tuple(fc.nat(source.length), fc.integer({ min: 1, max: 20 }))
      .map(([at, length]) => source.slice(at, at + length));
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, row('abx`', 4)), { maxLength: 8 }), (pieces) =>
        expectTheRunsOfBruteForce([source], pieces.join('')),
      ),
      { numRuns: 5000 },
    );
  });

  it('stand, letter for letter, at every place they name', async () => {
    const paragraphs = ['一二三四五六七八九十', '零一二三四五六七八九', '八九十'];
    const [quote] = await quotesIn('甲二三四五六七八九乙', paragraphs);
    expect(
      quote?.places.map(({ paragraph, start, end }) => paragraphs[paragraph - 1]?.slice(start, end)),
    ).toEqual(['二三四五六七八九', '二三四五六七八九']);
    expect(quote?.places.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });

  it.each([
    ['要“用脚步丈量土地，用真心倾听”呼声', '用脚步丈量土地，用真心倾听', 'punctuation does not count'],
    ['用腳步丈量土地用真心傾聽', '用腳步丈量土地用真心傾聽', 'Traditional'],
    ['用脚 步丈\n量土\u200b地,用真心倾听。', '用脚 步丈\n量土\u200b地,用真心倾听', 'layout noise'],
    ['用脚步丈量X土地', '', 'six letters are too few'],
    ['用脚步丈量土地用', '用脚步丈量土地用', 'eight letters are enough'],
    ['用脚步丈量土地a用真心倾听', '', 'nothing runs across a foreign letter'],
  ])('in %s: %s (%s)', async (text, expected, _why) => {
    const quotes = await quotesIn(text, ['用脚步丈量土地,用真心倾听群众呼声']);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(expected === '' ? [] : [expected]);
  });

  it('never run from one paragraph of the source into the next', async () => {
    const quotes = await quotesIn('一二三四五六七八九十', ['一二三四五', '六七八九十']);
    expect(quotes).toEqual([]);
  });

  it('are found in linear time where page and source repeat one character', async () => {
    const time = async (length: number) => {
      const matcher = openIndex(compileIndex([aSource({ paragraphs: ['啊'.repeat(3000)] })]));
      const page = [{ text: '啊'.repeat(length) }];
      return processorTime(async () => {
        const [matches] = await matcher.match(page);
        expect(matches?.length).toBeGreaterThan(0);
      });
    };
    await time(5_000);
    const [short, long] = [await time(25_000), await time(100_000)];
    expect(long / short).toBeLessThan(8);
  }, 20_000);
});
