import type { Span } from '~/engine/types';
import type { Region } from './align-passage';
import type { QuoteStyle } from './quote-style';

const ELLIPSIS = /[（(［[〔]?(?:…+|⋯+|\.{3,}|。{3,}|·{3,})[）)］\]〕]?/gu;
const OPENING_BRACKET = /[（(［[〔【]/u;
const CLOSING_BRACKET = /[）)］\]〕】]/u;
/** Marks that part two pieces: of those on both sides of a piece that is taken out, one is left. */
const SEPARATOR = /[\s，、；：,;:]/u;

/** Some of a text, in three parts: the letters that matter with all that is between them, and the marks at both ends. */
interface Parts {
  readonly lead: string;
  readonly core: string;
  readonly tail: string;
}

/**
 * Words a stretch of the draft as the source does. Marks at its edges, footnotes, bracketed words and the ellipsis of an
 * omission stay the draft's.
 *
 * @param at where the stretch begins in its paragraph
 * @returns the stretch as it is to be
 */
export function mendRegion(
  draft: string,
  source: string,
  region: Region,
  style: QuoteStyle,
  at: number,
): string {
  const changed = region.draftLetters.filter(({ role }) => role === 'changed');
  const wanted = region.sourceLetters.filter(({ role }) => role === 'changed');
  if (changed.length === 0 && wanted.length === 0) return sliceOf(draft, region.draft);

  const omitted = runsOf(region, 'sourceLetters', 'omitted');
  const kept = keptPieces(draft, region, omitted.length > 0);
  const own = partsOf(draft, region.draft, kept, changed);
  const words = partsOf(
    source,
    region.source,
    omitted.map((run) => withSeparator(source, run)),
    wanted,
  );
  const mended =
    own.core !== '' && words.core !== ''
      ? own.lead + style.set(words.core, own.core, at) + own.tail
      : style.set(whole(words), whole(own), at);

  const isBefore = ({ start }: Span) =>
    changed[0]
      ? start < changed[0].start
      : region.sourceLetters[0]?.role !== 'changed' || omitted.length === 0;
  const text = (pieces: readonly Span[]) => pieces.map((piece) => sliceOf(draft, piece)).join('');
  return text(kept.filter(isBefore)) + mended + text(kept.filter((piece) => !isBefore(piece)));
}

/** The draft's own: its letters with the brackets around them, and the ellipsis for what was left out. */
function keptPieces(draft: string, region: Region, hasOmission: boolean): Span[] {
  const own = runsOf(region, 'draftLetters', 'own').map(({ start, end }) => {
    const isBracketed =
      start > region.draft.start &&
      end < region.draft.end &&
      OPENING_BRACKET.test(draft[start - 1]!) &&
      CLOSING_BRACKET.test(draft[end]!);
    return isBracketed ? { start: start - 1, end: end + 1 } : { start, end };
  });
  const ellipses = hasOmission
    ? [...sliceOf(draft, region.draft).matchAll(ELLIPSIS)].map(({ index, 0: found }) => ({
        start: region.draft.start + index,
        end: region.draft.start + index + found.length,
      }))
    : [];
  return [...own, ...ellipses].sort((a, b) => a.start - b.start);
}

/** Where letters of one role follow each other. */
function runsOf(region: Region, side: 'draftLetters' | 'sourceLetters', role: string): Span[] {
  const runs: { start: number; end: number }[] = [];
  let last = '';
  for (const letter of region[side]) {
    const open = last === role ? runs.at(-1) : undefined;
    if (letter.role === role) {
      if (open) open.end = letter.end;
      else runs.push({ start: letter.start, end: letter.end });
    }
    last = letter.role;
  }
  return runs;
}

function withSeparator(text: string, { start, end }: Span): Span {
  let after = end;
  while (after < text.length && SEPARATOR.test(text[after]!)) after += 1;
  return { start, end: after };
}

/** A stretch of a text without some pieces of it. */
function partsOf(text: string, stretch: Span, cut: readonly Span[], letters: readonly Span[]): Parts {
  const take = (start: number, end: number) =>
    cut.reduceRight(
      (rest, piece) =>
        rest.slice(0, Math.max(0, piece.start - start)) + rest.slice(Math.max(0, piece.end - start)),
      text.slice(start, end),
    );
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last) return { lead: take(stretch.start, stretch.end), core: '', tail: '' };
  return {
    lead: take(stretch.start, first.start),
    core: take(first.start, last.end),
    tail: take(last.end, stretch.end),
  };
}

function whole({ lead, core, tail }: Parts): string {
  return lead + core + tail;
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
