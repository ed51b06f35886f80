import { foldedLetters } from '~/engine/fold';
import { bylineOf } from './byline';
import { endsStretch, hasInnerSentenceEnd } from './ends';
import type { JoinedParagraph } from './joined-paragraph';
import { numberingOf } from './numbering';
import { documentNumber } from './opening-facts';
import { isSalutation } from './salutation';
import { isSubtitle, isTitleInBrackets, isWholeTitle, namesKind } from './title-words';

/** Where the title stands; `start === end` for none. */
export interface TitlePlace {
  readonly start: number;
  readonly end: number;
}

/** Titles of official documents run to three lines of some twenty characters. */
const LONGEST_TITLE = 90;
/** Longer lines with a comma in them are sentences. */
const LONGEST_WITH_COMMA = 30;
const MOST_TITLE_LINES = 5;
/** How many lines may stand before the title: copy number, secrecy, urgency, the heading of the paper, its number, who signs. */
const DEEPEST = 12;

/** Lines of the head of a paper that are no title. */
const OF_THE_PAPER =
  /^(?:机密|秘密|绝密|内部|特急|加急|急件|平急|签发人|来源|作者|编辑|发布|时间|日期|索引号|发文|成文|主题|目\s{0,4}录$|抄送|附件|本报|本刊|新华社|(?:见习)?记者|通讯员|№|No\.?\s?\d)|^[（(].{0,80}[）)]$|〔\d{4}〕|\[\d{4}\]\s{0,2}\d{1,4}\s{0,2}号|^\d{4}\s{0,3}(?:-|年\s{0,3}(?:$|第|\d{1,2}\s{0,3}月))|^\d{5,7}$|[\s　]\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/u;
