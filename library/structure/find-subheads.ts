import { bylineOf } from './byline';
import { endsStretch, hasInnerSentenceEnd } from './ends';
import type { JoinedParagraph } from './joined-paragraph';
import { numberingOf } from './numbering';

/** What stands out of a text is as short as this, and is no sentence. */
const LONGEST = 30;
const SHORTEST = 2;
/** Of captions, sources, items and speakers; a question or a call may be a headline. */
const NO_HEAD = /[。，；：、…,;:.]|^[（(《〈“\d图表注—–-]|^附[件表录]/u;
const ANNEX = /^附\s{0,2}[件表录]\s{0,2}[\d一二三四五六七八九十]{0,3}[：:]?$/u;
/** One line in the middle may be anything: a caption, a motto, a signature. */
const FEWEST_CENTRED = 2;

/** A headline without a number; `annex` of one that names an annex. */
export type Subhead = 'annex' | 'subhead';

/**
 * Finds the headlines that show by their looks alone: short lines above a paragraph of text, all bold, or set in the
 * middle where several are.
 *
 * @returns where they stand.
 */
export function findSubheads(paragraphs: readonly JoinedParagraph[]): ReadonlyMap<number, Subhead> {
  const text = paragraphs.findIndex(isText);
  const bold: number[] = [];
  const centred: number[] = [];
  const found = new Map<number, Subhead>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (!next || !mayBeSubhead(paragraph)) continue;
    if (paragraph.centred && ANNEX.test(paragraphs[at - 1]?.text ?? '')) found.set(at, 'annex');
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

function mayBeSubhead({ text, style, cell }: JoinedParagraph): boolean {
  return (
    !style &&
    !cell &&
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    !NO_HEAD.test(text) &&
    numberingOf(text) === undefined &&
    bylineOf(text) === undefined
  );
}
