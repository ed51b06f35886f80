import { SKIPPED } from '~/engine/shown-match';
import type { Block } from '~/engine/types';

/** The text between two block borders, however many elements it lies in, and the way back to the page. */
export interface Run {
  /** One UTF-16 unit for each unit of the nodes, and line breaks between them. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's first character stands in `text`. */
  readonly starts: readonly number[];
  /** Offsets into `text` over which nothing reads on, such as an empty line. */
  readonly cuts: readonly number[];
}

/** A part of a run that is matched by itself. */
export interface Piece extends Block {
  readonly run: Run;
  /** Where the piece begins in its run's text. */
  readonly offset: number;
}

/** Every source is Chinese, so text without a Han letter (or a radical used as one) is none of ours. */
const HAN = /[\u2e80-\u2fdf\u3007\u3400-\u9fff\uf900-\ufaff\ud840-\ud88f]/;

/** Collects the text of a run, node by node. */
export class RunWriter {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #cuts: number[] = [];
  /** Whether there was a line break, and nothing but white space since. */
  #emptyLine = false;

  /** @param counts false for a footnote mark: kept in the span of a match, skipped in matching. */
  write(node: Text, counts: boolean): void {
    const { data } = node;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += counts ? data : SKIPPED.repeat(data.length);
    this.#emptyLine &&= data.trim() === '';
  }

  /** A line break reads on (pages break lines at a fixed width), an empty line does not. */
  breakLine(): void {
    if (this.#emptyLine) this.#cuts.push(this.#text.length);
    this.#text += '\n';
    this.#emptyLine = true;
  }

  /** Ends the run and begins the next. @returns undefined when nothing in it can match. */
  finish(): Run | undefined {
    if (this.#nodes.length === 0) {
      this.#forget();
      return undefined;
    }
    const run = { text: this.#text, nodes: this.#nodes, starts: this.#starts, cuts: this.#cuts };
    this.#nodes = [];
    this.#starts = [];
    this.#forget();
    return HAN.test(run.text) ? run : undefined;
  }

  #forget(): void {
    this.#text = '';
    this.#cuts = [];
    this.#emptyLine = false;
  }
}

/** @returns the place in `run.nodes` of the node that holds the character at an offset. */
export function nodeAt(run: Run, offset: number): number {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (run.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}
