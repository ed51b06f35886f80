import type { Span } from '~/engine/types';
import type { PassagePair } from './align-passage';
import { pairedMarks } from './paired-marks';

/** Openers by their closers; of ordinary brackets the two widths are one kind: drafts mix them. */
const OPENER_OF: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['】', '【'],
  ['〕', '〔'],
  ['》', '《'],
  ['〉', '〈'],
]);
const OPENERS: ReadonlySet<string> = new Set(OPENER_OF.values());

/** @returns offsets of the brackets whose partner isn't in the text; those round a title count as brackets, too. */
export function loneBrackets(text: string): ReadonlySet<number> {
  const opens = (mark: string) => (OPENERS.has(narrow(mark)) ? narrow(mark) : undefined);
  const closes = (mark: string) => OPENER_OF.get(narrow(mark));
  const paired = new Set(pairedMarks(text, { opens, closes }).flatMap(({ start, end }) => [start - 1, end]));
  const all = [...text.split('').keys()].filter((at) => opens(text[at]!) ?? closes(text[at]!));
  return new Set(all.filter((at) => !paired.has(at)));
}

export function isOpeningBracket(mark: string): boolean {
  return OPENERS.has(narrow(mark));
}

function narrow(mark: string): string {
  return mark.normalize('NFKC');
}

/** @returns a stretch of a text without the characters at some offsets into the text. */
export function sliceWithout(text: string, { start, end }: Span, left: ReadonlySet<number>): string {
  const piece = text.slice(start, end);
  return left.size === 0
    ? piece
    : piece
        .split('')
        .filter((_, i) => !left.has(start + i))
        .join('');
}

/**
 * The same passage without the brackets of its source that have their partner outside of it: who quotes 条例》自即日起施行 without
 * them must not get one of the two.
 */
export function withoutLoneBrackets(pair: PassagePair): PassagePair {
  const lone = loneBrackets(pair.source);
  if (lone.size === 0) return pair;
  const at = (offset: number) => offset - [...lone].filter((one) => one < offset).length;
  const moved = <T extends { readonly source: Span }>(parts: readonly T[]) =>
    parts.map((part) => ({ ...part, source: { start: at(part.source.start), end: at(part.source.end) } }));
  return {
    draft: pair.draft,
    source: sliceWithout(pair.source, { start: 0, end: pair.source.length }, lone),
    differences: moved(pair.differences),
    captures: moved(pair.captures),
  };
}
