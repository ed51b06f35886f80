import type { ParagraphIndex, SourceId } from '~/engine/types';

/** @returns the address, within the extension, of a source to read: from its beginning, or at one of its paragraphs. */
export function sourceAddress(source: SourceId, paragraph?: ParagraphIndex): string {
  const place = paragraph === undefined ? '' : `#p${paragraph}`;
  return `/sidepanel.html?${new URLSearchParams({ source })}${place}`;
}
