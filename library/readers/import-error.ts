/** What can be wrong with a file that is to be read. The locales say each, with what to do: `import.error_<code>`. */
export const IMPORT_ERRORS = [
  'empty',
  'unknown-kind',
  'picture',
  'archive',
  'ofd',
  /** A workbook, slides: its text is scattered over cells and boxes. */
  'office',
  /** A list of terms, as a rule: it goes into a source, it is none. */
  'table',
  'too-large',
  'too-long',
  'too-slow',
  'no-text',
  'scanned',
  'password',
  'broken',
  'old-word',
  'bomb',
  'bad-encoding',
  'bad-source-file',
  'reader-failed',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERRORS)[number];

/** A file that can't be read: nothing else ever leaves the readers. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  /** @param detail for codes that say more: what kind it is, the first faulty line of a source file, a limit. */
  constructor(
    readonly code: ImportErrorCode,
    readonly detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}
