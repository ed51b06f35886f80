import { ELLIPSES, ELLIPSIS } from '~/engine/ellipsis';
import type { AlteredMatch, QuoteMatch, Span } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { alignPassage, type PassagePair, type Region } from './align-passage';
import { loneBrackets, sliceWithout } from './lone-brackets';
import { passagePair } from './passage-pair';
import { quotationPairs } from './quoted-text';
import { TYPEWRITER_CLOSING, TYPEWRITER_OPENING } from './typewriter-marks';

const QUOTATION_MARKS = new RegExp(`[“”‘’「」『』"＂'＇${TYPEWRITER_OPENING}${TYPEWRITER_CLOSING}]`, 'gu');
/** Here one quotation ends and the next begins: whatever the source has between them is left to the draft. */
const SEAM = new RegExp(`^[”’」』${TYPEWRITER_CLOSING}]\\s*[“‘「『${TYPEWRITER_OPENING}]$`, 'u');
/** Cells of a table are parted by that, whatever the source has there. */
const CELL_BORDER = /[\t|]/u;
/** Between two letters, so much is shown on either side. */
const CONTEXT = 3;

/** Where a passage has other punctuation than its source, with a few characters around. */
export interface DifferingMarks {
  readonly draft: string;
  readonly source: string;
}

/**
 * Where the letters are the same and the punctuation between them is not. That makes no other passage of it, but whoever
 * quotes wants to know. Widths, spaces, the level of quotation marks, the marks at both ends and brackets with their
 * partner outside don't count.
 */
export function differingMarks(
  text: string,
  match: QuoteMatch | AlteredMatch,
  source: string,
  typography: Typography,
): DifferingMarks[] {
  const pair = passagePair(text, match, source, typography);
  const regions = alignPassage(pair) ?? [];
  const missing = missingMarks(pair, regions);
  const lone = { draft: loneBrackets(pair.draft), source: loneBrackets(pair.source) };
  const differing = regions.slice(1, -1).filter((region) => {
    const own = sliceWithout(pair.draft, region.draft, lone.draft);
    const theirs = sliceWithout(pair.source, region.source, lone.source);
    const lacks = [...missing.keys()].some((at) => region.source.start <= at && at < region.source.end);
    return !hasLetters(region) && (lacks || !mayStay(own, theirs));
  });
  const around = (piece: string, { start, end }: Span) =>
    piece.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  return withNeighbours(differing).map((span) => ({
    draft: around(pair.draft, span.draft),
    source: around(pair.source, span.source),
  }));
}

type Spans = Pick<Region, 'draft' | 'source'>;

/** What is shown of one place and of the next would overlap: they are shown as one. */
function withNeighbours(places: readonly Spans[]): Spans[] {
  const all: Spans[] = [];
  for (const { draft, source } of places) {
    const last = all.at(-1);
    const isNear =
      last && draft.start - last.draft.end <= 2 * CONTEXT && source.start - last.source.end <= 2 * CONTEXT;
    if (!isNear) all.push({ draft, source });
    else
      all[all.length - 1] = {
        draft: { start: last.draft.start, end: draft.end },
        source: { start: last.source.start, end: source.end },
      };
  }
  return all;
}

/**
 * Whether a stretch without letters may stay as the draft has it: it means the same as the source's, is the ellipsis of an
 * omission that may as well lie a letter further on, or parts two quotations, or two cells.
 */
export function mayStay(own: string, theirs: string): boolean {
  return (
    plain(own) === plain(theirs) ||
    (ELLIPSIS.test(own) && !ELLIPSIS.test(theirs)) ||
    CELL_BORDER.test(own) ||
    (SEAM.test(own) && theirs.search(QUOTATION_MARKS) < 0)
  );
}

function plain(marks: string): string {
  return marks
    .replace(QUOTATION_MARKS, '')
    .replace(ELLIPSES, '…')
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[-‐-―─━]+/gu, '—')
    .replace(/[·•‧・]/gu, '·');
}

export function hasLetters({ draftLetters, sourceLetters }: Region): boolean {
  return draftLetters.length > 0 || sourceLetters.length > 0;
}

/**
 * @returns offsets into the source's piece of quotation marks that the draft has none for, neither of a pair; with each, in how
 *   many such pairs it stands
 */
export function missingMarks(
  { draft, source }: PassagePair,
  regions: readonly Region[],
): ReadonlyMap<number, number> {
  const isMissing = (at: number) => {
    const region = regions.find((one) => one.source.start <= at && at < one.source.end);
    return (
      region !== undefined &&
      !hasLetters(region) &&
      draft.slice(region.draft.start, region.draft.end).search(QUOTATION_MARKS) < 0
    );
  };
  const missing = quotationPairs(source).filter(({ start, end }) => isMissing(start - 1) && isMissing(end));
  const depthOf = (one: Span) =>
    missing.filter((other) => other.start < one.start && one.end < other.end).length;
  return new Map(
    missing.flatMap((pair) => [
      [pair.start - 1, depthOf(pair)],
      [pair.end, depthOf(pair)],
    ]),
  );
}
