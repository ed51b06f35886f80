import type { Span } from './types';

/** A part of a paragraph as it is quoted. */
export interface QuotedPiece {
  readonly text: string;
  /** True for whole sentences, from a sentence's first character to its end mark. */
  readonly whole: boolean;
}

/** Marks that come in pairs, opening and closing. */
const PAIRS = ['“”', '‘’', '《》', '〈〉', '「」', '『』', '（）', '()', '〔〕', '【】'] as const;
const OPENING = new Map<string, string>(PAIRS.map(([open = '', close = '']) => [open, close]));
const CLOSING = new Map<string, string>(PAIRS.map(([open = '', close = '']) => [close, open]));

/** Marks between the parts of a sentence: they say nothing at the end of a part. */
const JOINS = new Set(['，', '、', ',', ' ']);
/** At the head of a piece stand marks that belong to what was cut off before it. */
const ENDS = new Set(['。', '！', '？', '；', '：', '!', '?', ';', ':', '.']);
const SENTENCE_END = /[。！？!?.][”’』」）)]*$/u;

/**
 * Cuts a piece out of a paragraph so that it can stand by itself: without a comma at its end or the marks of what came
 * before at its head, and with a quotation mark or bracket whose partner it holds. Nothing else is added or dropped.
 */
export function cutPiece(text: string, span: Span): QuotedPiece {
  return pieceAt(text, withPartners(text, trimmed(text, span)));
}

/** As `cutPiece`; a sentence that lacks but its end mark, as a matched run does, gets it. */
export function cutQuotation(text: string, span: Span): QuotedPiece {
  const cut = withPartners(text, trimmed(text, span));
  const end = cut.end + 1;
  const complete = startsSentence(text, cut.start) && /[。！？!?]/u.test(text.slice(cut.end, end));
  return pieceAt(text, complete ? withPartners(text, { start: cut.start, end }) : cut);
}

function pieceAt(text: string, { start, end }: Span): QuotedPiece {
  const piece = text.slice(start, end);
  return { text: piece, whole: startsSentence(text, start) && SENTENCE_END.test(piece) };
}

function startsSentence(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  return before === '' || SENTENCE_END.test(before);
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && (JOINS.has(text[end - 1]!) || OPENING.has(text[end - 1]!))) end -= 1;
  while (start < end && isLeftOver(text[start]!)) start += 1;
  return end > start ? { start, end } : span;
}

function isLeftOver(mark: string): boolean {
  return JOINS.has(mark) || ENDS.has(mark) || CLOSING.has(mark);
}

/** Takes in marks just outside whose partners are inside: 十四五”规划 is cut one character short. */
export function withPartners(text: string, { start, end }: Span): Span {
  const open: string[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text[at]!;
    if (OPENING.has(mark)) open.push(mark);
    const opening = CLOSING.get(mark);
    if (opening === undefined) continue;
    if (open.at(-1) === opening) open.pop();
    else if (open.length === 0 && text[start - 1] === opening) start -= 1;
  }
  for (let mark = open.pop(); mark && text[end] === OPENING.get(mark); mark = open.pop()) end += 1;
  return { start, end };
}
