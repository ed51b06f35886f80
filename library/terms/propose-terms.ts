import { foldedLetters } from '~/engine/fold';
import type { Source } from '~/engine/types';
import { loadTables } from '../formulation-table';
import { inSlices } from '../in-slices';
import { candidateSteps } from './candidates';
import { rankCandidates } from './rank-candidates';

/** Why a wording is proposed as a key term. */
export type ProposalReason =
  /** It stands in quotation marks. */
  | { readonly kind: 'quoted' }
  /** One of several items of the same form in a row. */
  | { readonly kind: 'enumerated' }
  /** The core of a heading. */
  | { readonly kind: 'heading' }
  /** A stock formulation, in so many items of the broadcast. */
  | { readonly kind: 'formulation'; readonly items: number }
  /** A fixed part of so many stock formulations. */
  | { readonly kind: 'established'; readonly formulations: number }
  /** One of so many phrases of the source that share a word: 后发地区, 涉藏地区. */
  | { readonly kind: 'family'; readonly phrases: number }
  /** It stands so many times in the source, in different surroundings. */
  | { readonly kind: 'repeated'; readonly times: number };

export interface TermProposal {
  /** As it stands in one paragraph, character for character. */
  readonly form: string;
  /** At least one, the weightiest first. */
  readonly reasons: readonly ProposalReason[];
  /** How many times it stands in the source. */
  readonly times: number;
  /** Greater is better. */
  readonly score: number;
}

/**
 * Proposes key terms, in slices that leave the page its turns.
 * @returns wordings that may be key terms of a source, best first, without those that it lists already.
 */
export async function proposeTerms({
  paragraphs,
  terms,
}: Pick<Source, 'paragraphs' | 'terms'>): Promise<TermProposal[]> {
  const { formulations } = await loadTables();
  const listed = new Set(terms.flatMap(({ form, aliases }) => [form, ...aliases]).map(foldedLetters));
  const candidates = await inSlices(candidateSteps(paragraphs, formulations));
  return rankCandidates(candidates.filter(({ letters }) => !listed.has(letters)));
}
