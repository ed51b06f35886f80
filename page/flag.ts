import type { Match } from '~/engine/types';

/** A match as it stands painted on the page. */
export interface Flag {
  /** Names the flag within its frame for as long as it stands. */
  readonly id: number;
  readonly match: Match;
  /** The page's own characters, without what matching skips (footnote marks, ruby). */
  readonly text: string;
  /** From the match's first character to its last; static, so that the page's mutations cost nothing. */
  readonly range: StaticRange;
}

/** The flags of one frame, as the card, the keyboard and the popup see them. */
export interface Flags {
  /** All flags in reading order. */
  all(): readonly Flag[];
  /** The flag under a point of the viewport: a quotation before a term. */
  at(x: number, y: number): Flag | undefined;
  /** False while the page is still being read for the first time. */
  readonly ready: boolean;
  /** Calls back whenever flags came or went. @returns a function that stops it. */
  onChange(listener: () => void): () => void;
}

/** A live range over a flag, for measuring and scrolling; undefined when the page has taken the text away. */
export function rangeOf(flag: Pick<Flag, 'range'>): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = flag.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return undefined; // The page shortened the text; the flag goes with the next reading.
  }
  return range;
}
