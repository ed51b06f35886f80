import { type BroadcastRow, Tally } from './broadcast-row';
import type { WordingCount } from './tables';

const MIN_LETTERS = 3;
const MAX_LETTERS = 30;

interface Node {
  readonly children: Map<number, Node>;
  /** From `MIN_LETTERS` on: the items with the wording that ends here. */
  readonly tally?: Tally;
}

/**
 * Every piece of 3 to 30 letters of the given segments that stands in the broadcasts at all, with its figures.
 *
 * @param segments of a source, folded as the broadcasts are
 */
export function countWording(row: BroadcastRow, segments: readonly string[]): WordingCount[] {
  const root = trieOf(segments, row);
  const { letters, starts } = row;
  let item = 0;
  for (let place = 0; place < letters.length; place++) {
    while (item + 1 < starts.length && starts[item + 1]! <= place) item++;
    let node: Node | undefined = root;
    for (let i = place; node; i++) {
      node = node.children.get(letters[i] ?? 0);
      node?.tally?.add(item);
    }
  }
  return [...found(root, '')];
}

function trieOf(segments: readonly string[], row: BroadcastRow): Node {
  const root: Node = { children: new Map() };
  for (const segment of segments) {
    for (let start = 0; start < segment.length; start++) {
      let node = root;
      for (let i = start; i < Math.min(segment.length, start + MAX_LETTERS); i++) {
        let child = node.children.get(segment.charCodeAt(i));
        if (!child) {
          child = { children: new Map(), ...(i - start + 1 >= MIN_LETTERS ? { tally: new Tally(row) } : {}) };
          node.children.set(segment.charCodeAt(i), child);
        }
        node = child;
      }
    }
  }
  return root;
}

function* found({ children, tally }: Node, wording: string): Generator<WordingCount> {
  if (tally && tally.items > 0) yield tally.of(wording);
  for (const [letter, child] of children) yield* found(child, wording + String.fromCharCode(letter));
}
