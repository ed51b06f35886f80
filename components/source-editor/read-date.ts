import { isDate } from '~/library/fact-rules';

/** 2025年6月1日, 2025.6.1, 2025/6, 2025-6-1: as people write dates. */
const WRITTEN = /^(\d{4})\s*(?:[年./-]\s*(?:(\d{1,2})\s*(?:[月./-]\s*(?:(\d{1,2})\s*日?)?)?)?)?$/u;

/** @returns a date as it is kept (2025, 2025-06, 2025-06-01); what can't be read, and no day that there was, stays as it was written. */
export function readDate(written: string): string {
  const match = WRITTEN.exec(written.normalize('NFKC').trim());
  if (!match) return written;
  const date = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isDate(date) ? date : written;
}
