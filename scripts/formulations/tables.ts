/** The counted tables, and their form as text: one wording a line, fields apart by tabs, two comment lines first. */

/** In how many items of the broadcasts a wording stands, and when. */
export interface WordingCount {
  readonly wording: string;
  /** Days of its first, second and third item, ISO 8601; fewer where there are fewer items. */
  readonly firstDays: readonly string[];
  /** Items per year, from the first year of the data to the last. */
  readonly itemsPerYear: readonly number[];
}

export interface CountedTable {
  readonly firstDay: string;
  readonly lastDay: string;
  /** All items of each year, whatever stands in them. */
  readonly allItemsPerYear: readonly number[];
  readonly rows: readonly WordingCount[];
}

const HEAD = /^# (?<total>\d+) items from (?<first>\d{8}) to (?<last>\d{8});.*: (?<years>[\d,]+)$/mu;

/** @throws when the text is not such a table, or its figures contradict each other */
export function readTable(text: string): CountedTable {
  const { total, first, last, years } = HEAD.exec(text)?.groups ?? {};
  if (!total || !first || !last || !years) throw new Error('not a table of counts: no second line');
  const allItemsPerYear = numbers(years);
  if (sum(allItemsPerYear) !== Number(total)) throw new Error('the items per year do not add up');
  const rows = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => readRow(line, allItemsPerYear.length));
  return { firstDay: isoDay(first), lastDay: isoDay(last), allItemsPerYear, rows };
}

function readRow(line: string, years: number): WordingCount {
  const [wording = '', items = '', first = '', second = '', third = '', perYear = ''] = line.split('\t');
  const itemsPerYear = numbers(perYear);
  if (itemsPerYear.length !== years || sum(itemsPerYear) !== Number(items))
    throw new Error(`the figures do not add up: ${line}`);
  const firstDays = [first, second, third].filter((day) => /^\d{8}$/u.test(day)).map(isoDay);
  if (firstDays.length !== Math.min(3, Number(items))) throw new Error(`days are missing: ${line}`);
  return { wording, firstDays, itemsPerYear };
}

export function writeTable({ firstDay, lastDay, allItemsPerYear, rows }: CountedTable): string {
  const plain = (day: string) => day.replaceAll('-', '');
  const lines = rows.map(({ wording, firstDays, itemsPerYear }) => {
    const days = [0, 1, 2].map((i) => plain(firstDays[i] ?? ''));
    return [wording, sum(itemsPerYear), ...days, itemsPerYear.join()].join('\t');
  });
  return [
    '# folded phrase\titems\tdate of the 1st item\tof the 2nd\tof the 3rd\titems per year',
    `# ${sum(allItemsPerYear)} items from ${plain(firstDay)} to ${plain(lastDay)}; items in all per year: ${allItemsPerYear.join()}`,
    ...lines,
    '',
  ].join('\n');
}

const numbers = (text: string) => text.split(',').map(Number);
const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0);
const isoDay = (day: string) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
