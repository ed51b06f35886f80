import type { Frame, Page } from 'puppeteer-core';
import { HIGHLIGHT_PREFIX } from '~/protocol/highlights';

/** One painted range, as the page itself can see it. */
export interface PaintedFlag {
  /** The highlight's name, such as chuchu-term. */
  readonly name: string;
  /** The page's characters from the first to the last, footnote marks and ruby included. */
  readonly text: string;
}

/** @returns what is painted in a page, all its frames included, each frame's in reading order. */
export async function paintedFlags(page: Page): Promise<PaintedFlag[]> {
  const frames = await Promise.all(page.frames().map((frame) => paintedInFrame(frame)));
  return frames.flat();
}

/** Only the texts; with a name, only those of one highlight. */
export async function paintedTexts(page: Page, name?: string): Promise<string[]> {
  const flags = await paintedFlags(page);
  return flags.filter((flag) => name === undefined || flag.name === name).map((flag) => flag.text);
}

export async function paintedInFrame(frame: Frame): Promise<PaintedFlag[]> {
  try {
    return (await untouched(frame)?.evaluate(readRegistry, HIGHLIGHT_PREFIX)) ?? [];
  } catch {
    return []; // The frame is gone or has no document just now.
  }
}

/**
 * Where the page's own scripts have bent nothing: the registry is the same as in the page's own world. Without a
 * content script nothing is painted, and a frame whose page was blocked would never answer.
 */
function untouched(frame: Frame): Pick<Frame, 'evaluate'> | undefined {
  try {
    return frame.extensionRealms()[0];
  } catch {
    return frame; // Firefox tells nothing of such worlds.
  }
}

/** Runs in the page: must stand alone. */
function readRegistry(prefix: string): PaintedFlag[] {
  return [...CSS.highlights]
    .filter(([name]) => name.startsWith(prefix))
    .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range })))
    .sort(({ range: a }, { range: b }) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const order = a.startContainer.compareDocumentPosition(b.startContainer);
      return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ name, range }) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return { name, text: live.toString() };
    });
}
