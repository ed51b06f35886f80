import type { Source } from '~/engine/types';

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
  /** It stands so many times in the source, and seldom elsewhere. */
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

/** @returns wordings that may be key terms of a source, best first, without those that it lists already. */
export async function proposeTerms(_source: Pick<Source, 'paragraphs' | 'terms'>): Promise<TermProposal[]> {
  throw new Error('not there yet');
}
