import type { RawLine } from '../readers/read-document';
import { withoutInvisible } from './without-invisible';

/** A line with the page it stands on. */
export interface PageLine {
  readonly text: string;
  readonly style: RawLine['style'];
  readonly set: RawLine['set'];
  readonly note: boolean;
  readonly page: number;
  readonly blank: boolean;
}

/** Counts pages where the file has them: as geometry, or as form feeds in plain text. */
export function pageLines(lines: readonly RawLine[]): PageLine[] {
  let page = 1;
  const paged: PageLine[] = [];
  for (const { text, style, set, note = false } of lines) {
    // A form feed stands before the first line of the new page, now and then on a line of its own.
    const seen = withoutInvisible(text);
    const pieces = seen.includes('\f') ? seen.split('\f') : [seen];
    for (const [i, piece] of pieces.entries()) {
      page = set?.page ?? (i > 0 ? page + 1 : page);
      paged.push({ text: piece, style, set, note, page, blank: piece.trim() === '' });
    }
  }
  return paged;
}

/** @returns the same lines, with a new page after each of those given. For texts whose pages only their numbers show. */
export function breakPagesAfter(
  lines: readonly PageLine[],
  ends: ReadonlySet<PageLine>,
): Map<PageLine, number> {
  let page = 1;
  const pages = new Map<PageLine, number>();
  for (const line of lines) {
    pages.set(line, page);
    if (ends.has(line)) page += 1;
  }
  return pages;
}
