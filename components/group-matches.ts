import type { Place } from '~/engine/types';
import type { Look } from '~/protocol/highlights';
import type { FrameReport } from '~/protocol/panel-port';

/** A flagged phrase of a page, wherever it stands there: a term once, each quotation by itself. */
export interface MatchGroup {
  /** The same as long as the page has the phrase. */
  readonly key: string;
  /** How it is marked on the page. */
  readonly look: Look;
  /** A term's canonical form; of a quotation, the page's own characters. */
  readonly text: string;
  /** How else the page writes the term. */
  readonly otherForms: readonly string[];
  /** Where it stands in the sources, as its first match has it. */
  readonly places: readonly Place[];
  /** Where it stands on the page, in reading order; those that can't be jumped to are hidden just now. */
  readonly stands: readonly { readonly frame: string; readonly id: number; readonly visible: boolean }[];
}

/** Quotations that differ may want doing something about; stock wording says least. */
const ORDER: Record<Look, number> = { altered: 0, quote: 1, term: 2, common: 3 };

/** @returns the phrases of all frames: quotations that differ, verbatim ones, terms, stock wording; each in reading order. */
export function groupMatches(frames: readonly FrameReport[]): MatchGroup[] {
  const groups = new Map<string, { -readonly [K in keyof MatchGroup]: MatchGroup[K] }>();
  for (const { frame, matches } of frames) {
    for (const { id, kind, common, text, form, places, visible } of matches) {
      const name = form ?? text;
      const look = common ? 'common' : kind;
      const isByItself = look === 'quote' || look === 'altered';
      const key = `${look} ${name}${isByItself ? ` ${frame} ${id}` : ''}`;
      const group = groups.get(key) ?? { key, look, text: name, otherForms: [], places, stands: [] };
      groups.set(key, group);
      group.stands = [...group.stands, { frame, id, visible }];
      if (text !== name && !group.otherForms.includes(text)) group.otherForms = [...group.otherForms, text];
    }
  }
  return [...groups.values()].toSorted((a, b) => ORDER[a.look] - ORDER[b.look]);
}

/** How many flags of each look a page has. */
export function countMatches(groups: readonly MatchGroup[]): Record<Look, number> {
  const counts: Record<Look, number> = { altered: 0, quote: 0, term: 0, common: 0 };
  for (const { look, stands } of groups) counts[look] += stands.length;
  return counts;
}
