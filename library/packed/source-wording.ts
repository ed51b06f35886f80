import { FigureTable, readYears, STREAM } from './figure-streams';
import type { NumberStreams } from './number-streams';
import { readAlphabet, WordingTable } from './wording-table';

/** Of a source's own wording, pieces of so many letters were looked for. */
export const MIN_COUNTED_LETTERS = 3;
export const MAX_COUNTED_LETTERS = 30;

/** Stands between the stretches of a text: no letter. */
const CUT = ' ';

/** A source's own wording: which pieces of its text were found in the broadcasts, and which were looked for in vain. */
export interface SourceWording {
  readonly found: WordingTable;
  /** Whether a wording, folded, is a piece of the text that was looked for. */
  lookedFor(wording: string): boolean;
}

/**
 * The text is packed once, and for each of its letters how long the longest piece is that begins there and was found:
 * all shorter ones were found too.
 */
export function readSourceWording(streams: NumberStreams): SourceWording {
  const years = readYears(streams);
  const alphabet = readAlphabet(streams);
  const stretches = Array.from({ length: streams.read(STREAM.head) }, () =>
    Array.from({ length: streams.read(STREAM.added) }, () => alphabet[streams.read(STREAM.letters)]!).join(
      '',
    ),
  );
  const found = new Set<string>();
  for (const stretch of stretches) {
    for (let start = 0; start + MIN_COUNTED_LETTERS <= stretch.length; start++) {
      const longest = streams.read(STREAM.kept);
      for (let length = MIN_COUNTED_LETTERS; length <= longest; length++)
        found.add(stretch.slice(start, start + length));
    }
  }
  const text = stretches.join(CUT);
  return {
    found: new WordingTable([...found], new FigureTable(streams, years, found.size)),
    lookedFor: (wording) =>
      wording.length >= MIN_COUNTED_LETTERS &&
      wording.length <= MAX_COUNTED_LETTERS &&
      !wording.includes(CUT) &&
      text.includes(wording),
  };
}
