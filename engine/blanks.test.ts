import { describe, expect, test } from 'vitest';
import { compileIndex } from './compile-index';
import { openIndex } from './open-index';
import { aSource } from './test-sources';
import type { Match } from './types';

/** What is said of a page by a source in which the placeholder stands for a city. */
async function matchesOf(
  placeholder: string | undefined,
  inSource: string,
  onPage: string,
): Promise<Match[]> {
  const text = `用脚步丈量${inSource}市的土地，用真心倾听群众的呼声`;
  const source = { ...aSource({ paragraphs: [text] }), ...(placeholder !== undefined && { placeholder }) };
  const page = `用脚步丈量${onPage}市的土地，用真心倾听群众的呼声`;
  const [matches = []] = await openIndex(compileIndex([source])).match([{ text: page }]);
  return [...matches];
}

const PLACEHOLDERS = ['X', 'XX', 'x', 'Ｘ', '×', '××', '×××', '＊＊', '**', '某', '某某', '○○', '□□', '__'];

describe.each(PLACEHOLDERS)('a source with the placeholder %s', (placeholder) => {
  test('is quoted by a page that names the place', async () => {
    const [match, ...others] = await matchesOf(placeholder, placeholder, '云州');
    expect(others).toEqual([]);
    expect(match).toMatchObject({ kind: 'quote', start: 0, end: 22 });
    const { captures } = match as Extract<Match, { kind: 'quote' }>;
    expect(captures).toEqual([
      { page: { start: 5, end: 7 }, source: { start: 5, end: 5 + placeholder.length } },
    ]);
  });

  test.each([placeholder, ` ${placeholder} `, 'X', 'X ', '××', '×'])(
    'is quoted word for word by a page with “%s” in its place',
    async (blank) => {
      const [match, ...others] = await matchesOf(placeholder, placeholder, blank);
      expect(others).toEqual([]);
      expect(match).toMatchObject({ kind: 'quote', start: 0, end: 20 + blank.length, captures: [] });
    },
  );
});

test.each([
  ['X', 'XML', '云州', 'the X of a longer word'],
  ['某', '某些', '云州', '某 that leaves no name out'],
])('with the placeholder %s, %s is none (%s)', async (placeholder, inSource, onPage) => {
  const matches = await matchesOf(placeholder, inSource, onPage);
  expect(matches.flatMap((match) => (match.kind === 'term' ? [] : match.captures))).toEqual([]);
});

test('A sign that no source has for a name stays what it was', async () => {
  const [match] = await matchesOf(undefined, '云州', '云**州**');
  expect(match).toMatchObject({ kind: 'quote', start: 0, end: 26 });
  const [bold] = await matchesOf('X', '云州', '云**州**');
  expect(bold).toMatchObject({ kind: 'quote' });
});

test('A term with a placeholder in it is found whatever blank the page has', async () => {
  const source = {
    ...aSource({ paragraphs: ['谱写X市新篇章的开头'], terms: [{ form: 'X市新篇章' }] }),
    placeholder: 'X',
  };
  const [matches = []] = await openIndex(compileIndex([source])).match([{ text: '这是××市新篇章。' }]);
  expect(matches.map(({ kind, start, end }) => [kind, start, end])).toContainEqual(['term', 2, 8]);
});
