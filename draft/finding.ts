import type { AlteredMatch, QuoteMatch, Span, TermMatch } from '~/engine/types';
import type { QuotedText } from './quoted-text';

/** What a draft can be found to have, in the order in which it may want looking at. */
export const FINDING_KINDS = ['altered', 'unfound', 'abridged', 'verbatim', 'stock', 'term'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

interface FindingBase extends Span {
  /** Names it within one state of the draft. */
  readonly id: string;
  /** Which paragraph it stands in, counted from 0; `start` and `end` are offsets into its text. */
  readonly paragraph: number;
}

/** A passage that stands in a source. */
export interface PassageFinding extends FindingBase {
  readonly kind: 'altered' | 'abridged' | 'verbatim' | 'stock';
  readonly match: QuoteMatch | AlteredMatch;
}

/** Quoted text, or a part of it, that none of the sources has; which says nothing about whether it is right. */
export interface UnfoundFinding extends FindingBase {
  readonly kind: 'unfound';
  readonly quoted: QuotedText;
  /** The rest of the quotation stands in a source. */
  readonly isPart: boolean;
}

export interface TermFinding extends FindingBase {
  readonly kind: 'term';
  readonly match: TermMatch;
}

export type Finding = PassageFinding | UnfoundFinding | TermFinding;

export function isPassage(finding: Finding): finding is PassageFinding {
  return finding.kind !== 'unfound' && finding.kind !== 'term';
}
