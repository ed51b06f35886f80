import type { Span } from './types';

/** @returns the span so many UTF-16 units further on, or back where `by` is negative: as an offset into another text. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
