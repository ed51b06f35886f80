import type { Capture, Difference, Place } from '~/engine/types';
import type { Look } from '~/protocol/highlights';
import type { FrameReport, Jump } from '~/protocol/panel-port';
import type { PageMatch } from '~/protocol/schemas';

/** A match on a page, and the way there: a flag, or one that only the popup knows. */
export type ListedMatch = Omit<PageMatch, 'id'> & { readonly jump: Jump };

/** A matched phrase of a page, wherever it stands there: a term once, each quotation by itself. */
export interface MatchGroup {
  /** The same as long as the page has the phrase. */
  readonly key: string;
  /** How it is marked on the page, or would be. */
  readonly look: Look;
  /** A term's canonical form; of a quotation, the page's own characters. */
  readonly text: string;
  /** How else the page writes the term. */
  readonly otherForms: readonly string[];
  /** Where it stands in the sources, as its first match has it. */
  readonly places: readonly Place[];
  /** What differs there from the source's first place, and what stands in its placeholder's place. */
  readonly differences: readonly Difference[];
  readonly captures: readonly Capture[];
  /** Where it stands on the page, in reading order. */
  readonly stands: readonly Stand[];
}

/** Where a phrase stands on the page; what the page hides just now can't be jumped to. */
export interface Stand {
  readonly jump: Jump;
  readonly visible: boolean;
}

/** Quotations that differ may want doing something about; stock wording says least. */
const ORDER: Record<Look, number> = { altered: 0, quote: 1, term: 2, common: 3 };

/** @returns the flags of all frames, in the order of the frames. */
export function flagsOf(frames: readonly FrameReport[]): ListedMatch[] {
  return frames.flatMap(({ frame, matches }) =>
    matches.map(({ id, ...match }) => ({ ...match, jump: { frame, id } })),
  );
}

/** @returns the phrases: quotations that differ, verbatim ones, terms, stock wording; each as they came. */
export function groupMatches(matches: readonly ListedMatch[]): MatchGroup[] {
  const groups = new Map<string, MatchGroup & { stands: Stand[]; otherForms: string[] }>();
  for (const { kind, common, text, form, places, visible, jump, ...compared } of matches) {
    const name = form ?? text;
    const look = common ? 'common' : kind;
    const isByItself = look === 'quote' || look === 'altered';
    const key = `${look} ${name}${isByItself ? ` ${Object.values(jump).join(' ')}` : ''}`;
    const { differences = [], captures = [] } = compared;
    const group = groups.get(key) ?? {
      key,
      look,
      text: name,
      otherForms: [],
      places,
      differences,
      captures,
      stands: [],
    };
    groups.set(key, group);
    group.stands.push({ jump, visible });
    if (text !== name && !group.otherForms.includes(text)) group.otherForms.push(text);
  }
  return [...groups.values()].toSorted((a, b) => ORDER[a.look] - ORDER[b.look]);
}

/** How many matches of each look a page has. */
export function countMatches(groups: readonly MatchGroup[]): Record<Look, number> {
  const counts: Record<Look, number> = { altered: 0, quote: 0, term: 0, common: 0 };
  for (const { look, stands } of groups) counts[look] += stands.length;
  return counts;
}
