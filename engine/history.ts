import { MIN_CURVE_ITEMS } from './limits';

/** What the figures of wordings are counted over: the items of one broadcast, year by year. */
export interface BroadcastYears {
  /** First and last day of the data, ISO 8601. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** All items of each year, from the year of the first day to that of the last. */
  readonly allItemsPerYear: readonly number[];
}

/** What was counted for one wording. */
export interface WordingFigures {
  /** Days of the first, second and third item, ISO 8601; fewer where there are fewer items. */
  readonly firstDays: readonly string[];
  /** Items per year, as many years as `allItemsPerYear`. */
  readonly itemsPerYear: readonly number[];
}

/** What somebody found who read the words around the first hits of a wording. */
export interface CheckedFirstDay {
  /** The first day that the table gave then. For another one, the check says nothing. */
  readonly tableDay: string;
  /** When the wording first stands there as itself; absent when these data can't tell. */
  readonly day?: string;
  /** None of the first hits is the wording itself: each goes across the border of two words. */
  readonly isAccident?: boolean;
}

/** `before-data`: it stands there when the data begin, so it is perhaps older. */
export type FirstDate = { readonly kind: 'day'; readonly day: string } | { readonly kind: 'before-data' };

export interface YearOfUse {
  readonly year: number;
  readonly items: number;
  /** Items with the wording per 10,000 items of that year: years have more or fewer items in all. */
  readonly share: number;
  /** The data begin after the year's first day or end before its last. */
  readonly incomplete: boolean;
}

export interface UseOverYears {
  readonly years: readonly YearOfUse[];
  /** The year with the greatest share; absent where two have it or it is incomplete. */
  readonly peakYear?: number;
}

/**
 * What may be said of how often a wording was used. `none`: it was looked for and not found; `no-data`: it was not
 * looked for.
 */
export type WordingHistory =
  | { readonly kind: 'none' | 'no-data' }
  | {
      readonly kind: 'figures';
      readonly items: number;
      readonly first?: FirstDate;
      /** Only where there are items enough for a curve. */
      readonly use?: UseOverYears;
    };

/**
 * What may be said from the figures of a wording, and no more.
 *
 * @param checked what a person found, which goes before what the days alone make likely
 */
export function historyOfFigures(
  figures: WordingFigures,
  data: BroadcastYears,
  checked?: CheckedFirstDay,
): WordingHistory {
  const items = figures.itemsPerYear.reduce((sum, n) => sum + n, 0);
  // Further hits than those that were read may be the wording itself.
  const isRead = checked?.tableDay === figures.firstDays[0] && items <= figures.firstDays.length;
  if (checked?.isAccident && isRead) return { kind: 'none' };
  const first = firstDate(figures, data, checked);
  return {
    kind: 'figures',
    items,
    ...(first ? { first } : {}),
    ...(items >= MIN_CURVE_ITEMS ? { use: useOverYears(figures, data) } : {}),
  };
}

function firstDate(
  figures: WordingFigures,
  data: BroadcastYears,
  checked: CheckedFirstDay | undefined,
): FirstDate | undefined {
  const day = checked?.tableDay === figures.firstDays[0] ? checked?.day : likelyFirstDay(figures);
  if (!day) return undefined;
  return yearOf(day) === yearOf(data.firstDay) ? { kind: 'before-data' } : { kind: 'day', day };
}

/**
 * A first hit may be an accident across a word boundary (秉持创|新发展理念); a wording that has come into use stands
 * there again, and again, within twelve months.
 */
function likelyFirstDay({ firstDays: [first, second, third] }: WordingFigures): string | undefined {
  if (!first || !second || !third) return undefined;
  const aYearLater = `${yearOf(first) + 1}${first.slice(4)}`;
  return second <= aYearLater && third <= aYearLater ? first : undefined;
}

function useOverYears({ itemsPerYear }: WordingFigures, data: BroadcastYears): UseOverYears {
  const firstYear = yearOf(data.firstDay);
  const years = data.allItemsPerYear.map((all, i): YearOfUse => {
    const year = firstYear + i;
    const items = itemsPerYear[i] ?? 0;
    const incomplete = data.firstDay > `${year}-01-01` || data.lastDay < `${year}-12-31`;
    return { year, items, share: all === 0 ? 0 : (items / all) * 10_000, incomplete };
  });
  const greatest = Math.max(...years.map(({ share }) => share));
  const [peak, ...others] = years.filter(({ share }) => share === greatest);
  const known = peak && !peak.incomplete && others.length === 0;
  return { years, ...(known ? { peakYear: peak.year } : {}) };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
