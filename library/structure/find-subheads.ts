import { bylineOf } from './byline';
import { endsStretch, hasInnerSentenceEnd } from './ends';
import type { JoinedParagraph } from './joined-paragraph';
import { numberingOf } from './numbering';

/** What stands out of a text is as short as this, and is no sentence. */
const LONGEST = 30;
const SHORTEST = 2;
/** Of captions, sources, items and speakers; a question or a call may be a headline. */
const NO_HEAD = /[。，；：、…,;:.]|^[（(《〈“\d图表注—–-]|^附[件表录]/u;
/** Titles within a page of news are longer; and what is set this much larger than all text is one. */
const LONGEST_LARGE = 60;
const LARGE = 1.2;
/** One line in the middle may be anything: a caption, a motto, a signature. */
const FEWEST_CENTRED = 2;

/** A headline without a number; `annex` of one that names a document within the document. */
export type Subhead = 'annex' | 'subhead';

/**
 * Finds the headlines that show by their looks alone: short lines above a paragraph of text, all bold, or set in the
 * middle where several are; below the first text, those set much larger.
 *
 * @returns where they stand.
 */
export function findSubheads(paragraphs: readonly JoinedParagraph[]): ReadonlyMap<number, Subhead> {
  const text = paragraphs.findIndex(isText);
  const bold: number[] = [];
  const centred: number[] = [];
  const found = new Map<number, Subhead>();
  const sizeOfText = sizeOf(paragraphs.filter(isText));
  const numbered = paragraphs.filter(
    ({ text, size }) => size !== undefined && numberingOf(text) !== undefined,
  );
  const sizeOfNumbered = numbered.reduce((most, { size = 0 }) => Math.max(most, size), sizeOfText);
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (paragraph.headline) found.set(at, 'annex');
    else if (!next) continue;
    else if (at > text && isLarge(paragraph, sizeOfText))
      found.set(at, isLarge(paragraph, sizeOfNumbered) ? 'annex' : 'subhead');
    else if (!mayBeSubhead(paragraph)) continue;
    else if (!isText(next) || next.text.length <= paragraph.text.length) continue;
    else if (paragraph.bold && !next.bold) bold.push(at);
    else if (paragraph.centred && !next.centred && at > text && isText(paragraphs[at - 1])) centred.push(at);
  }
  // Above all text stands the head of the paper, unless headlines go on below.
  if (bold.some((at) => at > text)) for (const at of bold) found.set(at, 'subhead');
  if (centred.length >= FEWEST_CENTRED) for (const at of centred) found.set(at, 'subhead');
  return found;
}

const isText = (paragraph: JoinedParagraph | undefined) =>
  paragraph !== undefined && (hasInnerSentenceEnd(paragraph.text) || endsStretch(paragraph.text));

/** Of most of the text, in points; 0 where nothing is known. */
function sizeOf(paragraphs: readonly JoinedParagraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs)
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((usual, other) => (other[1] > usual[1] ? other : usual), [0, 0])[0];
}

function isLarge(paragraph: JoinedParagraph, size: number): boolean {
  if (size === 0 || (paragraph.size ?? 0) < size * LARGE) return false;
  return mayBeSubhead(paragraph, LONGEST_LARGE);
}

/** @returns whether a paragraph is short enough for a headline, and says nothing that none says. */
export function mayBeSubhead({ text, style, cell }: JoinedParagraph, longest = LONGEST): boolean {
  return (
    !style &&
    !cell &&
    text.length >= SHORTEST &&
    text.length <= longest &&
    !NO_HEAD.test(text) &&
    numberingOf(text) === undefined &&
    bylineOf(text) === undefined
  );
}
