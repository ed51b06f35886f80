import type { DifferenceKind, Span } from '~/engine/types';
import type { SourcePassage } from './passage-picker';

/** A change to a passage: what stands at a span of its paragraph becomes something else. */
export interface Change extends Span {
  readonly by: string;
  /** Nothing where the change is none to a reader: layout, a footnote's number. */
  readonly kind?: DifferenceKind | 'captured';
  /** The page shows by brackets or an ellipsis that something was put in or left out. */
  readonly marked?: boolean;
}

/** A difference that the engine has to report; `page` counts in the rewritten passage. */
export interface ExpectedDifference {
  readonly kind: DifferenceKind | 'captured';
  readonly page: Span;
  readonly source: Span;
  readonly marked: boolean;
}

export interface Rewriting {
  readonly passage: SourcePassage;
  readonly text: string;
  readonly differences: readonly ExpectedDifference[];
}

/** Rewrites a passage. @param changes in order, none reaching into another. */
export function rewrite(passage: SourcePassage, changes: readonly Change[]): Rewriting {
  const { text: source } = passage.paragraph;
  const differences: ExpectedDifference[] = [];
  let text = '';
  let at = passage.start;
  for (const { start, end, by, kind, marked = false } of changes) {
    text += source.slice(at, start);
    if (kind)
      differences.push({
        kind,
        page: { start: text.length, end: text.length + by.length },
        source: { start, end },
        marked,
      });
    text += by;
    at = end;
  }
  return { passage, text: text + source.slice(at, passage.end), differences };
}
