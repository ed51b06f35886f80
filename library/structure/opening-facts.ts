import { isDate } from '../fact-rules';

const HAN_DIGITS = '〇一二三四五六七八九';

/** @returns the date in ISO 8601 of a line that is nothing but a date in brackets, as it stands below a title. */
export function dateInBrackets(text: string): string | undefined {
  const line = text.length > 40 ? '' : text.replace(/\s/gu, '');
  const [, year = '', month = '', day] =
    /^[（(]([\d〇○零一二三四五六七八九]{4})年([\d〇一二三四五六七八九十]{1,3})月(?:([\d〇一二三四五六七八九十]{1,3})日)?[)）]$/u.exec(
      line,
    ) ?? [];
  if (year === '') return undefined;
  const parts = [digitsOf(year), twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])];
  const date = parts.join('-');
  return isDate(date) ? date : undefined;
}

/** @returns the number of a document, of a line that is nothing else: 云政发〔2025〕3号. */
export function documentNumber(text: string): string | undefined {
  const line = text.length > 40 ? '' : text.replace(/\s/gu, '');
  return /^\p{Script=Han}{1,16}[〔[［（(]\d{4}[〕\]］）)]第?\d{1,5}号$/u.test(line) ? line : undefined;
}

const digitsOf = (text: string) =>
  text
    .replace(/[○零]/gu, '〇')
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(HAN_DIGITS.indexOf(digit)));

/** 3, 三 and 十三 alike. */
function twoDigits(text: string): string {
  if (!text.includes('十')) return digitsOf(text).padStart(2, '0');
  const [tens = '', units = ''] = text.split('十');
  return `${digitsOf(tens) || '1'}${digitsOf(units) || '0'}`;
}
