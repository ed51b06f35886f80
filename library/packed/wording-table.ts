import type { BroadcastYears, WordingFigures } from '~/engine/history';
import { FigureTable, readYears, STREAM } from './figure-streams';
import type { NumberStreams } from './number-streams';

/** Wordings, folded, with their figures. */
export class WordingTable {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #figures: FigureTable;

  constructor(wordings: readonly string[], figures: FigureTable) {
    this.#rows = new Map(wordings.map((wording, row) => [wording, row]));
    this.#figures = figures;
  }

  get years(): BroadcastYears {
    return this.#figures.years;
  }

  wordings(): Iterable<string> {
    return this.#rows.keys();
  }

  figuresOf(wording: string): WordingFigures | undefined {
    const row = this.#rows.get(wording);
    return row === undefined ? undefined : this.#figures.figuresOf(row);
  }

  /** In how many items it stands; 0 when the table doesn't have it. */
  itemsOf(wording: string): number {
    const row = this.#rows.get(wording);
    return row === undefined ? 0 : this.#figures.itemsOf(row);
  }
}

/** A table whose wordings are written out one by one, in an order in which neighbours begin alike. */
export function readWordingTable(streams: NumberStreams): WordingTable {
  const years = readYears(streams);
  const rows = streams.read(STREAM.head);
  const alphabet = readAlphabet(streams);
  const wordings: string[] = [];
  let before = '';
  for (let row = 0; row < rows; row++) {
    let wording = before.slice(0, streams.read(STREAM.kept));
    for (let added = streams.read(STREAM.added); added > 0; added--)
      wording += alphabet[streams.read(STREAM.letters)]!;
    wordings.push(wording);
    before = wording;
  }
  return new WordingTable(wordings, new FigureTable(streams, years, rows));
}

/** Letters by their numbers, the frequent ones first. */
export function readAlphabet(streams: NumberStreams): string[] {
  const letters = streams.read(STREAM.head);
  return Array.from({ length: letters }, () => String.fromCodePoint(streams.read(STREAM.alphabet)));
}
