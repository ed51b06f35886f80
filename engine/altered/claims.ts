import { MAX_EXTENSION, MAX_TRIES } from '../limits';
import type { Piece } from './piece';
import type { Segment } from './segments';

/**
 * Which letters of a page are taken. Chains are tried from the best to the worst: what a good one has claimed need not
 * be tried again with the many places where parts of it stand too, and nothing is tried for ever.
 */
export class Claims {
  private readonly claimed: Uint8Array;
  private readonly tries: Uint8Array;

  constructor(pageLength: number) {
    this.claimed = new Uint8Array(pageLength);
    this.tries = new Uint8Array(pageLength);
  }

  /** Whether most of a chain's letters are still free and have not been tried too often; counts as a try. */
  mayTry(chain: readonly Segment[]): boolean {
    let [free, all] = [0, 0];
    for (const { page, length } of chain) {
      for (let i = page; i < page + length; i++) if (!this.claimed[i]) free++;
      all += length;
    }
    const start = chain[0]!.page;
    if (free * 2 < all || this.tries[start]! >= MAX_TRIES) return false;
    this.tries[start]!++;
    return true;
  }

  /** How far a chain may be followed before and behind it: not into what a better one has claimed. */
  reach(chain: readonly Segment[]): { page: number; pageEnd: number } {
    let { page } = chain[0]!;
    let pageEnd = chain.at(-1)!.page + chain.at(-1)!.length;
    const [least, most] = [page - MAX_EXTENSION, Math.min(pageEnd + MAX_EXTENSION, this.claimed.length)];
    while (page > 0 && page > least && !this.claimed[page - 1]) page--;
    while (pageEnd < most && !this.claimed[pageEnd]) pageEnd++;
    return { page, pageEnd };
  }

  claim({ steps }: Piece): void {
    for (const { op, page, pageEnd } of steps) if (op === 'same') this.claimed.fill(1, page, pageEnd);
  }
}
