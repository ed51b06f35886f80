import { escapeHtml } from '~/engine/citation';

/** One finding in words, as it is listed. */
export interface ReportRow {
  readonly kind: string;
  /** In the draft: headings and paragraph. */
  readonly where: string;
  /** The draft's own. */
  readonly words: string;
  /** What differs, or what else there is to say. */
  readonly details: readonly string[];
  /** Where it stands in the sources; empty where it doesn't. */
  readonly source: string;
}

/** The results of a check as a list, in the user's language, to be printed or copied. */
export interface Report {
  readonly title: string;
  /** What was checked, and how much of each kind was found. */
  readonly summary: readonly string[];
  readonly rows: readonly ReportRow[];
  /** What was changed since the draft was opened: its own document has to be changed there, too. */
  readonly changes?: { readonly title: string; readonly rows: readonly ReportRow[] };
}

/** @returns a numbered list; what belongs to an entry stands on lines of its own. */
export function plainReport({ title, summary, rows, changes }: Report): string {
  const parts = [[title, ...summary].join('\n'), ...rows.map(plainRow)];
  if (changes) parts.push(changes.title, ...changes.rows.map(plainRow));
  return `${parts.join('\n\n')}\n`;
}

function plainRow({ kind, where, words, details, source }: ReportRow, i: number): string {
  const lines = [`${i + 1}. ${kind}　${where}`, words, ...details, source].filter((line) => line !== '');
  return lines.map((line, n) => (n === 0 ? line : `   ${line}`)).join('\n');
}

/** The same as a table, without font, size or colour: the document that it goes into has its own. */
export function htmlReport({ title, summary, rows, changes }: Report): string {
  const lines = (all: readonly string[]) => all.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const changed = changes ? lines([changes.title]) + htmlTable(changes.rows) : '';
  return lines([title, ...summary]) + htmlTable(rows) + changed;
}

function htmlTable(rows: readonly ReportRow[]): string {
  const cell = (lines: readonly string[]) =>
    `<td>${lines
      .filter((line) => line !== '')
      .map(escapeHtml)
      .join('<br>')}</td>`;
  const body = rows.map(
    ({ kind, where, words, details, source }, i) =>
      `<tr>${[[`${i + 1}`], [kind, where], [words], [...details, source]].map(cell).join('')}</tr>`,
  );
  return `<table border="1">${body.join('')}</table>`;
}
