import type { CheckedDraft } from './checked-draft';
import { applyEdit, inverse } from './edit';

/** A change as it can be made again in the document that the draft is from. */
export interface Change {
  /** Counted from 0. */
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
}

/** So many characters on either side say where in a paragraph a change is. */
const CONTEXT = 6;

/** @returns what was changed and not taken back, in the order of the draft, with a few characters around. */
export function listChanges({ paragraphs, history }: Pick<CheckedDraft, 'paragraphs' | 'history'>): Change[] {
  let now = paragraphs;
  const changes: (Change & { readonly start: number })[] = [];
  for (const edit of history.done.toReversed()) {
    const { paragraph, start, removed, inserted } = edit;
    const text = now[paragraph]?.text ?? '';
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(start + inserted.length, start + inserted.length + CONTEXT);
    changes.push({ paragraph, start, before: before + removed + after, after: before + inserted + after });
    now = applyEdit(now, inverse(edit));
  }
  return changes
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
    .map(({ start: _start, ...change }) => change);
}
