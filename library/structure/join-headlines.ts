import { foldedLetters } from '~/engine/fold';
import { mayBeSubhead } from './find-subheads';
import { joinText } from './join-text';
import type { JoinedParagraph } from './joined-paragraph';
import { isSubtitle } from './title-words';

/** 附件, 附件2 and the like, alone on a line. */
const ANNEX = /^附\s{0,2}[件表录]\s{0,2}[\d一二三四五六七八九十]{0,3}[：:]?$/u;
/** What a notice hands on has its name in the notice's title. */
const HANDED_ON =
  /关于(?:印发|发布|公布|颁布|转发|批转|下发)(.{4,80}?)的(?:通知|公告|通告|决定|命令|函)(?:[（(].{1,12}[）)])?$/u;
const LISTED = /^附\s{0,2}[件表]\s{0,2}[：:]\s{0,4}(.+)$/u;
const ENTRY = /^\d{1,2}\s{0,2}[.．、]\s{0,4}/u;
const LONGEST_NAME = 100;
const SHORTEST_NAME = 3;
const MOST_ANNEXES = 20;
const MOST_LINES = 4;

/**
 * Finds the headlines of what stands within a document, and puts their lines together: of what its title says it hands on,
 * and of its annexes. They are as long as titles, and set like them.
 */
export function joinHeadlines(paragraphs: readonly JoinedParagraph[], title: string): JoinedParagraph[] {
  let name = enclosedName(title);
  const annexes = namesOfAnnexes(paragraphs);
  const joined: JoinedParagraph[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const named = endOfName(paragraphs, at, name === undefined ? [] : [name]);
    if (named > at) name = undefined;
    const end = Math.max(named, endOfAnnex(paragraphs, at, annexes));
    // With nothing below it, it is mentioned only.
    const isHeadline = end > at && end < paragraphs.length;
    joined.push(isHeadline ? headlineOf(paragraphs.slice(at, end)) : paragraphs[at]!);
    at = isHeadline ? end : at + 1;
  }
  return joined;
}

/** Folded. */
function enclosedName(title: string): string | undefined {
  const name = HANDED_ON.exec(title)?.[1];
  return name === undefined ? undefined : foldedLetters(name.replace(/^《|》$/gu, ''));
}

function headlineOf(lines: readonly JoinedParagraph[]): JoinedParagraph {
  const texts = lines.map(({ text }) => text);
  return { ...lines[0]!, text: joinText(texts, new Set()), headline: true };
}

/** @returns where the lines end that are one of the names, from here on; `at` if they are none. */
function endOfName(paragraphs: readonly JoinedParagraph[], at: number, names: readonly string[]): number {
  let letters = '';
  let left = names;
  for (let end = at; left.length > 0 && end < Math.min(at + MOST_LINES, paragraphs.length); end++) {
    const { text, style, cell } = paragraphs[end]!;
    if (style || cell || text.length > 2 * LONGEST_NAME) break;
    letters += foldedLetters(text.replace(/^《|》$/gu, ''));
    if (left.includes(letters)) return end + 1;
    left = letters === '' ? [] : left.filter((name) => name.startsWith(letters));
  }
  return at;
}

/** What a document says its annexes are, folded: 附件：1.古树名录, with the others below it. */
function namesOfAnnexes(paragraphs: readonly JoinedParagraph[]): string[] {
  const names: string[] = [];
  let open = false;
  for (const { text } of paragraphs) {
    const first = LISTED.exec(text)?.[1];
    const entry: string | undefined = first ?? (open && ENTRY.test(text) ? text : undefined);
    open = entry !== undefined;
    const name = foldedLetters((entry ?? '').slice(0, LONGEST_NAME).replace(ENTRY, ''));
    if (name.length >= SHORTEST_NAME && names.length < MOST_ANNEXES) names.push(name);
  }
  return names;
}

/** @returns where the lines below 附件 end that are its name, or else are centred. */
function endOfAnnex(paragraphs: readonly JoinedParagraph[], at: number, names: readonly string[]): number {
  if (!ANNEX.test(paragraphs[at - 1]?.text ?? '')) return at;
  const named = endOfName(paragraphs, at, names);
  if (named > at) return named;
  const isOfHeadline = (paragraph: JoinedParagraph, i: number) =>
    i < MOST_LINES &&
    paragraph.centred &&
    (mayBeSubhead(paragraph) || (i > 0 && isSubtitle(paragraph.text))) &&
    (i === 0 || paragraph.size === paragraphs[at]!.size);
  const lines = paragraphs.slice(at, at + MOST_LINES);
  const other = lines.findIndex((paragraph, i) => !isOfHeadline(paragraph, i));
  return at + (other < 0 ? lines.length : other);
}
