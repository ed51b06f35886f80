/**
 * A cell that begins like this is a formula to a spreadsheet, which may run programs: a file must not bring one in by
 * way of a term. Full-width forms count in East Asian ones.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/u;

/** @returns the cell as text that no spreadsheet takes for a formula. */
export function guardCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes back what `guardCell` did. */
export function bareCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
