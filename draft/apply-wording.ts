import { foldText } from '~/engine/fold';
import type { AlteredMatch, Span } from '~/engine/types';
import { setText, spanInTypeset, type Typography } from '~/engine/typography';
import { alignPassage, type PassagePair } from './align-passage';
import type { Edit } from './edit';
import { mendRegion } from './mend-region';
import { QuoteStyle } from './quote-style';

interface Passage {
  /** Which paragraph of the draft it stands in, counted from 0. */
  readonly paragraph: number;
  /** The paragraph's text. */
  readonly text: string;
  readonly match: AlteredMatch;
  /** The paragraph of the source, as in its file. */
  readonly source: string;
  /** How the source's words are set. */
  readonly typography: Typography;
}

/**
 * Puts the source's wording in the place of a passage that differs. What is the same stays as the draft has it: its
 * characters (also Traditional ones), marks and spaces, names in the placeholder's place, footnotes; so does what the draft
 * itself marks as left out or put in.
 *
 * @returns the change, as small as can be
 */
export function applyWording({ paragraph, text, match, source, typography }: Passage): Edit {
  const removed = text.slice(match.start, match.end);
  const inserted = sourceWording(text, match, source, typography);
  let head = 0;
  while (head < removed.length && removed[head] === inserted[head]) head += 1;
  let tail = 0;
  const most = Math.min(removed.length, inserted.length) - head;
  while (tail < most && removed.at(-1 - tail) === inserted.at(-1 - tail)) tail += 1;
  return {
    paragraph,
    start: match.start + head,
    removed: removed.slice(head, removed.length - tail),
    inserted: inserted.slice(head, inserted.length - tail),
  };
}

function sourceWording(text: string, match: AlteredMatch, source: string, typography: Typography): string {
  const pair = passagePair(text, match, source, typography);
  const style = new QuoteStyle(text);
  const regions = alignPassage(pair);
  if (!regions) return wholePassage(pair, style, match.start);
  const written = ownCharacters(pair);
  const words = pair.source.replace(/./gsu, (character) => written.get(character) ?? character);
  let mended = '';
  let end = 0;
  for (const region of regions) {
    mended += pair.draft.slice(end, region.draft.start);
    mended += mendRegion(pair.draft, words, region, style, match.start + region.draft.start);
    end = region.draft.end;
  }
  return mended;
}

/** Both pieces, and where they differ, as offsets into them. */
function passagePair(text: string, match: AlteredMatch, source: string, typography: Typography): PassagePair {
  const shown = setText(source, typography);
  const piece = spanInTypeset(shown, match.places[0] ?? { start: 0, end: source.length });
  const parts = <T extends { readonly page: Span; readonly source: Span }>(all: readonly T[]) =>
    all.map((part) => ({
      ...part,
      page: moved(part.page, match.start),
      source: moved(spanInTypeset(shown, part.source), piece.start),
    }));
  return {
    draft: text.slice(match.start, match.end),
    source: shown.text.slice(piece.start, piece.end),
    differences: parts(match.differences),
    captures: parts(match.captures),
  };
}

/** The source's piece as it stands there, but with the draft's names for the placeholder. */
function wholePassage({ draft, source, captures }: PassagePair, style: QuoteStyle, at: number): string {
  let words = '';
  let end = 0;
  for (const capture of captures.toSorted((a, b) => a.source.start - b.source.start)) {
    words += source.slice(end, capture.source.start) + draft.slice(capture.page.start, capture.page.end);
    end = capture.source.end;
  }
  return style.set(words + source.slice(end), draft, at);
}

/**
 * How the draft writes the characters of pieces that only change their place: Traditional ones stay so. Characters that
 * PDFs have for others of the same look do not.
 */
function ownCharacters({ draft, source, differences }: PassagePair): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { kind, page, source: at } of differences) {
    if (kind !== 'moved') continue;
    const byLetter = new Map(charactersOf(draft.slice(page.start, page.end)));
    for (const [letter, character] of charactersOf(source.slice(at.start, at.end))) {
      const own = byLetter.get(letter);
      if (own && own !== character && !/[\u2e80-\u2fdf\uf900-\ufaff]/u.test(own)) written.set(character, own);
    }
  }
  return written;
}

/** Folded letters with the characters that they are of. */
function charactersOf(text: string): [string, string][] {
  const { letters, starts, ends } = foldText(text);
  return letters.map((letter, i) => [letter, text.slice(starts[i], ends[i])]);
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}
