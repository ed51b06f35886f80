import type { PageLine } from './page-lines';

const LONGEST = 40;
/** Fewer lines than this between two bare numbers are no page. */
const SHORTEST_PAGE = 8;
const FEWEST_PAGES = 3;

const DASHED = /^[-–—―－─~～·•]{1,3}\s{0,3}\d{1,4}\s{0,3}[-–—―－─~～·•]{1,3}$/u;
const CHINESE =
  /^第\s{0,3}[\d〇零一二三四五六七八九十百]{1,6}\s{0,3}页(?:\s{0,3}[，,/／|（(]?\s{0,3}共\s{0,3}[\d〇零一二三四五六七八九十百]{1,6}\s{0,3}页[)）]?)?$/u;
/** What browsers print above and below a page: 2025/3/5 10:22, its title; its address, 1/3. */
const PRINTED =
  /^(?:https?|file):\/\/\S{1,300}\s{1,40}\d{1,4}\/\d{1,4}$|^\d{4}\/\d{1,2}\/\d{1,2}\s(?:[上下]午)?\d{1,2}:\d{2}\t/u;
const LONGEST_PRINTED = 400;
const ENGLISH = /^page\s{1,3}\d{1,4}(?:\s{1,3}of\s{1,3}\d{1,4})?$/iu;

/** @returns whether a line can be nothing else than a page's number: — 3 —, 第 3 页 共 10 页, Page 3 of 10, or a browser's. */
export function isPageNumber(text: string): boolean {
  if (text.length > LONGEST_PRINTED) return false;
  const line = text.trim();
  if (PRINTED.test(line)) return true;
  if (text.length > LONGEST) return false;
  return DASHED.test(line) || CHINESE.test(line) || ENGLISH.test(line);
}

/** @returns the number that is all of a line, if there is one; 3 of 3/9 and of （3）. */
export function bareNumber(text: string): number | undefined {
  const line = text.length > LONGEST ? '' : text.trim();
  const number = /^(?:(\d{1,4})(?:\s?[/／]\s?\d{1,4})?|[（(](\d{1,4})[）)])$/u.exec(line);
  return number ? Number(number[1] ?? number[2]) : undefined;
}

/** @returns the bare numbers in a text without pages that count on, one by one, far enough apart to be pages. */
export function countingNumbers(lines: readonly PageLine[]): PageLine[] {
  let best: PageLine[] = [];
  let run: PageLine[] = [];
  let last = Number.NaN;
  let between = 0;
  for (const line of lines) {
    if (line.blank) continue;
    between += 1;
    const number = bareNumber(line.text);
    if (number === undefined) continue;
    if (number === last + 1 && between > SHORTEST_PAGE) run.push(line);
    else if (run.length > 0 && number !== last + 1) continue;
    else run = [line];
    if (run.length > best.length) best = run;
    last = number;
    between = 0;
  }
  return best.length >= FEWEST_PAGES ? best : [];
}
