import { BRACKETED_ELLIPSES } from '~/engine/ellipsis';
import type { Span } from '~/engine/types';
import type { Region, RoledLetter } from './align-passage';
import { hasLetters, mayStay } from './differing-marks';
import { isOpeningBracket, sliceWithout } from './lone-brackets';
import type { QuoteStyle } from './quote-style';

const OPENING_BRACKET = /[（(［[〔【][^（(［[〔【\p{L}\p{N}]*$/u;
const CLOSING_BRACKET = /^[^）)］\]〕】\p{L}\p{N}]*[）)］\]〕】]/u;
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
  /** Quotation marks of the source that are to be put in, and in how many of them each stands. */
  readonly missing: ReadonlyMap<number, number>;
  /** Brackets of the draft that have no partner in the passage. */
  readonly lone: ReadonlySet<number>;
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

  const own = ownPieces(draft, region);
  const lone = loneIn(mending)
    .filter((at) => !own.some(({ start, end }) => start <= at && at < end))
    .map((at) => ({ start: at, end: at + 1 }));
  const kept = [...own, ...lone, ...(isTorn ? [] : ellipses)].sort((a, b) => a.start - b.start);
  const others = runs(region.sourceLetters, (letter) => !isWanted(letter));
  const old = partsOf(draft, region.draft, isTorn ? [...kept, ...ellipses] : kept, changed);
  const words = partsOf(
    source,
    region.source,
    others.map((run) => withSeparator(source, run)),
    wanted,
  );
  if (old.core !== '' && words.core !== '') {
    const isAlone = kept.length === 0 && others.length === 0;
    const marks = (ours: string, theirs: string) => (isAlone ? style.marks(ours, theirs, at) : ours);
    // What is kept on either side of the letters stands where it stood.
    const { lead, tail } = partsOf(draft, region.draft, isTorn ? ellipses : [], changed);
    const amidst = kept.filter(({ start }) => isWithin(start, changed)).map((piece) => sliceOf(draft, piece));
    const core = style.set(words.core, old.core, at) + amidst.join('');
    return marks(lead, words.lead) + core + marks(tail, words.tail);
  }
  const mended = style.set(whole(words), whole(old), at);
  const isBefore = ({ start }: Span) =>
    changed[0] ? start < changed[0].start : others.length === 0 || others[0]!.start < wanted[0]!.start;
  const text = (pieces: readonly Span[]) => pieces.map((piece) => sliceOf(draft, piece)).join('');
  return text(kept.filter(isBefore)) + mended + text(kept.filter((piece) => !isBefore(piece)));
}

/** Nothing but punctuation. */
function mendMarks(mending: Mending): string {
  const { draft, source, region, style, at, missing, lone } = mending;
  const theirs = sliceOf(source, region.source);
  const own = sliceWithout(draft, region.draft, lone);
  const from = region.source.start;
  const lacks = theirs.split('').some((_, i) => missing.has(from + i));
  if (!lacks && mayStay(own, theirs)) return sliceOf(draft, region.draft);
  const marks = lacks
    ? style.withMarks(theirs, at, (i) => missing.get(from + i))
    : style.marks(own, theirs, at);
  const brackets = loneIn(mending).map((offset) => draft[offset]!);
  return [
    ...brackets.filter((mark) => !isOpeningBracket(mark)),
    marks,
    ...brackets.filter(isOpeningBracket),
  ].join('');
}

/** @returns offsets of the stretch's brackets that have their partner elsewhere. */
function loneIn({ lone, region: { draft } }: Mending): number[] {
  return [...lone].filter((at) => draft.start <= at && at < draft.end);
}

function isWithin(at: number, letters: readonly Span[]): boolean {
  return letters.some(({ start }) => start < at) && letters.some(({ start }) => start > at);
}

/** Something is left out there, or beside it. */
function ellipsesIn(draft: string, { draft: { start, end } }: Region): Span[] {
  return [...draft.slice(start, end).matchAll(BRACKETED_ELLIPSES)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

/** The draft's own letters with the brackets around them. */
function ownPieces(draft: string, region: Region): Span[] {
  return runs(region.draftLetters, ({ role }) => role === 'own').map(({ start, end }) => {
    const before = draft.slice(region.draft.start, start).match(OPENING_BRACKET)?.[0];
    const after = draft.slice(end, region.draft.end).match(CLOSING_BRACKET)?.[0];
    return before && after ? { start: start - before.length, end: end + after.length } : { start, end };
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
