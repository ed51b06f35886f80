import type { Span } from '~/engine/types';

/** What a mark at a place opens or closes, by a name that both marks of a pair have; undefined when it doesn't. */
export interface MarkKinds {
  opens(mark: string, at: number): string | undefined;
  closes(mark: string, at: number): string | undefined;
}

/**
 * All text between two marks that belong together, by where it begins. A mark without a partner is passed over, also where
 * it stands between two that have each other. One that could do both closes what is open.
 */
export function pairedMarks(text: string, kinds: MarkKinds): Span[] {
  const pairs: Span[] = [];
  const open: { readonly kind: string; readonly at: number }[] = [];
  /** How many of each are open, so that a closer without a partner costs nothing. */
  const count = new Map<string, number>();
  const add = (kind: string, by: number) => count.set(kind, (count.get(kind) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    const closed = kinds.closes(mark, at);
    if (closed !== undefined && (count.get(closed) ?? 0) > 0) {
      let last = open.pop();
      while (last && last.kind !== closed) {
        add(last.kind, -1);
        last = open.pop();
      }
      if (!last) continue;
      add(closed, -1);
      pairs.push({ start: last.at + 1, end: at });
      continue;
    }
    const opened = kinds.opens(mark, at);
    if (opened === undefined) continue;
    open.push({ kind: opened, at });
    add(opened, 1);
  }
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}
