import { openIndex } from '~/engine/open-index';
import { cutRun } from '~/page/cut-run';
import { FlagStore } from '~/page/flag-store';
import { FlagPainter } from '~/page/paint-flags';
import { readBlocks } from '~/page/read-blocks';
import type { Piece } from '~/page/run';

/** What the benchmark calls in its page. Everything returns milliseconds, or what it counted. */
export interface Bench {
  walk(): number;
  regExp(): number;
  ours(): Promise<{ read: number; match: number; paint: number }>;
  /** The page's own style and layout, all of it anew, as after a change of theme. */
  relayout(): number;
  clear(): void;
  counts(): { characters: number; nodes: number; elements: number; flags: number };
}

declare global {
  interface Window {
    bench: Bench;
    /** Set by the page before this script: the index as base64, and the terms' forms. */
    benchInput: { readonly index: string; readonly terms: readonly string[] };
  }
}

const { index, terms } = window.benchInput;
const matcher = openIndex(Uint8Array.from(atob(index), (one) => one.charCodeAt(0)).buffer);
const longestFirst = [...terms].sort((a, b) => b.length - a.length);
const alternation = new RegExp(
  longestFirst.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
  'gu',
);

let painter = new FlagPainter();
let flags = 0;

window.bench = {
  walk: () => timed(() => eachText((text) => text.data.length)),

  regExp: () =>
    timed(() => {
      const ranges: StaticRange[] = [];
      eachText((text) => {
        for (const { index: start, 0: hit } of text.data.matchAll(alternation)) {
          const end = start + hit.length;
          ranges.push(
            new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }),
          );
        }
        return ranges.length;
      });
    }),

  async ours() {
    const start = performance.now();
    const pieces: Piece[] = [];
    for (const run of readBlocks(document, () => {})) if (run) pieces.push(...cutRun(run));
    const read = performance.now();
    const matches = await matcher.match(pieces);
    const matched = performance.now();
    const store = new FlagStore();
    const byRun = Map.groupBy(pieces.keys(), (i) => pieces[i]?.run);
    for (const [run, indices] of byRun) {
      if (!run) continue;
      const inRun = indices.flatMap((i) => {
        const offset = pieces[i]?.offset ?? 0;
        return (matches[i] ?? []).map((match) => ({
          match,
          start: match.start + offset,
          end: match.end + offset,
        }));
      });
      painter.take(store.replace(run, inRun));
    }
    painter.flush();
    flags = store.size;
    return { read: read - start, match: matched - read, paint: performance.now() - matched };
  },

  relayout: () =>
    timed(() => {
      document.body.classList.toggle('dirty');
      return document.body.offsetHeight;
    }),

  clear() {
    painter.clear();
    painter = new FlagPainter();
  },

  counts() {
    let characters = 0;
    let nodes = 0;
    eachText((text) => {
      characters += text.data.length;
      return ++nodes;
    });
    return { characters, nodes, elements: document.querySelectorAll('*').length, flags };
  },
};

function eachText(visit: (text: Text) => number): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) sum += visit(walker.currentNode as Text);
  return sum;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
