import { foldText } from '~/engine/fold';
import type { AlteredMatch, QuoteMatch } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { alignPassage, type PassagePair } from './align-passage';
import { missingMarks } from './differing-marks';
import type { Edit } from './edit';
import { loneBrackets, withoutLoneBrackets } from './lone-brackets';
import { mendRegion } from './mend-region';
import { nestQuotes } from './nest-quotes';
import { passagePair } from './passage-pair';
import { QuoteStyle } from './quote-style';
import { tellMarks, untellMarks } from './typewriter-marks';

interface Passage {
  /** Which paragraph of the draft it stands in, counted from 0. */
  readonly paragraph: number;
  /** The paragraph's text. */
  readonly text: string;
  readonly match: QuoteMatch | AlteredMatch;
  /** The paragraph of the source, as in its file. */
  readonly source: string;
  /** How the source's words are set. */
  readonly typography: Typography;
  /** What stands in the source for a name, and the names that the draft has for it elsewhere. */
  readonly placeholder?: Placeholder;
}

interface Placeholder {
  readonly mark: string;
  readonly names: readonly string[];
}

/**
 * Puts the source's wording in the place of a passage that differs, with its punctuation. What is the same stays as the
 * draft has it: its characters (also Traditional ones), spaces, width and quotation marks, names in the placeholder's place,
 * footnotes, brackets with their partner outside of the passage; so does what the draft itself marks as left out or put in.
 *
 * @returns the change, as small as can be
 */
export function applyWording(passage: Passage): Edit {
  const { paragraph, text, match } = passage;
  const removed = text.slice(match.start, match.end);
  const wording = sourceWording(passage);
  const end = match.start + wording.length;
  const whole = text.slice(0, match.start) + wording + text.slice(match.end);
  const inserted = nestQuotes(whole, { start: match.start, end }, text);
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

function sourceWording({ text, match, source, typography, placeholder }: Passage): string {
  const pair = withoutLoneBrackets(passagePair(text, match, source, typography));
  const style = new QuoteStyle(text);
  const regions = alignPassage(pair);
  if (!regions) return wholePassage(pair, style, match.start);
  const written = ownCharacters(pair);
  const words = pair.source.replace(/./gsu, (character) => written.get(character) ?? character);
  const missing = missingMarks(pair, regions);
  const lone = loneBrackets(pair.draft);
  const draft = tellMarks(text).slice(match.start, match.end);
  let mended = '';
  let end = 0;
  for (const region of regions) {
    mended += draft.slice(end, region.draft.start);
    const wording = mendRegion({
      draft,
      source: words,
      region,
      style,
      at: match.start + region.draft.start,
      missing,
      lone,
    });
    mended += withName(wording, draft.slice(region.draft.start, region.draft.end), placeholder);
    end = region.draft.end;
  }
  return untellMarks(mended, text);
}

/** Nobody wants the X of a removed name in a draft that knows the name: 云州大地 becomes 云州的土地. */
function withName(wording: string, before: string, placeholder: Placeholder | undefined): string {
  if (!placeholder || !wording.includes(placeholder.mark) || before.includes(placeholder.mark))
    return wording;
  const names = [...new Set(placeholder.names)];
  const name = names.find((one) => before.includes(one)) ?? (names.length === 1 ? names[0] : undefined);
  return name === undefined ? wording : wording.replaceAll(placeholder.mark, name);
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
