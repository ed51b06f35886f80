import type { Term } from '~/engine/types';
import { sameWording, withoutFaults, wordingFinder } from './term-rules';

export interface AppliedTermList {
  /** The terms that the source has then: its own, changed where the list has them too, and the new ones. */
  readonly terms: readonly Term[];
  readonly added: readonly Term[];
  readonly changed: readonly Term[];
  /** Forms that stand nowhere in the source. */
  readonly missing: readonly string[];
}

/** Applies a list of terms to a source, or a draft of one: what stands in its text becomes its term. */
export function applyTermList(
  {
    paragraphs,
    terms,
  }: { readonly paragraphs: readonly { readonly text: string }[]; readonly terms: readonly Term[] },
  listed: readonly Term[],
): AppliedTermList {
  const stands = wordingFinder(paragraphs);
  const standing = withoutFaults(listed, stands);
  const byForm = new Map(standing.map((term) => [sameWording(term.form), term]));
  const own = new Set(terms.map(({ form }) => sameWording(form)));
  const added = standing.filter(({ form }) => !own.has(sameWording(form)));
  const changed = terms.flatMap((term) => {
    const other = byForm.get(sameWording(term.form));
    return other && JSON.stringify(inOrder(other)) !== JSON.stringify(inOrder(term)) ? [other] : [];
  });
  return {
    terms: withoutFaults([...terms.map((term) => byForm.get(sameWording(term.form)) ?? term), ...added]),
    added,
    changed,
    missing: listed.filter(({ form }) => !stands(form)).map(({ form }) => form),
  };
}

function inOrder({ form, aliases, use, group, rendering, note }: Term) {
  return [form, aliases, use, group, rendering, note];
}
