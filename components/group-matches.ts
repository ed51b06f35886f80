import type { MatchKind, Place } from '~/engine/types';
import { QUOTATION_KINDS } from '~/engine/types';
import type { FrameReport } from '~/protocol/panel-port';

/** A flagged phrase of a page, wherever it stands there: a term once, each quotation by itself. */
export interface MatchGroup {
  /** The same as long as the page has the phrase. */
  readonly key: string;
  readonly kind: MatchKind;
  /** A term's canonical form; of a quotation, the page's own characters. */
  readonly text: string;
  /** How else the page writes the term. */
  readonly otherForms: readonly string[];
  /** Where it stands in the sources, as its first match has it. */
  readonly places: readonly Place[];
  /** Where it stands on the page, in reading order; those that can't be jumped to are hidden just now. */
  readonly stands: readonly { readonly frame: string; readonly id: number; readonly visible: boolean }[];
}

/** @returns the phrases of all frames: quotations first, then terms, each in reading order. */
export function groupMatches(frames: readonly FrameReport[]): MatchGroup[] {
  const groups = new Map<string, { -readonly [K in keyof MatchGroup]: MatchGroup[K] }>();
  for (const { frame, matches } of frames) {
    for (const { id, kind, text, form, places, visible } of matches) {
      const name = form ?? text;
      const key = `${kind} ${name}${kind === 'quote' ? ` ${frame} ${id}` : ''}`;
      const group = groups.get(key) ?? { key, kind, text: name, otherForms: [], places, stands: [] };
      groups.set(key, group);
      group.stands = [...group.stands, { frame, id, visible }];
      if (text !== name && !group.otherForms.includes(text)) group.otherForms = [...group.otherForms, text];
    }
  }
  const isQuotation = (group: MatchGroup) => Number(QUOTATION_KINDS.includes(group.kind));
  return [...groups.values()].toSorted((a, b) => isQuotation(b) - isQuotation(a));
}

/** How many flags of each sort a page has. */
export function countMatches(groups: readonly MatchGroup[]): { quotations: number; terms: number } {
  const count = (wanted: (group: MatchGroup) => boolean) =>
    groups.filter(wanted).reduce((sum, { stands }) => sum + stands.length, 0);
  return {
    quotations: count(({ kind }) => QUOTATION_KINDS.includes(kind)),
    terms: count(({ kind }) => kind === 'term'),
  };
}
