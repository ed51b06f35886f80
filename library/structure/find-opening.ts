import { foldedLetters } from '~/engine/fold';
import { hasInnerSentenceEnd } from './ends';
import type { JoinedParagraph } from './join-lines';
import { numberingOf } from './numbering';
import { isSalutation } from './salutation';

/** Where the title stands; `start === end` for none. */
export interface TitlePlace {
  readonly start: number;
  readonly end: number;
}

/** Titles of official documents run to three lines of some twenty characters. */
const LONGEST_TITLE = 90;
/** Longer lines with a comma in them are sentences. */
const LONGEST_WITH_COMMA = 30;
const MOST_TITLE_LINES = 4;
/** How many lines may stand before the title: the heading of the paper, its number, secrecy, urgency, who signs. */
const DEEPEST = 8;

/** What kinds of documents are called: a title that ends so is complete. */
const KIND_OF_DOCUMENT =
  /(?:讲话|报告|意见|通知|决定|决议|办法|条例|规定|规则|细则|方案|规划|计划|纲要|要点|公报|公告|通告|通报|批复|函|纪要|致辞|贺信|贺词|说明|请示|议案|提案|宣言|倡议书?|建议|准则|章程|法|演讲|发言|书面发言|回信|答问|述评|评论|案例|综述|总结|制度|标准|目录|清单|预案|启示|思考|探索|实践|体会|经验|纪实)(?:[（(《][^（(]{1,24}[）)》])?$/u;

/** Lines of the head of a paper that are no title. */
const OF_THE_PAPER =
  /^(?:机密|秘密|绝密|特急|加急|急件|平急|签发人|来源|作者|编辑|发布|时间|日期|索引号|发文|成文|主题|目录$|抄送|附件)|^[（(].{0,80}[）)]$|〔\d{4}〕|\[\d{4}\]\s{0,2}\d{1,4}\s{0,2}号|^\d{4}\s{0,3}[年-]/u;
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
  const start = paragraphs.findIndex(({ style }) => style?.kind === 'title');
  if (start >= 0) {
    let end = start + 1;
    while (end < start + MOST_TITLE_LINES && paragraphs[end]?.style?.kind === 'title') end += 1;
    return { start, end };
  }
  // The only heading of its rank, with all others below it: # in Markdown, h1 in a web page.
  const first = paragraphs.findIndex(({ style }) => style);
  const level = paragraphs[first]?.style?.level;
  if (level === undefined || first > DEEPEST || numberingOf(paragraphs[first]!.text)) return undefined;
  const alone = paragraphs.every(({ style }, at) => at === first || !style || style.level > level);
  return alone && (level === 1 || first === 0) ? { start: first, end: first + 1 } : undefined;
}

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
  const named = opening.filter((at) => !OF_THE_PAPER.test(paragraphs[at]!.text));
  const titled = named.filter((at) => !HEAD_OF_THE_PAPER.test(paragraphs[at]!.text));
  const candidates = titled.length > 0 ? titled : named;
  const largest = candidates.reduce((most, at) => Math.max(most, paragraphs[at]!.size ?? 0), 0);
  const start = candidates.find((at) => {
    const { size } = paragraphs[at]!;
    return size === undefined || size >= largest * 0.95;
  });
  if (start === undefined) return undefined;
  const end = endOfTitle(paragraphs, start, candidates);
  return end < paragraphs.length ? { start, end } : undefined;
}

/** Short and without a sentence: nothing of it is text yet. */
function mayStandBeforeText(
  { text, style }: JoinedParagraph,
  paragraphs: readonly JoinedParagraph[],
): boolean {
  if (style || text.length > LONGEST_TITLE || numberingOf(text) || isSalutation(text)) return false;
  if (text.length > LONGEST_WITH_COMMA && /[，,]/u.test(text)) return false;
  return !hasInnerSentenceEnd(text) && !/[。；;，,、：:]$/u.test(text) && paragraphs.length > 1;
}

/** A title goes on over lines set alike, or until it says what it is. */
function endOfTitle(
  paragraphs: readonly JoinedParagraph[],
  start: number,
  candidates: readonly number[],
): number {
  const first = paragraphs[start]!;
  let text = first.text;
  let end = start + 1;
  if (KIND_OF_DOCUMENT.test(text)) return end;
  for (let at = start + 1; at < start + MOST_TITLE_LINES && candidates.includes(at); at++) {
    const { size, apart, ...line } = paragraphs[at]!;
    text += line.text;
    const sized = size !== undefined && first.size !== undefined;
    const alike = sized ? Math.abs(size - first.size) < 0.5 : first.centred && line.centred;
    if (apart || text.length > LONGEST_TITLE || (sized && !alike)) break;
    if (KIND_OF_DOCUMENT.test(text)) return at + 1;
    if (alike && (!sized || size > bodySize(paragraphs) * 1.1)) end = at + 1;
  }
  return end;
}

/** The size of the longest paragraph near the beginning. */
function bodySize(paragraphs: readonly JoinedParagraph[]): number {
  const longest = paragraphs
    .slice(0, 40)
    .reduce((long, other) => (other.text.length > long.text.length ? other : long), paragraphs[0]!);
  return longest.size ?? 0;
}
