import type { RemovedSource, SourceHead } from '~/library/store/stored-source';

/**
 * @param heads what is in the library; it may not have been listed anew since the removal.
 * @returns of what was removed, what can be taken back without putting an older version in the place of a newer one: what
 *   was added or edited again since is no longer gone.
 */
export function stillGone(
  removed: readonly RemovedSource[],
  heads: readonly SourceHead[],
): readonly RemovedSource[] {
  const there = new Map(heads.map((head) => [head.facts.id, head]));
  return removed.filter(({ head }) => {
    const now = there.get(head.facts.id);
    const isOriginal = now?.bundled === true && now.edited !== true;
    return now === undefined || isOriginal || now.revision === head.revision;
  });
}
