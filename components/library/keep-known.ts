import type { SourceHead } from '~/library/store/stored-source';

/**
 * @returns the new list, with the objects of the old one where nothing has changed: then their rows need not be drawn
 * anew. A revision changes with everything but the switch.
 */
export function keepKnown(before: readonly SourceHead[], now: readonly SourceHead[]): SourceHead[] {
  const known = new Map(before.map((head) => [head.facts.id, head]));
  return now.map((head) => {
    const old = known.get(head.facts.id);
    const same = old?.revision === head.revision && old.on === head.on && old.edited === head.edited;
    return same ? old : head;
  });
}
