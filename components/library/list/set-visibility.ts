import type { Visibility } from '~/engine/types';
import { putSources, readSource } from '~/library/store/source-store';
import type { SourceHead } from '~/library/store/stored-source';

/** Sources that are written between two announcements of the change: everybody who watches reads the list anew. */
const AT_ONCE = 250;

/** @returns those whose visibility is another one; what ships with the extension stays published. */
export function withOtherVisibility(heads: readonly SourceHead[], visibility: Visibility): SourceHead[] {
  return heads.filter(({ facts, bundled }) => !bundled && facts.visibility !== visibility);
}

/**
 * Says of sources that they are published, or that they are not; nothing else of them changes.
 * @param onSet is called after each, for those who wait for many.
 * @returns how many were changed. @throws {StoreError} when one could not be; those before it are changed.
 */
export async function setVisibility(
  heads: readonly SourceHead[],
  visibility: Visibility,
  onSet?: () => void,
): Promise<number> {
  const others = withOtherVisibility(heads, visibility);
  let changed = 0;
  for (let at = 0; at < others.length; at += AT_ONCE) {
    const group = others.slice(at, at + AT_ONCE);
    const read = await Promise.all(group.map(({ facts }) => readSource(facts.id)));
    // Removed elsewhere in the meantime: that stands.
    const present = read.filter((source) => source !== undefined);
    await putSources(
      present.map((source) => ({ source: { ...source, visibility } })),
      onSet,
    );
    changed += present.length;
  }
  return changed;
}
