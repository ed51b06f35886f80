import { type AlteredHit, findAltered } from './altered/find-altered';
import { isVerbatim } from './altered/piece';
import { findSegments, type Segment } from './altered/segments';
import { isChange } from './altered/step';
import { findQuotes, type QuoteHit } from './find-quotes';
import type { IndexParts } from './index-format';
import type { LetterBuffer } from './letter-buffer';
import { MIN_QUOTE_LETTERS } from './limits';
import { withWholeNumbers } from './whole-numbers-of-quotes';

export type QuotationHit = { readonly quote: QuoteHit } | { readonly altered: AlteredHit };

/**
 * The quotations of a block, one for each passage: a verbatim run that is part of an altered passage goes with it, and
 * a passage that stands somewhere verbatim is not called altered because it stands elsewhere in other words.
 */
export function findQuotations(index: IndexParts, buffer: LetterBuffer): QuotationHit[] {
  const segments = findSegments(index.runs, buffer.letters, buffer.length);
  if (segments.length === 0) return [];
  const quotes = mayHoldQuote(segments)
    ? withWholeNumbers(index, buffer, findQuotes(index.runs, buffer))
    : [];
  const altered = findAltered(index, buffer, segments).filter((hit) => !isVerbatimElsewhere(hit, quotes));
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

/** A run that holds all of a passage, or nearly all, or most with all that differs and what is around, is the better account of it. */
function isVerbatimElsewhere(hit: AlteredHit, quotes: readonly QuoteHit[]): boolean {
  if (isVerbatim(hit)) return false;
  const length = hit.pageEnd - hit.page;
  for (let i = firstEndingBehind(quotes, hit.page); i < quotes.length; i++) {
    const { start, end } = quotes[i]!;
    if (start >= hit.pageEnd) return false;
    const shared = Math.min(end, hit.pageEnd) - Math.max(start, hit.page);
    if (shared * 10 >= length * 9 && end - start > hit.same) return true;
    if (isVerbatimAround(hit, quotes[i]!)) return true;
  }
  return false;
}

/** Runs are in order, and none holds another. */
function firstEndingBehind(quotes: readonly QuoteHit[], letter: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quotes[middle]!.end <= letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a run holds most of a passage, with all that differs and what is around. */
function isVerbatimAround(hit: AlteredHit, { start, end }: QuoteHit): boolean {
  const changes = hit.steps.filter(isChange);
  const shared = Math.min(end, hit.pageEnd) - Math.max(start, hit.page);
  return (
    changes.length > 0 &&
    shared * 4 >= (hit.pageEnd - hit.page) * 3 &&
    changes.every(
      ({ page, pageEnd }) =>
        start <= Math.max(hit.page, page - MIN_QUOTE_LETTERS) &&
        end >= Math.min(hit.pageEnd, pageEnd + MIN_QUOTE_LETTERS) &&
        // What was left out at an end is in no run that ends there.
        (page < pageEnd || (start < page && pageEnd < end)),
    )
  );
}
