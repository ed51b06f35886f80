import { endsSentence, endsStretch } from './ends';
import { joinText, wordsOf } from './join-text';
import type { JoinedParagraph } from './joined-paragraph';
import type { LaidLine, Layout } from './lay-lines';
import { hasLeaders } from './leaders';
import { numberingOf } from './numbering';
import { isCall, isSalutation } from './salutation';
import { FIRST_INDENT, isIndented, LARGEST_FIRST_INDENT, type Setting, settingOf } from './setting-of-lines';
import { speakerOf } from './speakers';

/** Only the head of the paper and the title stand before a salutation. */
const DEEPEST_SALUTATION = 6;
const LONGEST_REMARK = 90;
/** Whose paper it is, and at some distance its day: the head and the foot of a paper. */
const ENDS_IN_DAY = /[\s　]{2,}[\d〇○一二三四五六七八九]{4}\s?年.{1,5}月.{1,5}日(?:印发)?$/u;
const LONGEST_DAY = 30;
/** Brackets that hold a whole paragraph, in lines. */
const LONGEST_BRACKETS = 4;
/** What setters squeeze or stretch, in cells. */
const SLACK = 1;

/**
 * Joins lines that were parted by setting. A line that had room for what comes after it ends its paragraph; a full one
 * does not, unless the next one is indented, stands apart, or can only be a first line.
 */
