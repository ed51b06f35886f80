import type { Source } from '~/engine/types';
import { oneLine } from '~/library/one-line';
import { sourceOfDraft } from '~/library/source-draft';
import type { EditedDraft } from './edit-draft';

/** What becomes of a draft when it is saved. */
export interface Keeping {
  readonly kept: Source;
  /** Forms of the terms that a source can't hold, or not with all their aliases. */
  readonly lost: readonly string[];
  /** The wording that was written to be a term and not added. */
  readonly nextTerm: string;
}

/**
 * @param draft one without faults.
 * @returns the source, and what somebody has written that isn't in it: nobody is to lose it unawares.
 */
export function whatIsKept(draft: EditedDraft): Keeping {
  const kept = sourceOfDraft(draft);
  const aliases = new Map(kept.terms.map((term) => [term.form, term.aliases.length]));
  const lost = draft.terms.filter((term) => (aliases.get(oneLine(term.form)) ?? -1) < term.aliases.length);
  return { kept, lost: lost.map(({ form }) => form), nextTerm: draft.nextTerm?.trim() ?? '' };
}