/** Of parts that stand above all others, and have no number. */
const FIRST_PART = /^(?:引\s{0,4}言|前\s{0,4}言|导\s{0,4}言|序\s{0,4}言|序|绪论|摘\s{0,4}要|概述)$/u;
const ISSUE = /^[（(]?(?:总\s?)?第\s?[\d〇零一二三四五六七八九十百]{1,5}\s?期/u;
const HEAD_OF_THE_PAPER = /文件$/u;

/**
 * Finds the title: what the file says it is, or the first short lines before the salutation and the text.
 *
 * @param named what the file calls itself in its properties, which proves the line that says the same.
 */
export function findTitle(paragraphs: readonly JoinedParagraph[], named: string | undefined): TitlePlace {
  return (
    styledTitle(paragraphs) ??
    namedTitle(paragraphs, named) ??
    openingTitle(paragraphs) ?? { start: 0, end: 0 }
  );
}

function styledTitle(paragraphs: readonly JoinedParagraph[]): TitlePlace | undefined {
  const named = paragraphs.findIndex(({ style }) => style?.kind === 'title');
  const start = named >= 0 ? named : onlyHeading(paragraphs);
  const { style } = paragraphs[start] ?? {};
  if (!style) return undefined;
  const isAlike = (at: number) => {
    const { style: own, text } = paragraphs[at] ?? { text: '' };
    if (!own) return isSubtitle(text);
    return own.kind === style.kind && own.level === style.level && !numberingOf(text);
  };
  let end = start + 1;
  while (end < start + MOST_TITLE_LINES && isAlike(end)) end += 1;
  return { start, end };
}

/** The only heading of its rank, with all others below it: # in Markdown, h1 in a web page. Chapters are numbered. */
function onlyHeading(paragraphs: readonly JoinedParagraph[]): number {
  const first = paragraphs.findIndex(({ style }) => style);
  const level = paragraphs[first]?.style?.level;
  if (level === undefined || first > DEEPEST || isFirstPart(paragraphs[first]!.text)) return -1;
  // Below a paragraph of text, it is a heading within it.
  if (paragraphs.slice(0, first).some(({ text }) => hasInnerSentenceEnd(text) || endsStretch(text)))
    return -1;
  let below = first;
  while (paragraphs[below + 1]?.style?.level === level && below < first + MOST_TITLE_LINES) below += 1;
  const alone = paragraphs.every(
    ({ style, text }, at) =>
      !style ||
      style.level > level ||
      (at >= first && at <= below) ||
      (at > below && numberingOf(text) !== undefined),
  );
  return alone && (level === 1 || first === 0) ? first : -1;
}

const isFirstPart = (text: string) => numberingOf(text) !== undefined || FIRST_PART.test(text);

function namedTitle(
  paragraphs: readonly JoinedParagraph[],
  named: string | undefined,
): TitlePlace | undefined {
  const wanted = named === undefined ? '' : foldedLetters(named.slice(0, 4 * LONGEST_TITLE));
  if (wanted === '') return undefined;
  for (let start = 0; start < Math.min(DEEPEST, paragraphs.length); start++) {
    let letters = '';
    for (let end = start; end < Math.min(start + MOST_TITLE_LINES, paragraphs.length); end++) {
      const { text, style } = paragraphs[end]!;
      if (text.length > LONGEST_TITLE || style) break;
      letters += foldedLetters(text);
      if (letters === wanted) return { start, end: end + 1 };
    }
  }
  return undefined;
}

function openingTitle(paragraphs: readonly JoinedParagraph[]): TitlePlace | undefined {
  const opening: number[] = [];
  for (const [at, paragraph] of paragraphs.slice(0, DEEPEST).entries()) {
    if (!mayStandBeforeText(paragraph, paragraphs)) break;
    opening.push(at);
  }
  const candidates = titleLines(opening, paragraphs);
  const largest = candidates.reduce((most, at) => Math.max(most, paragraphs[at]!.size ?? 0), 0);
  const start = candidates.find((at) => {
    const { size, text } = paragraphs[at]!;
    return (size === undefined || size >= largest * 0.95) && !isTitleInBrackets(text);
  });
  if (start === undefined) return undefined;
  const end = endOfTitle(paragraphs, start, candidates);
  return end < paragraphs.length ? { start, end } : undefined;
}

/** Which of the first lines may be of the title: what stands above the document's number is the paper's heading. */
function titleLines(opening: readonly number[], paragraphs: readonly JoinedParagraph[]): readonly number[] {
  const textOf = (at: number) => paragraphs[at]!.text;
  const named = opening.filter(
    (at) =>
      isTitleInBrackets(textOf(at)) ||
      (!OF_THE_PAPER.test(textOf(at)) && !ISSUE.test(textOf(at)) && bylineOf(textOf(at)) === undefined),
  );
  const number = opening.findLast((at) => isNumber(textOf(at))) ?? -1;
  const below = named.filter((at) => at > number);
  const candidates = below.length > 0 ? below : named;
  const titled = candidates.filter((at) => !HEAD_OF_THE_PAPER.test(textOf(at)));
  return titled.length > 0 ? titled : candidates;
}

const isNumber = (text: string) => documentNumber(text) !== undefined || ISSUE.test(text);

/** Short and without a sentence: nothing of it is text yet. */
function mayStandBeforeText(
  { text, style, centred }: JoinedParagraph,
  paragraphs: readonly JoinedParagraph[],
): boolean {
  if (style || text.length > LONGEST_TITLE || numberingOf(text) || isSalutation(text)) return false;
  if (text.length > LONGEST_WITH_COMMA && /[，,]/u.test(text) && !centred) return false;
  return !hasInnerSentenceEnd(text) && !/[。；;，,、：:]$/u.test(text) && paragraphs.length > 1;
}

/** A title goes on over lines set alike, or until it says what it is. */
function endOfTitle(
  paragraphs: readonly JoinedParagraph[],
  start: number,
  candidates: readonly number[],
): number {
  const first = paragraphs[start]!;
  // Where a blank line follows each, it says nothing.
  const parted = paragraphs.some(({ apart }, at) => at > 0 && !apart);
  let text = first.text;
  let end = start + 1;
  let kindAt = namesKind(text) ? end : 0;
  for (let at = start + 1; at < start + MOST_TITLE_LINES && candidates.includes(at); at++) {
    const { size, apart, ...line } = paragraphs[at]!;
    const whole = isWholeTitle(text);
    const settled = end === at;
    text += line.text;
    if (text.length > LONGEST_TITLE) break;
    if (settled && isSubtitle(line.text)) {
      end = at + 1;
      continue;
    }
    const sized = size !== undefined && first.size !== undefined;
    const alike = sized ? Math.abs(size - first.size) < 0.5 : first.centred && line.centred;
    if ((apart && parted) || (sized && !alike)) break;
    const large = sized && alike && size > bodySize(paragraphs) * 1.1;
    if (whole && !large) break;
    if (large || (alike && !sized) || isWholeTitle(text)) end = at + 1;
    if (namesKind(text) && kindAt === 0) kindAt = at + 1;
  }
  return Math.max(end, kindAt);
}

/** The size of the longest paragraph near the beginning. */
function bodySize(paragraphs: readonly JoinedParagraph[]): number {
  const longest = paragraphs
    .slice(0, 40)
    .reduce((long, other) => (other.text.length > long.text.length ? other : long), paragraphs[0]!);
  return longest.size ?? 0;
}
