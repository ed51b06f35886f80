import { openClasses } from '~/engine/class-table';
import { compileIndex } from '~/engine/compile-index';
import { findQuotations } from '~/engine/find-quotations';
import { findQuotes } from '~/engine/find-quotes';
import { findTerms } from '~/engine/find-terms';
import { decodeIndex } from '~/engine/index-format';
import { LetterBuffer } from '~/engine/letter-buffer';
import type { PublicSource } from '~/engine/types';
import { DENSE, type Density, makePage, ORDINARY } from './make-page';

/** What near-verbatim matching costs beside exact matching alone: nanoseconds a character, both in one run. */
export interface MatchingCost {
  readonly exact: number;
  readonly all: number;
}

const WARM_UPS = 3;

/** In this process, without a browser: only the engine is measured. */
export function measureMatching(
  source: PublicSource,
  rounds: number,
): Record<'ordinary' | 'dense', MatchingCost> {
  return { ordinary: costOn(source, ORDINARY, rounds), dense: costOn(source, DENSE, rounds) };
}

function costOn(source: PublicSource, density: Density, rounds: number): MatchingCost {
  const texts = makePage(source, density)
    .split('</p>')
    .map((html) => html.replace(/<style>.*<\/style>|<[^>]*>/gs, ''));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const index = decodeIndex(compileIndex([source]));
  const buffer = new LetterBuffer(openClasses(index.classes));
  const time = (find: () => void): number => {
    const start = performance.now();
    for (const text of texts) {
      buffer.fill(text);
      findTerms(index.automaton, buffer);
      find();
    }
    return ((performance.now() - start) * 1e6) / characters;
  };
  const exact: number[] = [];
  const all: number[] = [];
  // In turns, so that what else the machine does falls on both.
  for (let round = -WARM_UPS; round < rounds; round++) {
    const costs = [
      time(() => findQuotes(index.runs, buffer)),
      time(() => findQuotations(index, buffer)),
    ] as const;
    if (round < 0) continue;
    exact.push(costs[0]);
    all.push(costs[1]);
  }
  return { exact: median(exact), all: median(all) };
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
