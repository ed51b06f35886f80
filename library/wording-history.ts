import { CHECKED_FIRST_DAYS } from '~/assets/checked-first-days';
import { formulationsIn } from '~/engine/commonness';
import { foldedLetters, foldText } from '~/engine/fold';
import { type CheckedFirstDay, historyOfFigures, type WordingHistory } from '~/engine/history';
import type { Span } from '~/engine/types';
import { isInCirculation, loadTables } from './formulation-table';

/**
 * What may be said of how often, and since when, a wording stands in the broadcasts: of a term, of a formulation, of a
 * passage as a whole. Of any text, in any writing; only one that is a row of the tables has figures.
 */
export async function historyOf(text: string): Promise<WordingHistory> {
  const wording = wordingOf(text);
  if (wording === undefined) return { kind: 'no-data' };
  const { formulations, speech } = await loadTables();
  for (const table of [formulations, speech.found]) {
    const figures = table.figuresOf(wording);
    if (figures) return historyOfFigures(figures, table.years, checkedFirstDay(wording));
  }
  return { kind: speech.lookedFor(wording) ? 'none' : 'no-data' };
}

/** Stock wording within a passage, and what may be said of it. */
export interface NamedFormulation extends Span {
  readonly history: WordingHistory;
}

/**
 * The formulations that a passage is made of, the most telling first, as offsets into `text`; behind them what else of
 * the bundled speech's own wording is in circulation, where there is no formulation.
 */
export async function formulationsOf(text: string): Promise<NamedFormulation[]> {
  const tables = await loadTables();
  const folded = foldText(text);
  const formulations = formulationsIn(folded, (wording) => tables.formulations.itemsOf(wording));
  // All its pieces are rows, so the longest tell most: a piece of one is never rarer.
  const others = formulationsIn(folded, (wording) => (isInCirculation(tables, wording) ? 1 : 0)).filter(
    (other) => !formulations.some(({ start, end }) => other.start < end && start < other.end),
  );
  return Promise.all(
    [...formulations, ...others].map(async (span) => ({
      ...span,
      history: await historyOf(text.slice(span.start, span.end)),
    })),
  );
}

/** The broadcasts were cut at these marks before counting: nothing is known of what goes across one. */
const COUNTED_CUTS = /[。!?;:]/u;

/** The wording as the tables have it; undefined for nothing, and for what goes across a cut. */
function wordingOf(text: string): string | undefined {
  const pieces = text
    .normalize('NFKC')
    .split(COUNTED_CUTS)
    .map(foldedLetters)
    .filter((piece) => piece !== '');
  return pieces.length === 1 ? pieces[0] : undefined;
}

const checkedDays: ReadonlyMap<string, CheckedFirstDay> = new Map(
  CHECKED_FIRST_DAYS.map(([wording, tableDay, day]) => [
    wording,
    { tableDay, ...(day === 'accident' ? { isAccident: true } : day !== undefined && { day }) },
  ]),
);

function checkedFirstDay(wording: string): CheckedFirstDay | undefined {
  return checkedDays.get(wording);
}