export function joinLines({ lines, measure }: Layout): JoinedParagraph[] {
  const words = wordsOf(lines.map(({ text }) => text));
  const setting = measure === undefined ? undefined : settingOf(lines, measure);
  const paragraphs: JoinedParagraph[] = [];
  let open: LaidLine[] = [];
  for (const [at, line] of lines.entries()) {
    const greeted = paragraphs.length < DEEPEST_SALUTATION && isGreeting(open);
    if (open.length > 0 && (!setting || greeted || startsParagraph(open, line, lines[at + 1], setting))) {
      paragraphs.push(paragraphOf(open, words, measure));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) paragraphs.push(paragraphOf(open, words, measure));
  return paragraphs;
}

/** Whoever is addressed, the text begins on a new line. */
const isGreeting = (open: readonly LaidLine[]) =>
  open.length <= 3 &&
  /[：:]$/u.test(open.at(-1)?.text ?? '') &&
  isSalutation(open.map(({ text }) => text).join(''));

function startsParagraph(
  open: readonly LaidLine[],
  line: LaidLine,
  next: LaidLine | undefined,
  setting: Setting,
): boolean {
  const before = open.at(-1)!;
  const first = open[0]!;
  if (line.apart && !setting.doubleSpaced) return true;
  if (
    before.note !== line.note ||
    before.style ||
    line.style ||
    before.text.includes('\t') ||
    line.text.includes('\t')
  )
    return true;
  if (before.size && line.size && Math.abs(before.size - line.size) > before.size * 0.12) return true;
  if (
    hasLeaders(before.text) ||
    isDay(line) ||
    ENDS_IN_DAY.test(before.text.slice(-LONGEST_DAY)) ||
    isCall(line.text) ||
    isInBrackets(open)
  )
    return true;
  const capacity = setting.measure - (setting.stripped && open.length === 1 ? FIRST_INDENT : 0);
  const full = before.end + line.unit > capacity - SLACK;
  if (!full) return !goesOn(before, line, setting);
  if (isCentred(before, setting) !== isCentred(line, setting)) return !isRestInMiddle(before, line, setting);
  // Below a line that is set to the right stands another one, not its rest.
  if (isCentred(before, setting) && Math.abs(before.indent - line.indent) > 1) return true;
  if (setting.indented && isIndented(line)) return !isBlock(open, line, setting);
  const ended = endsStretch(before.text) || endsInRemark(open);
  if (ended && (numberingOf(line.text) || isSignature(line, next, setting.measure))) return true;
  // Headings have no end mark.
  const afterHeading =
    open.length === 1 && numberingOf(first.text) !== undefined && !endsSentence(first.text);
  const numbering = afterHeading ? numberingOf(line.text) : undefined;
  if (numbering !== undefined && numbering !== numberingOf(first.text)) return true;
  if (ended && setting.speakers.has(speakerOf(line.text) ?? '')) return true;
  if (ended || afterHeading) return setting.stripped && isFirstLine(line, next, setting.measure);
  return false;
}

/** A short line whose sentence goes on: something narrowed the line, but no paragraph ends with a comma, or begins small. */
function goesOn(before: LaidLine, line: LaidLine, setting: Setting): boolean {
  if (/[\p{Script=Latin},]$/u.test(before.text) && /^\p{Ll}+(?:\s|$)/u.test(line.text)) return true;
  // Verses stand in the middle, one below the other.
  if (standsInMiddle(before, setting.measure)) return false;
  const narrow = before.end > setting.measure / 2 && /[，、,]$/u.test(before.text);
  return narrow && !(setting.indented && isIndented(line)) && !numberingOf(line.text);
}

/** A stretch indented as a whole: its lines begin where the one before began. */
function isBlock(open: readonly LaidLine[], line: LaidLine, { firstLines }: Setting): boolean {
  const before = open.at(-1)!;
  // Among first lines a number is one of a new item, below its like or below 附件：1.…
  if (firstLines && (numberingOf(line.text) || (open.length === 1 && numberingOf(before.text)))) return false;
  return isIndented(before) && Math.abs(before.indent - line.indent) < 1 && !endsStretch(before.text);
}

/** Centred, or set to the right: no first line begins so far in. */
const isCentred = ({ indent }: LaidLine, { measure }: Setting) =>
  indent > LARGEST_FIRST_INDENT && indent > measure / 8;

const standsInMiddle = ({ indent, end }: LaidLine, measure: number) =>
  indent > 1.5 && Math.abs(indent - (measure - end)) <= 4;

/** The rest of a title that was too long for its line. */
function isRestInMiddle(before: LaidLine, line: LaidLine, { measure }: Setting): boolean {
  const goesOnText = before.indent < 1.5 && !endsStretch(before.text) && !/^[（(]/u.test(line.text);
  return goesOnText && standsInMiddle(line, measure);
}

/** Who is to do it, in brackets behind its last sentence: 。（市林业局负责）. */
function endsInRemark(open: readonly LaidLine[]): boolean {
  const end = open
    .slice(-2)
    .map(({ text }) => text.slice(-LONGEST_REMARK))
    .join('');
  return /[）)]$/u.test(end) && /[。；！？][（(][^（）()]{1,80}[）)]$/u.test(end);
}

/** Below a title: when a law was passed, for whom a paper is. */
function isInBrackets(open: readonly LaidLine[]): boolean {
  const isOpen = open.length <= LONGEST_BRACKETS && /^[（(]/u.test(open[0]!.text);
  return isOpen && /^[（(][^（）()]+[）)]$/u.test(open.map(({ text }) => text).join(''));
}

/** Who signs stands above the day, and the day by itself. */
function isSignature(line: LaidLine, next: LaidLine | undefined, measure: number): boolean {
  if (line.end > measure * 0.75 || /[，。；：、,;:]/u.test(line.text)) return false;
  return isDay(line) || (next !== undefined && isDay(next));
}

const isDay = ({ text }: LaidLine) =>
  text.length < 20 && /^[\d〇○一二三四五六七八九]{4}\s?年.{1,5}月.{1,5}日$/u.test(text);

/** A line that goes on although it had room for more, if it were not a first line. */
function isFirstLine(line: LaidLine, next: LaidLine | undefined, measure: number): boolean {
  if (!next || next.apart || endsStretch(line.text) || line.end < measure - FIRST_INDENT - 3) return false;
  return line.end + next.unit <= measure - SLACK / 2;
}

function paragraphOf(
  lines: readonly LaidLine[],
  words: ReadonlySet<string>,
  measure: number | undefined,
): JoinedParagraph {
  const [first] = lines;
  return {
    text: joinText(
      lines.map(({ text }) => text),
      words,
    ),
    ...(first?.style && { style: first.style }),
    lines: lines.length,
    centred: measure !== undefined && lines.every((line) => standsInMiddle(line, measure)),
    bold: false,
    cell: false,
    note: first?.note ?? false,
    apart: first?.apart ?? false,
    size: first?.size,
  };
}
