import { openClasses } from './class-table';
import { findQuotes, type QuoteHit } from './find-quotes';
import { findTerms, type TermHit } from './find-terms';
import { decodeIndex, type IndexParts, PARAGRAPH_FIELDS, PLACE_FIELDS, paragraphAt } from './index-format';
import { LetterBuffer } from './letter-buffer';
import { MAX_PLACES } from './limits';
import type { Matcher } from './matcher';
import type { Block, Match, ParagraphIndex, Place, QuoteMatch, TermMatch, TermNumber } from './types';

/**
 * Opens a sealed index for matching right here, on the thread that asks.
 * @throws SealedBufferError when the buffer is not an index of this version.
 */
export function openIndex(sealed: ArrayBuffer): Matcher {
  const index = decodeIndex(sealed);
  const buffer = new LetterBuffer(openClasses(index.classes));
  const matchBlock = (block: Block): Match[] => {
    buffer.fill(block.text);
    if (buffer.length === 0) return [];
    const terms = findTerms(index.automaton, buffer).map((hit) => termMatch(index, buffer, hit));
    const quotes = findQuotes(index.runs, buffer).map((hit) => quoteMatch(index, buffer, hit));
    return [...terms, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  };
  return { match: async (blocks) => blocks.map(matchBlock) };
}

function termMatch(index: IndexParts, buffer: LetterBuffer, hit: TermHit): TermMatch {
  const term = index.termOfPattern[hit.pattern]!;
  const places: Place[] = [];
  for (let place = index.placesEnd[term - 1] ?? 0; place < index.placesEnd[term]!; place++) {
    const [paragraph = 0, start = 0, end = 0] = index.termPlaces.subarray(place * PLACE_FIELDS);
    places.push({ ...paragraphOf(index, paragraph), start, end });
  }
  return {
    kind: 'term',
    start: buffer.starts[hit.start]!,
    end: buffer.endOf(hit.end - 1),
    term: term as TermNumber,
    form: index.meta.forms[term]!,
    places,
  };
}

function quoteMatch(index: IndexParts, buffer: LetterBuffer, { start, end, at }: QuoteHit): QuoteMatch {
  const firstLetters = index.runs.order.slice(at.low, Math.min(at.high, at.low + MAX_PLACES)).sort();
  return {
    kind: 'quote',
    start: buffer.starts[start]!,
    end: buffer.endOf(end - 1),
    places: Array.from(firstLetters, (first) => placeOfRun(index, first, at.length)),
  };
}

function placeOfRun(index: IndexParts, firstLetter: number, length: number): Place {
  return {
    ...paragraphOf(index, paragraphAt(index.paragraphs, firstLetter)),
    start: index.letterSpans[firstLetter * 2]!,
    end: index.letterSpans[(firstLetter + length - 1) * 2 + 1]!,
  };
}

function paragraphOf(
  { meta, paragraphs }: IndexParts,
  paragraph: number,
): Pick<Place, 'sourceId' | 'paragraph'> {
  const [, source = 0, paragraphIndex = 0] = paragraphs.subarray(paragraph * PARAGRAPH_FIELDS);
  return { sourceId: meta.sourceIds[source]!, paragraph: paragraphIndex as ParagraphIndex };
}
