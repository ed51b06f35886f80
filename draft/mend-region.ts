import type { Span } from '~/engine/types';
import type { Region, RoledLetter } from './align-passage';
import { hasLetters } from './differing-marks';
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

/** A stretch of the draft that is to be worded as the source is. */
interface Mending {
  readonly draft: string;
  readonly source: string;
  readonly region: Region;
  readonly style: QuoteStyle;
  /** Where the stretch begins in its paragraph. */
  readonly at: number;
  /** Quotation marks of the source that are to be put in. */
  readonly missing: ReadonlySet<number>;
}

/**
 * Words a stretch of the draft as the source does. Footnotes, bracketed words and the ellipsis of an omission stay the
 * draft's, with the marks about them.
 * @returns the stretch as it is to be
 */
export function mendRegion(mending: Mending): string {
  const { draft, source, region, style, at } = mending;
  if (!hasLetters(region)) return mendMarks(mending);
  const changed = region.draftLetters.filter(({ role }) => role === 'changed');
  const ellipses = ellipsesIn(draft, region);
  // An ellipsis among letters that are replaced stands for nothing that could be told from them.
  const isTorn = ellipses.some(({ start }) => isWithin(start, changed));
  const isWanted = ({ role }: RoledLetter) => role === 'changed' || (isTorn && role === 'omitted');
  const wanted = region.sourceLetters.filter(isWanted);
  if (changed.length === 0 && wanted.length === 0) return sliceOf(draft, region.draft);

  const kept = [...ownPieces(draft, region), ...(isTorn ? [] : ellipses)].sort((a, b) => a.start - b.start);
  const others = runs(region.sourceLetters, (letter) => !isWanted(letter));
  const own = partsOf(draft, region.draft, isTorn ? [...kept, ...ellipses] : kept, changed);
  const words = partsOf(
    source,
    region.source,
    others.map((run) => withSeparator(source, run)),
    wanted,
  );
  if (own.core !== '' && words.core !== '') {
    const isAlone = kept.length === 0 && others.length === 0;
    const marks = (ours: string, theirs: string) => (isAlone ? style.marks(ours, theirs, at) : ours);
    // What is kept on either side of the letters stands where it stood.
    const { lead, tail } = partsOf(draft, region.draft, isTorn ? ellipses : [], changed);
    const amidst = kept.filter(({ start }) => isWithin(start, changed)).map((piece) => sliceOf(draft, piece));
    const core = style.set(words.core, own.core, at) + amidst.join('');
    return marks(lead, words.lead) + core + marks(tail, words.tail);
  }
  const mended = style.set(whole(words), whole(own), at);
  const isBefore = ({ start }: Span) =>
    changed[0] ? start < changed[0].start : others.length === 0 || others[0]!.start < wanted[0]!.start;
  const text = (pieces: readonly Span[]) => pieces.map((piece) => sliceOf(draft, piece)).join('');
  return text(kept.filter(isBefore)) + mended + text(kept.filter((piece) => !isBefore(piece)));
}

/** Nothing but punctuation. */
function mendMarks({ draft, source, region, style, at, missing }: Mending): string {
  const theirs = sliceOf(source, region.source);
  const from = region.source.start;
  const lacks = theirs.split('').some((_, i) => missing.has(from + i));
  return lacks
    ? style.withMarks(theirs, at, (i) => missing.has(from + i))
    : style.marks(sliceOf(draft, region.draft), theirs, at);
}

function isWithin(at: number, letters: readonly Span[]): boolean {
  return letters.some(({ start }) => start < at) && letters.some(({ start }) => start > at);
}

/** Something is left out there, or beside it. */
function ellipsesIn(draft: string, { draft: { start, end } }: Region): Span[] {
  return [...draft.slice(start, end).matchAll(ELLIPSIS)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

/** The draft's own letters with the brackets around them. */
function ownPieces(draft: string, region: Region): Span[] {
  return runs(region.draftLetters, ({ role }) => role === 'own').map(({ start, end }) => {
    const isBracketed =
      start > region.draft.start &&
      end < region.draft.end &&
      OPENING_BRACKET.test(draft[start - 1]!) &&
      CLOSING_BRACKET.test(draft[end]!);
    return isBracketed ? { start: start - 1, end: end + 1 } : { start, end };
  });
}

/** Where such letters follow each other. */
function runs(letters: readonly RoledLetter[], isOne: (letter: RoledLetter) => boolean): Span[] {
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const letter of letters) {
    if (!isOne(letter)) open = undefined;
    else if (open) open.end = letter.end;
    else {
      open = { start: letter.start, end: letter.end };
      found.push(open);
    }
  }
  return found;
}

function withSeparator(text: string, { start, end }: Span): Span {
  let after = end;
  while (after < text.length && SEPARATOR.test(text[after]!)) after += 1;
  return { start, end: after };
}

/** A stretch of a text without some pieces of it. */
function partsOf(text: string, stretch: Span, cut: readonly Span[], letters: readonly Span[]): Parts {
  const take = (start: number, end: number) =>
    cut
      .toSorted((a, b) => a.start - b.start)
      .reduceRight(
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
