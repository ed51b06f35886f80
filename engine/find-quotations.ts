import { type AlteredHit, findAltered } from './altered/find-altered';
import { isVerbatim } from './altered/piece';
import { findSegments, type Segment } from './altered/segments';
import { findQuotes, type QuoteHit } from './find-quotes';
import type { IndexParts } from './index-format';
import type { LetterBuffer } from './letter-buffer';
import { MIN_QUOTE_LETTERS } from './limits';

export type QuotationHit = { readonly quote: QuoteHit } | { readonly altered: AlteredHit };

/**
 * The quotations of a block, one for each passage: a verbatim run that is part of an altered passage goes with it, and
 * a passage that stands somewhere verbatim is not called altered because it stands elsewhere in other words.
 */
export function findQuotations(index: IndexParts, buffer: LetterBuffer): QuotationHit[] {
  const segments = findSegments(index.runs, buffer.letters, buffer.length);
  if (segments.length === 0) return [];
  const quotes = mayHoldQuote(segments) ? findQuotes(index.runs, buffer) : [];
  const isElsewhere = index.closely?.isVerbatimElsewhere ?? isVerbatimElsewhere;
  const altered = findAltered(index, buffer, segments).filter((hit) => !isElsewhere(hit, quotes));
  const quotations: QuotationHit[] = altered.map((hit) => ({ altered: hit }));
  let next = 0;
  for (const quote of quotes) {
    while (next < altered.length && altered[next]!.pageEnd <= quote.start) next++;
    let outside = quote.end - quote.start;
    for (let i = next; i < altered.length && altered[i]!.page < quote.end; i++) {
      outside -= Math.min(altered[i]!.pageEnd, quote.end) - Math.max(altered[i]!.page, quote.start);
    }
    // What reaches beyond an altered passage far enough is a quotation of its own.
    if (outside >= Math.min(MIN_QUOTE_LETTERS, quote.end - quote.start)) quotations.push({ quote });
  }
  return quotations;
}

/**
 * Whether segments cover as many letters in a row as a quotation has. Every seed of a run is part of some segment, so
 * that most pages are read once, not twice.
 */
function mayHoldQuote(segments: readonly Segment[]): boolean {
  let [from, to] = [0, -1];
  for (const { page, length } of segments) {
    if (page > to) from = page;
    to = Math.max(to, page + length);
    if (to - from >= MIN_QUOTE_LETTERS) return true;
  }
  return false;
}

/** A run that holds all of a passage, or nearly all, is the better account of it. */
function isVerbatimElsewhere(hit: AlteredHit, quotes: readonly QuoteHit[]): boolean {
  if (isVerbatim(hit)) return false;
  return quotes.some(
    ({ start, end }) =>
      (Math.min(end, hit.pageEnd) - Math.max(start, hit.page)) * 10 >= (hit.pageEnd - hit.page) * 9 &&
      end - start > hit.same,
  );
}
