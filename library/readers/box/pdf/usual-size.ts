/** @returns the size that most characters of some pieces or lines have, to half a point. */
export function usualSize(pieces: Iterable<{ readonly text: string; readonly size: number }>): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  let usual = 0;
  for (const [size, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = size;
  return usual;
}
