import { type StockPieces, stockPieces } from '~/engine/commonness';
import { STOCK_PIECE_LETTERS } from '~/engine/limits';
import { unpack } from './packed/number-streams';
import { readSourceWording, type SourceWording } from './packed/source-wording';
import { readWordingTable, type WordingTable } from './packed/wording-table';

/**
 * The bundled speech's own wording counts as stock from so many items on. A single item may have it from the same
 * pen; in five it is in circulation. (A formulation has 30: it was looked for in everything, not in one text.)
 */
const MIN_STOCK_ITEMS = 5;

/** Both tables, unpacked at their first use only: a worker that serves the index mostly needs neither. */
export interface Tables {
  /** Stock formulations. */
  readonly formulations: WordingTable;
  /** What the bundled speech says. */
  readonly speech: SourceWording;
}

/** In the background and on extension pages; no content script may load this. */
export function loadTables(): Promise<Tables> {
  tables ??= unpackTables();
  return tables;
}
let tables: Promise<Tables> | undefined;

async function unpackTables(): Promise<Tables> {
  const [{ FORMULATIONS }, { SPEECH_WORDING }] = await Promise.all([
    import('~/assets/formulations'),
    import('~/assets/speech-wording'),
  ]);
  return {
    formulations: readWordingTable(await unpack(FORMULATIONS)),
    speech: readSourceWording(await unpack(SPEECH_WORDING)),
  };
}

/** What sources are compared with when an index is compiled, to know which of their wording is stock. */
export async function loadStockPieces(): Promise<StockPieces> {
  const tables = await loadTables();
  const circulating = [...tables.speech.found.wordings()].filter((wording) =>
    isInCirculation(tables, wording),
  );
  return stockPieces([...tables.formulations.wordings(), ...circulating]);
}

/** Whether wording of the bundled speech, folded, is stock by its own figure. */
export function isInCirculation({ speech }: Tables, wording: string): boolean {
  return wording.length >= STOCK_PIECE_LETTERS && speech.found.itemsOf(wording) >= MIN_STOCK_ITEMS;
}
