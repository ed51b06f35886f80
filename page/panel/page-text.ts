import { cutRun } from '~/page/cut-run';
import { displayBorders } from '~/page/display-borders';
import { isTextShown } from '~/page/is-shown';
import { readBlocks } from '~/page/read-blocks';
import type { Piece, Run } from '~/page/run';

/** A piece of the page's text, and whether the page shows it. */
export interface TextBlock extends Piece {
  readonly visible: boolean;
}

/** A page with more is no page to read; the rest of it is not handed over (characters). */
const MOST_TEXT = 3_000_000;

export interface ReadTextDeps {
  /** The document and its shadow roots, also those that `onElement` leads to. */
  readonly roots: Iterable<Document | ShadowRoot>;
  /** Called with every element that is met. */
  onElement(element: Element): void;
  /** Whether it is the page's turn, which it gets by `rest`. */
  due(): boolean;
  rest(): Promise<void>;
  readonly signal: AbortSignal;
}

export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** There is more than is read of any page. */
  readonly cut: boolean;
}

/** Reads all text of the frame, what shadow roots hold behind the rest; the page gets its turn in between. */
export async function readPageText({ roots, onElement, ...deps }: ReadTextDeps): Promise<PageText> {
  const blocks: TextBlock[] = [];
  const displays = new Map<Element, boolean>();
  let length = 0;
  for (const root of roots) {
    for (const run of readBlocks(root, onElement)) {
      if (run) {
        if (length > MOST_TEXT) return { blocks, cut: true };
        blocks.push(...piecesOf(run, displays));
        length += run.text.length;
      }
      if (deps.due()) await deps.rest();
      if (deps.signal.aborted) return { blocks, cut: false };
    }
  }
  return { blocks, cut: false };
}

/**
 * Cuts a run at every border that the page's style makes. For flags that is asked of matches only; here nothing may
 * depend on what matches.
 */
function piecesOf(run: Run, displays: Map<Element, boolean>): TextBlock[] {
  const borders = displayBorders(run, { start: 0, end: run.text.length }, displays);
  const [first] = run.nodes;
  const visible = first !== undefined && isTextShown(first);
  return cutRun(run, borders).map((piece) => ({ ...piece, visible }));
}
