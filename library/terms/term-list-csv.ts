import Papa from 'papaparse';
import type { Term } from '~/engine/types';
import { bareCell, guardCell } from './csv-cells';
import { faultOfWording, sameWording, type TermFault } from './term-rules';

/** The columns of a term list, in their order, and what each may be called; the first two are ours. */
const COLUMNS = {
  form: ['关键词', 'term', '關鍵詞', '词', '詞', '术语', '術語', 'form', 'key term'],
  aliases: ['又作', 'aliases', '别名', '別名', 'alias'],
  use: ['用途', 'use', '用在哪里', '用在哪裡'],
  group: ['类别', 'group', '類別', '组', '組', '分组', '分組'],
  rendering: ['译法', 'rendering', '譯法', '翻译', '翻譯', 'translation'],
  note: ['备注', 'note', '備註', '備注', 'notes'],
} as const satisfies Record<keyof Term, readonly [string, string, ...string[]]>;
type Column = keyof typeof COLUMNS;
const COLUMN_ORDER = ['form', 'aliases', 'use', 'group', 'rendering', 'note'] as const satisfies Column[];

const LOOKUP = { zh: '只供查找', en: 'lookup' } as const;
const FLAGGED = { zh: '标注', en: 'flagged' } as const;
const LOOKUP_WORDS = /^(?:lookup|look up|look-up|只供查找|查找|只供查詢|只查|否|no)$/iu;

/** No term holds one: they end a sentence. */
const BETWEEN_ALIASES = '；';
const SEPARATORS = [',', '\t', ';'];
const DEFAULT_GROUP = '关键词';
const LARGEST = 4_000_000;
const MOST_ROWS = 20_000;

/** A line of a list that makes no term. */
export interface SkippedRow {
  /** Counted from 1, the head included, as a spreadsheet does. */
  readonly row: number;
  readonly form: string;
  readonly fault: TermFault | 'repeated-term';
}

export interface TermList {
  readonly terms: readonly Term[];
  readonly skipped: readonly SkippedRow[];
}

/** The file is no list of terms that can be read. */
export class TermListError extends Error {
  override readonly name = 'TermListError';

  constructor(readonly code: 'too-large' | 'no-terms') {
    super(code);
  }
}

/**
 * Writes terms as a table for a spreadsheet: CSV in UTF-8 with the mark that Excel wants, a row each.
 * @param language of the head and of the words for how a term is used.
 */
export function writeTermList(terms: readonly Term[], language: 'zh' | 'en' = 'zh'): string {
  const head = COLUMN_ORDER.map((column) => COLUMNS[column][language === 'zh' ? 0 : 1]);
  const rows = terms.map(({ form, aliases, use, group, rendering = '', note = '' }) => [
    form,
    aliases.join(BETWEEN_ALIASES),
    (use === 'flagged' ? FLAGGED : LOOKUP)[language],
    group,
    rendering,
    note,
  ]);
  return `\ufeff${Papa.unparse([head, ...rows.map((row) => row.map(guardCell))], { newline: '\r\n' })}\r\n`;
}

/**
 * Reads a list of terms: with a head that names the columns, in any order, or without one, a term a line. Separated by
 * commas, semicolons or tabs; bytes may be UTF-8, UTF-16 with its mark, or GB18030, as spreadsheets write them.
 * @throws {TermListError} when there is no term in it, or far too many.
 */
export function readTermList(file: string | ArrayBuffer): TermList {
  const text = typeof file === 'string' ? file : decode(file);
  if (text.length > LARGEST) throw new TermListError('too-large');
  const { columns, rows } = rowsOf(text.replace(/^\ufeff/u, ''));
  if (rows.length > MOST_ROWS) throw new TermListError('too-large');
  const seen = new Set<string>();
  const terms: Term[] = [];
  const skipped: SkippedRow[] = [];
  for (const [i, cells] of rows.entries()) {
    if (columns && i === 0) continue;
    const term = termOf(cells, columns ?? COLUMN_ORDER);
    if (term.form === '') continue;
    const key = sameWording(term.form);
    const fault = faultOfWording(term.form) ?? (seen.has(key) ? 'repeated-term' : undefined);
    if (fault) skipped.push({ row: i + 1, form: term.form, fault });
    else terms.push(term);
    seen.add(key);
  }
  if (terms.length === 0) throw new TermListError('no-terms');
  return { terms, skipped };
}

/** What separates is whatever makes a head of the first row; without a head, a comma. */
function rowsOf(text: string): { columns: (Column | undefined)[] | undefined; rows: readonly string[][] } {
  const parse = (delimiter: string, preview: number) =>
    Papa.parse<string[]>(text, { delimiter, preview }).data;
  for (const delimiter of SEPARATORS) {
    const columns = columnsOf(parse(delimiter, 1)[0] ?? []);
    if (columns) return { columns, rows: parse(delimiter, MOST_ROWS + 1) };
  }
  return { columns: undefined, rows: parse(',', MOST_ROWS + 1) };
}

/** @returns what each column is, if this is a head. */
function columnsOf(cells: readonly string[]): (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => {
    const name = cell.trim().toLowerCase();
    return COLUMN_ORDER.find((column) => COLUMNS[column].some((known) => known === name));
  });
  return columns.includes('form') ? columns : undefined;
}

function termOf(cells: readonly string[], columns: readonly (Column | undefined)[]): Term {
  const cellOf = (column: Column) => bareCell(cells[columns.indexOf(column)] ?? '').trim();
  const form = cellOf('form');
  const aliases = cellOf('aliases')
    .split(/[；;\r\n]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '' && !faultOfWording(alias));
  const rendering = cellOf('rendering');
  const note = cellOf('note');
  return {
    form,
    aliases: [...new Set(aliases)].filter((alias) => alias !== form),
    use: LOOKUP_WORDS.test(cellOf('use')) ? 'lookup' : 'flagged',
    group: cellOf('group') || DEFAULT_GROUP,
    ...(rendering && { rendering }),
    ...(note && { note }),
  };
}

function decode(bytes: ArrayBuffer): string {
  if (bytes.byteLength > LARGEST) throw new TermListError('too-large');
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
