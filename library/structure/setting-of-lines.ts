import { endsStretch } from './ends';
import type { LaidLine } from './lay-lines';
import { speakersOf } from './speakers';

/** The first line of a Chinese paragraph begins two characters in. */
export const FIRST_INDENT = 4;
export const LARGEST_FIRST_INDENT = 10;

/** How a text was set, as far as its lines show it. */
export interface Setting {
  readonly measure: number;
  /** First lines are indented, and the text shows it. */
  readonly indented: boolean;
  /** Full indented lines go on at the margin, as first lines do. */
  readonly firstLines: boolean;
  /** First lines were indented, as their length shows, but the text has lost it. */
  readonly stripped: boolean;
  /** Whose words begin line after line: 记者：, 答：. */
  readonly speakers: ReadonlySet<string>;
  /** Every line is followed by a blank one, which then says nothing. */
  readonly doubleSpaced: boolean;
}

/** @param measure where full lines end, in cells. */
export function settingOf(lines: readonly LaidLine[], measure: number): Setting {
  const indents = lines.filter(isIndented).length;
  const indented = indents >= 2 || indents > lines.length / 10;
  const apart = lines.filter((line) => line.apart).length;
  return {
    measure,
    indented,
    firstLines: indented && goOnAtMargin(lines),
    stripped: !indented && isStripped(lines, measure),
    speakers: speakersOf(lines),
    doubleSpaced: lines.length > 4 && apart >= (lines.length - 1) * 0.9,
  };
}

export const isIndented = ({ indent }: LaidLine) => indent >= 1.5 && indent <= LARGEST_FIRST_INDENT;

function goOnAtMargin(lines: readonly LaidLine[]): boolean {
  const after = lines.slice(1).filter((_, i) => isIndented(lines[i]!));
  return after.filter(({ indent }) => Math.abs(indent) < 1.5).length >= after.length / 4;
}

/** Lines after short ones are first lines: do they end an indent before the others? */
function isStripped(lines: readonly LaidLine[], measure: number): boolean {
  let early = 0;
  let late = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const first = !before || line.apart || before.end < measure - 8;
    if (!first || endsStretch(line.text) || !lines[at + 1] || line.end < measure - FIRST_INDENT - 3) continue;
    if (line.end > measure - FIRST_INDENT + 1.5) late += 1;
    else early += 1;
  }
  return early > late;
}
