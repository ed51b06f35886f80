/** Characters that take two cells in a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that take none. */
const NOTHING = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many cells a text takes in a terminal. */
export function cells(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : NOTHING.test(character) ? 0 : 1;
  return width;
}

/** Cuts a text so that it takes at most that many cells, an ellipsis in place of the rest. */
export function cut(text: string, limit: number): string {
  if (cells(text) <= limit) return text;
  let kept = '';
  for (const character of text) {
    if (cells(kept + character) > limit - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * Sets rows in columns, two spaces between them. The last two columns are cut where lines would take more than `width`
 * cells: the last but one to two fifths of it, the last to what is left, yet never below a third.
 */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const limits = Array.from({ length: count }, (_, column) =>
    column === count - 2 ? Math.floor(width * 0.4) : width,
  );
  const fitted = rows.map((row) => row.map((cell, column) => cut(cell, limits[column] ?? width)));
  const widths = limits.map((_, column) => Math.max(...fitted.map((row) => cells(row[column] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const last = Math.max(width - before, Math.floor(width / 3));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === count - 1 ? cut(cell, last) : pad(cell, widths[column] ?? 0)))
      .join('  ');
  return fitted.map((row) => line(row).trimEnd()).join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - cells(text));
}
