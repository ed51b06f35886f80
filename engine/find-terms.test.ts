import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from './compile-index';
import { openIndex } from './open-index';
import { aSource } from './test-sources';
import type { TermMatch } from './types';

/** Finds terms as their definition reads: all hits of all wordings within a sentence, then leftmost-longest. */
function termsByBruteForce(wordings: readonly string[], text: string): string[] {
  const sentences = [...text.matchAll(/[^。！？!?；;]+/gu)];
  const found: string[] = [];
  for (const sentence of sentences) {
    const hits = wordings.flatMap((wording) =>
      indexesOf(sentence[0], wording).map((at) => ({
        start: sentence.index + at,
        end: sentence.index + at + wording.length,
      })),
    );
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    for (const hit of hits) {
      if (hit.start < end) continue;
      end = hit.end;
      found.push(`${hit.start}-${hit.end}`);
    }
  }
  return found;
}

function indexesOf(text: string, wording: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) found.push(at);
  return found;
}

async function termsIn(text: string, terms: readonly (string | { form: string; aliases: string[] })[]) {
  const source = aSource({
    paragraphs: terms.map((term) => (typeof term === 'string' ? term : term.form)),
    terms: terms.map((term) => (typeof term === 'string' ? { form: term } : term)),
  });
  const [matches = []] = await openIndex(compileIndex([source])).match([{ text }]);
  return matches.filter((match): match is TermMatch => match.kind === 'term');
}

describe('terms', () => {
  it('are the leftmost-longest hits of brute force, on any text over a small alphabet', async () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 5 });
    const page = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '。'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), page, async (words, text) => {
        const spans = (await termsIn(text, words)).map(({ start, end }) => `${start}-${end}`);
        expect(spans).toEqual(termsByBruteForce(words, text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['胸怀国之大者', ['国之大者'], ['国之大者'], 'plain'],
    ['胸懷「國之大者」', ['国之大者'], ['國之大者'], 'Traditional'],
    ['国 之\u200b大\n者', ['国之大者'], ['国 之\u200b大\n者'], 'layout noise'],
    ['国“之大”者', ['国之大者'], ['国“之大”者'], 'quotation marks inside'],
    ['国之，大者', ['国之大者'], [], 'a comma in between'],
    ['国之。大者', ['国之大者'], [], 'a sentence end in between'],
    ['国之a大者', ['国之大者'], [], 'a foreign letter in between'],
    [
      '不忘初心，牢记使命',
      ['不忘初心、牢记使命'],
      ['不忘初心，牢记使命'],
      'punctuation where the term has some',
    ],
    ['不忘初心牢记使命', ['不忘初心、牢记使命'], ['不忘初心牢记使命'], 'the term without its punctuation'],
    ['不忘，初心、牢记使命', ['不忘初心、牢记使命'], [], 'punctuation elsewhere'],
    ['政治站位高不高', ['政治站位', '政治'], ['政治站位'], 'the longer of two'],
    ['提高政治站位', ['高政治', '政治站位'], ['高政治'], 'the one that begins first'],
    ['', ['国之大者'], [], 'an empty page'],
  ])('in %s of %j are %j (%s)', async (text, terms, expected) => {
    expect((await termsIn(text, terms)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('found by an alias carry the canonical form and its places', async () => {
    const [match] = await termsIn('谋划十五五开局', [{ form: '“十五五”规划', aliases: ['十五五'] }]);
    expect(match).toMatchObject({ form: '“十五五”规划', start: 2, end: 5 });
    expect(match?.places).toEqual([{ sourceId: 'source', paragraph: 1, start: 1, end: 7 }]);
  });

  it('list the places where they stand, inside longer terms too', async () => {
    const source = aSource({
      paragraphs: ['提高政治站位，讲政治', '政治坚定'],
      terms: [{ form: '政治站位' }, { form: '政治' }],
    });
    const [matches = []] = await openIndex(compileIndex([source])).match([{ text: '政治' }]);
    expect(matches[0]?.places).toEqual([
      { sourceId: 'source', paragraph: 1, start: 2, end: 4 },
      { sourceId: 'source', paragraph: 1, start: 8, end: 10 },
      { sourceId: 'source', paragraph: 2, start: 0, end: 2 },
    ]);
  });

  it('for look-up only are not flagged', async () => {
    const source = aSource({ paragraphs: ['因地制宜'], terms: [{ form: '因地制宜', use: 'lookup' }] });
    expect(await openIndex(compileIndex([source])).match([{ text: '因地制宜' }])).toEqual([[]]);
  });
});
