/** What a fact of a source may be, wherever it comes from: a file's head, the editor, a backup, a page. */

/** 2025, 2025-06 or 2025-06-01, and a day that there was. */
export function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(value) ?? [];
  const exact = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that the month doesn't have rolls over into the next one.
  return !Number.isNaN(exact.getTime()) && exact.toISOString().startsWith(`${year}-${month}-${day}`);
}

export function isAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value);
}
