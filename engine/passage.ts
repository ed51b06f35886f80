import type { Paragraph, ParagraphIndex, Source } from './types';

/** What is known of a source, without its text. */
export type SourceFacts = Omit<Source, 'paragraphs' | 'terms'>;

/** One paragraph of a source with what a reader needs to know about where it stands. */
export interface Passage {
  readonly source: SourceFacts;
  readonly paragraph: Paragraph;
  /** 正文第 N 段: body paragraphs count by themselves, headings and the rest have none. */
  readonly bodyNumber?: number;
  /** Headings above the paragraph, outermost first; with “一是…” paragraphs, also what they say they are about. */
  readonly section: readonly string[];
  /** True for the last paragraph of a source whose text is cut off. */
  readonly cutOff: boolean;
}

/**
 * A first sentence such as 一是要从战略和全局的高度深化认识, or one that begins with 第一， or （一）, names the piece of the
 * section that it opens.
 */
const LEAD =
  /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[,，]|[(（][一二三四五六七八九十]+[)）])[^。！？!?;；]{2,40}(?=[。！？!?;；])/u;

/** @returns the paragraph with its place in the source, or undefined when the source has no such paragraph. */
export function passageOf(source: Source, index: ParagraphIndex): Passage | undefined {
  const position = source.paragraphs.findIndex((paragraph) => paragraph.index === index);
  const paragraph = source.paragraphs[position];
  if (!paragraph) return undefined;
  const { paragraphs: _paragraphs, terms: _terms, ...facts } = source;
  const before = source.paragraphs.slice(0, position);
  const lead = paragraph.kind === 'body' ? LEAD.exec(paragraph.text)?.[0] : undefined;
  return {
    source: facts,
    paragraph,
    ...(paragraph.kind === 'body'
      ? { bodyNumber: before.filter((other) => other.kind === 'body').length + 1 }
      : {}),
    section: [...headingsAbove(before, paragraph), ...(lead ? [lead] : [])],
    cutOff: !source.complete && position === source.paragraphs.length - 1,
  };
}

function headingsAbove(before: readonly Paragraph[], paragraph: Paragraph): string[] {
  const path: Paragraph[] = [];
  for (const heading of before) {
    if (heading.kind !== 'heading') continue;
    while (path.length > 0 && path[path.length - 1]!.level >= heading.level) path.pop();
    path.push(heading);
  }
  if (paragraph.kind === 'heading') {
    while (path.length > 0 && path[path.length - 1]!.level >= paragraph.level) path.pop();
  }
  return path.map((heading) => heading.text);
}
