import { differencesOf } from './altered/differences';
import type { AlteredHit } from './altered/find-altered';
import { isVerbatim } from './altered/piece';
import { openClasses } from './class-table';
import { isCommon } from './commonness';
import { findQuotations, type QuotationHit } from './find-quotations';
import type { QuoteHit } from './find-quotes';
import { findTerms, type TermHit } from './find-terms';
import {
  decodeIndex,
  type IndexParts,
  letterEnd,
  PARAGRAPH_FIELDS,
  PLACE_FIELDS,
  paragraphAt,
} from './index-format';
import { LetterBuffer } from './letter-buffer';
import { MAX_PLACES } from './limits';
import type { Matcher } from './matcher';
import type {
  AlteredMatch,
  Block,
  Match,
  ParagraphIndex,
  Place,
  QuoteMatch,
  Span,
  TermMatch,
  TermNumber,
} from './types';

/**
 * Opens a sealed index for matching right here, on the thread that asks.
 * @throws SealedBufferError when the buffer is not an index of this version.
 */
export function openIndex(sealed: ArrayBuffer): Matcher {
  const index = decodeIndex(sealed);
  const buffer = new LetterBuffer(openClasses(index.classes));
  /** A page has the same few terms over and over. */
  const placesOfTerm = new Map<number, readonly Place[]>();
  const placesOf = (term: number) => {
    const places = placesOfTerm.get(term) ?? termPlaces(index, term);
    placesOfTerm.set(term, places);
    return places;
  };
  const matchBlock = (block: Block): Match[] => {
    buffer.fill(block.text);
    if (buffer.length === 0) return [];
    const terms = findTerms(index.automaton, buffer).map((hit) => termMatch(index, buffer, hit, placesOf));
    const quotations = findQuotations(index, buffer).map((hit) => quotationMatch(index, buffer, hit));
    return [...terms, ...quotations].sort((a, b) => a.start - b.start || b.end - a.end);
  };
  return { match: async (blocks) => blocks.map(matchBlock) };
}

function termMatch(
  index: IndexParts,
  buffer: LetterBuffer,
  hit: TermHit,
  placesOf: (term: number) => readonly Place[],
): TermMatch {
  const term = index.termOfPattern[hit.pattern]!;
  return {
    kind: 'term',
    ...pageSpan(buffer, hit.start, hit.end),
    term: term as TermNumber,
    form: index.meta.forms[term]!,
    places: placesOf(term),
  };
}

function termPlaces(index: IndexParts, term: number): Place[] {
  const places: Place[] = [];
  for (let place = index.placesEnd[term - 1] ?? 0; place < index.placesEnd[term]!; place++) {
    const [paragraph = 0, start = 0, end = 0] = index.termPlaces.subarray(place * PLACE_FIELDS);
    places.push({ ...paragraphOf(index, paragraph), start, end });
  }
  return places;
}

function quotationMatch(
  index: IndexParts,
  buffer: LetterBuffer,
  hit: QuotationHit,
): QuoteMatch | AlteredMatch {
  return 'quote' in hit ? quoteMatch(index, buffer, hit.quote) : alteredMatch(index, buffer, hit.altered);
}

function quoteMatch(index: IndexParts, buffer: LetterBuffer, { start, end, at }: QuoteHit): QuoteMatch {
  const firstLetters = index.runs.order.slice(at.low, Math.min(at.high, at.low + MAX_PLACES)).sort();
  return {
    kind: 'quote',
    ...pageSpan(buffer, start, end),
    places: Array.from(firstLetters, (first) => placeOf(index, first, first + at.length)),
    captures: [],
    common: isCommon(index.stock, firstLetters[0]!, firstLetters[0]! + at.length),
  };
}

function alteredMatch(index: IndexParts, buffer: LetterBuffer, hit: AlteredHit): QuoteMatch | AlteredMatch {
  const differences = differencesOf(hit).map(({ kind, marked, ...at }) => ({
    kind,
    ...(marked && { marked }),
    page: pageSpan(buffer, at.page, at.pageEnd),
    source: sourceSpan(index, at.source, at.sourceEnd),
  }));
  const quotation = {
    ...pageSpan(buffer, hit.page, hit.pageEnd),
    places: [placeOf(index, hit.source, hit.sourceEnd)],
    captures: differences
      .filter(({ kind }) => kind === 'captured')
      .map(({ page, source }) => ({ page, source })),
    common: isCommon(index.stock, hit.source, hit.sourceEnd),
  };
  if (isVerbatim(hit)) return { kind: 'quote', ...quotation };
  return {
    kind: 'altered',
    ...quotation,
    differences: differences.flatMap(({ kind, ...at }) => (kind === 'captured' ? [] : [{ kind, ...at }])),
    similarity: hit.similarity,
  };
}

/** UTF-16 offsets of letters of the page; where there are none, the place behind the letter before them. */
function pageSpan(buffer: LetterBuffer, start: number, end: number): Span {
  if (start === end) {
    const at = start > 0 ? buffer.endOf(start - 1) : 0;
    return { start: at, end: at };
  }
  return { start: buffer.starts[start]!, end: buffer.endOf(end - 1) };
}

/** The same for letters of the sources, as offsets into their paragraph. */
function sourceSpan(index: IndexParts, start: number, end: number): Span {
  if (start === end) {
    const at = start > 0 ? letterEnd(index, start - 1) : 0;
    return { start: at, end: at };
  }
  return { start: index.letterStarts[start]!, end: letterEnd(index, end - 1) };
}

function placeOf(index: IndexParts, start: number, end: number): Place {
  return { ...paragraphOf(index, paragraphAt(index.paragraphs, start)), ...sourceSpan(index, start, end) };
}

function paragraphOf(
  { meta, paragraphs }: IndexParts,
  paragraph: number,
): Pick<Place, 'sourceId' | 'paragraph'> {
  const [, source = 0, paragraphIndex = 0] = paragraphs.subarray(paragraph * PARAGRAPH_FIELDS);
  return { sourceId: meta.sourceIds[source]!, paragraph: paragraphIndex as ParagraphIndex };
}
