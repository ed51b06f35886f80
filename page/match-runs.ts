import type { Matcher } from '~/engine/matcher';
import type { Match } from '~/engine/types';
import { cutRun } from './cut-run';
import { displayBorders } from './display-borders';
import type { RunMatch } from './flag-store';
import type { Piece, Run } from './run';

/** Characters that are matched between two looks at the clock: a millisecond's work or a few. */
const GROUP = 16_384;

/** Matches that still cross a border after so many attempts are dropped. */
const ATTEMPTS = 3;

/**
 * Matches runs, piece by piece. A match that turns out to cross a block border which only the page's style makes is
 * taken back, and the pieces on both sides are matched by themselves.
 *
 * @param rest called between groups of pieces; resolves when work may go on.
 * @returns for each run its matches, sorted by start.
 */
export async function matchRuns(
  matcher: Matcher,
  runs: readonly Run[],
  rest: () => Promise<void>,
): Promise<RunMatch[][]> {
  const found = await matchPieces(
    matcher,
    runs.flatMap((run) => cutRun(run)),
    rest,
  );
  const displays = new Map<Element, boolean>();
  const all: RunMatch[][] = [];
  for (const run of runs) {
    let matches = found.get(run) ?? [];
    const cuts = new Set<number>();
    for (let attempt = 1; ; attempt++) {
      const borders = matches.flatMap((match) => displayBorders(run, match, displays));
      if (borders.length === 0) break;
      if (attempt === ATTEMPTS) {
        matches = matches.filter((match) => displayBorders(run, match, displays).length === 0);
        break;
      }
      for (const border of borders) cuts.add(border);
      matches = (await matchPieces(matcher, cutRun(run, [...cuts]), rest)).get(run) ?? [];
    }
    all.push(matches);
  }
  return all;
}

async function matchPieces(
  matcher: Matcher,
  pieces: readonly Piece[],
  rest: () => Promise<void>,
): Promise<Map<Run, RunMatch[]>> {
  const found = new Map<Run, RunMatch[]>();
  for (let next = 0; next < pieces.length; ) {
    const group: Piece[] = [];
    for (let length = 0; next < pieces.length && length < GROUP; next++) {
      group.push(pieces[next]!);
      length += pieces[next]!.text.length;
    }
    const matches = await matcher.match(group);
    for (const [index, piece] of group.entries()) collect(found, piece, matches[index] ?? []);
    await rest();
  }
  return found;
}

function collect(found: Map<Run, RunMatch[]>, { run, offset }: Piece, matches: readonly Match[]): void {
  if (matches.length === 0) return;
  const inRun = found.get(run) ?? [];
  found.set(run, inRun);
  for (const match of matches) inRun.push({ match, start: match.start + offset, end: match.end + offset });
}
