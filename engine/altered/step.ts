/**
 * One step of an alignment: letters that are the same, replaced one by one, left out, put in, that stand for the
 * source's placeholder, that are a note (a footnote's mark, a reading), or clauses and items in another order.
 */
export interface Step {
  readonly op: 'same' | 'replaced' | 'dropped' | 'inserted' | 'captured' | 'noted' | 'moved';
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
  /** The page says so itself: an ellipsis for what was left out, brackets round what was put in. */
  readonly marked: boolean;
}

export function isChange({ op }: Step): boolean {
  return op === 'replaced' || op === 'dropped' || op === 'inserted' || op === 'moved';
}
