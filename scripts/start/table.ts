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
 * Sets rows in columns, two spaces between them. The last column is cut so that a line takes at most `width` cells,
 * yet never below a third of that.
 */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => cells(row[column] ?? ''))),
  );
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const last = Math.max(width - before, Math.floor(width / 3));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === count - 1 ? cut(cell, last) : cell + ' '.repeat((widths[column] ?? 0) - cells(cell)),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
