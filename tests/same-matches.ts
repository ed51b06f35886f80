import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileIndex } from '~/engine/compile-index';
import { openIndex } from '~/engine/open-index';
import type { Block, Difference, Match, Paragraph, Place, Source, Span } from '~/engine/types';
import { loadStockPieces } from '~/library/formulation-table';
import { MUTATIONS, type MutationName } from './generated/mutations';
import { passagesOf } from './generated/passage-picker';
import { Random } from './generated/random';
import { CARRIERS } from './generated/wording';

const SEED = 5;

/** Pages that quote a source in every way that people do: the demo page, and mutated passages. */
export function pagesQuoting(source: Source, ofEach: number): Block[] {
  const demo = readFileSync(resolve(import.meta.dirname, '../demo/index.html'), 'utf8');
  const lines = demo.replace(/<[^>]*>/gu, '').split('\n');
  const random = new Random(SEED);
  const passages = passagesOf(source, [14, 90]);
  const mutated = (Object.keys(MUTATIONS) as MutationName[]).flatMap((name) =>
    Array.from({ length: ofEach }, () => {
      const [before, after] = random.pick(CARRIERS);
      return before + (MUTATIONS[name](random, random.pick(passages))?.text ?? '') + after;
    }),
  );
  return [...lines, ...mutated].map((text) => ({ text }));
}

/**
 * What is found of a source on pages, said without what may differ between two readings of one document: ids, and spaces
 * inside of paragraphs.
 */
export async function matchesOf(source: Source, blocks: readonly Block[]): Promise<string[][]> {
  const matcher = openIndex(compileIndex([source], await loadStockPieces()));
  const found = await matcher.match(blocks);
  return found.map((matches) => matches.map((match) => said(match, source.paragraphs)).toSorted());
}

function said(match: Match, paragraphs: readonly Paragraph[]): string {
  const places = match.places.map((place) => `${place.paragraph}: ${textAt(place, paragraphs)}`);
  const of = `${match.kind} ${match.start}–${match.end} ${places.join(' / ')}`;
  if (match.kind === 'term') return `${of} ${match.form}`;
  const [first] = match.places;
  const inFirst = (span: Span) => (first ? textAt({ ...first, ...span }, paragraphs) : '');
  const captures = match.captures.map(({ page, source }) => `${page.start}–${page.end} ${inFirst(source)}`);
  const differences =
    match.kind === 'altered'
      ? match.differences.map(
          ({ kind, page, source }: Difference) => `${kind} ${page.start}–${page.end} ${inFirst(source)}`,
        )
      : [];
  return [of, match.common, ...captures, ...differences].join(' | ');
}

function textAt({ paragraph, start, end }: Place, paragraphs: readonly Paragraph[]): string {
  const { text } = paragraphs.find(({ index }) => index === paragraph)!;
  return text.slice(start, end).replace(/\s/gu, '');
}
