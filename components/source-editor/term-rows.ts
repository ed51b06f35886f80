import type { Term } from '~/engine/types';
import type { TermProposal } from '~/library/terms/propose-terms';
import type { ChosenTerms } from './edit-terms';

export type RowState = 'taken' | 'open' | 'left';

/** A line of the list of terms: a term, a proposal, or a proposal that became a term or was left. */
export interface TermRow {
  readonly form: string;
  readonly state: RowState;
  readonly term?: Term;
  readonly proposal?: TermProposal;
}

/**
 * Terms that nobody proposed first, then the proposals, best first. What becomes of one doesn't move it: the list stands
 * still under the hand.
 * @param before the forms in the order in which they were listed last.
 */
export function termRows(
  { terms, left }: ChosenTerms,
  proposals: readonly TermProposal[],
  before: readonly string[] = [],
): TermRow[] {
  const byForm = new Map(terms.map((term) => [term.form, term]));
  const proposed = new Set(proposals.map(({ form }) => form));
  const isLeft = new Set(left);
  const own = [...terms.map(({ form }) => form), ...left].filter((form) => !proposed.has(form));
  const row = (form: string, proposal?: TermProposal): TermRow => {
    const term = byForm.get(form);
    const state = term ? 'taken' : isLeft.has(form) ? 'left' : 'open';
    return { form, state, ...(term && { term }), ...(proposal && { proposal }) };
  };
  return [
    ...standing(own, before).map((form) => row(form)),
    ...proposals.map((proposal) => row(proposal.form, proposal)),
  ];
}

/** @returns those that were listed before where they were, the others behind them. */
function standing(forms: readonly string[], before: readonly string[]): string[] {
  const rest = new Set(forms);
  return [...before.filter((form) => rest.delete(form)), ...rest];
}

/** @returns the forms of the first `count` proposals about which nothing is decided. */
export function firstOpen(rows: readonly TermRow[], count: number): string[] {
  return rows
    .filter(({ state }) => state === 'open')
    .slice(0, Math.max(count, 0))
    .map(({ form }) => form);
}
