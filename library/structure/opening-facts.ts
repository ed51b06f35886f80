import { isDate } from '../fact-rules';

const HAN_DIGITS = '〇一二三四五六七八九';
const DAY =
  '(?<year>[\\d〇○零一二三四五六七八九]{4})年(?<month>[\\d〇一二三四五六七八九十]{1,3})月(?:(?<day>[\\d〇一二三四五六七八九十]{1,3})日)?';
const DATE_ALONE = new RegExp(`^${DAY}$`, 'u');
const DATE_IN_BRACKETS = new RegExp(`^[（(]${DAY}[)）]$`, 'u');
/** When and where something was said; when a law was passed, amended and comes into force is another matter. */
const OCCASION = new RegExp(
  `^(?:[（(]|[—―─]{2})${DAY}[，,]?(?:(?:在|于).{2,60}[上中]|根?据.{2,12}整理.{0,12})[)）]?$`,
  'u',
);
const NUMBER = /^\p{Script=Han}{1,16}[〔[［（(]\d{4}[〕\]］）)]第?\d{1,5}号(?=$|签发人)/u;

/** @returns the date in ISO 8601 of a line that is nothing but a date in brackets, as it stands below a title. */
export const dateInBrackets = (text: string): string | undefined => dateIn(text, DATE_IN_BRACKETS);

/** @returns the date of a line that is nothing but a date: 2025年3月5日, 二〇二五年三月五日. */
export const dateAlone = (text: string): string | undefined => dateIn(text, DATE_ALONE);

/** @returns the date of a line that says below a title when and where it was said. */
export const dateOfOccasion = (text: string): string | undefined => dateIn(text, OCCASION, 90);

/** @returns the number of a document that a line begins with, with nothing else than who signs after it. */
export function documentNumber(text: string): string | undefined {
  const line = text.length > 60 ? '' : text.replace(/\s/gu, '');
  return NUMBER.exec(line)?.[0];
}

function dateIn(text: string, pattern: RegExp, longest = 40): string | undefined {
  const line = text.length > longest ? '' : text.replace(/\s/gu, '');
  const { year, month, day } = pattern.exec(line)?.groups ?? {};
  if (year === undefined || month === undefined) return undefined;
  const parts = [digitsOf(year), twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])];
  const date = parts.join('-');
  return isDate(date) ? date : undefined;
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
