import type { ParagraphKind } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';

/** What a person does to the paragraphs of a draft. `key` names the paragraph. */
export type ParagraphAction =
  | { readonly do: 'set-text'; readonly key: number; readonly text: string }
  | { readonly do: 'set-kind'; readonly key: number; readonly kind: ParagraphKind; readonly level: number }
  /** In two, before the UTF-16 offset. */
  | { readonly do: 'split'; readonly key: number; readonly at: number }
  /** With the one before it. */
  | { readonly do: 'join'; readonly key: number }
  | { readonly do: 'delete'; readonly key: number }
  /** A paragraph of body text behind another one; at the end when there is none. */
  | { readonly do: 'insert'; readonly after: number | undefined; readonly text: string };

type Paragraphs = readonly DraftParagraph[];

/** @returns the paragraphs as they are afterwards; the same array when nothing is changed. */
export function editParagraphs(paragraphs: Paragraphs, action: ParagraphAction): Paragraphs {
  if (action.do === 'insert') return insert(paragraphs, action.after, action.text);
  const place = paragraphs.findIndex(({ key }) => key === action.key);
  const paragraph = paragraphs[place];
  if (!paragraph) return paragraphs;
  switch (action.do) {
    case 'set-text':
      return action.text === paragraph.text
        ? paragraphs
        : paragraphs.toSpliced(place, 1, ...lines(paragraph, action.text, freeKey(paragraphs)));
    case 'set-kind': {
      const { kind } = action;
      const level = kind === 'heading' ? action.level : 0;
      return kind === paragraph.kind && level === paragraph.level
        ? paragraphs
        : paragraphs.with(place, { ...paragraph, kind, level });
    }
    case 'split':
      return paragraphs.toSpliced(place, 1, ...split(paragraph, action.at, freeKey(paragraphs)));
    case 'join': {
      const before = paragraphs[place - 1];
      return before ? paragraphs.toSpliced(place - 1, 2, join(before, paragraph)) : paragraphs;
    }
    case 'delete':
      return paragraphs.toSpliced(place, 1);
  }
}

/** Text of several lines (as it is pasted) becomes as many paragraphs, blank ones left out. */
function lines(paragraph: DraftParagraph, text: string, free: number): DraftParagraph[] {
  if (!/[\r\n]/u.test(text)) return [{ ...paragraph, text }];
  const [first = '', ...others] = text.split(/\s*[\r\n]\s*/u).filter(Boolean);
  return [{ ...paragraph, text: first }, ...others.map((line, i) => bodyOf(free + i, line))];
}

/** The second piece is body text: what is cut off a heading is what ran into it. Cut at its head, the whole keeps its kind. */
function split(paragraph: DraftParagraph, at: number, free: number): DraftParagraph[] {
  const text = paragraph.text.slice(at);
  if (at > 0) return [{ ...paragraph, text: paragraph.text.slice(0, at) }, bodyOf(free, text)];
  return [bodyOf(paragraph.key, ''), { ...paragraph, key: free, text }];
}

/** An empty paragraph has no say in what the two are. */
function join(before: DraftParagraph, paragraph: DraftParagraph): DraftParagraph {
  const { kind, level } = before.text.trim() ? before : paragraph;
  return { key: before.key, kind, level, text: before.text + paragraph.text };
}

function insert(paragraphs: Paragraphs, after: number | undefined, text: string): Paragraphs {
  const found = paragraphs.findIndex(({ key }) => key === after);
  const place = found < 0 ? paragraphs.length : found + 1;
  return paragraphs.toSpliced(place, 0, bodyOf(freeKey(paragraphs), text));
}

function bodyOf(key: number, text: string): DraftParagraph {
  return { key, kind: 'body', level: 0, text };
}

function freeKey(paragraphs: Paragraphs): number {
  return paragraphs.reduce((highest, { key }) => Math.max(highest, key), 0) + 1;
}
