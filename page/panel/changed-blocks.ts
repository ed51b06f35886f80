/** Where two rows of blocks differ: at `from`, `removed` of the old ones stand in the place of `added`. */
export interface RowChange<T> {
  readonly from: number;
  readonly removed: number;
  readonly added: readonly T[];
}

/**
 * Compares two readings of a page by their ends: what a page changes mostly lies in one place.
 * @returns undefined when they are the same.
 */
export function changedBlocks<Old, New>(
  before: readonly Old[],
  after: readonly New[],
  isSame: (a: Old, b: New) => boolean,
): RowChange<New> | undefined {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && isSame(before[from]!, after[from]!)) from++;
  let kept = 0;
  while (kept < most - from && isSame(before[before.length - 1 - kept]!, after[after.length - 1 - kept]!))
    kept++;
  const removed = before.length - from - kept;
  const added = after.slice(from, after.length - kept);
  return removed === 0 && added.length === 0 ? undefined : { from, removed, added };
}
