import type { ParagraphIndex, SourceId } from '~/engine/types';

/** @returns the address, within the extension, of a source to read, at one of its paragraphs. */
export function sourceAddress(source: SourceId, paragraph: ParagraphIndex): string {
  return `/sidepanel.html?${new URLSearchParams({ source })}#p${paragraph}`;
}
