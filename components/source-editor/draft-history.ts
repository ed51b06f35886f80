import { type DraftAction, type EditedDraft, editDraft } from './edit-draft';

/** A draft with all that it was before and, after undo, with what it was to become. Oldest first, and next first. */
export interface DraftHistory {
  readonly past: readonly EditedDraft[];
  readonly present: EditedDraft;
  readonly future: readonly EditedDraft[];
  /** What was typed into last, and when (ms): typing on is part of the same step. */
  readonly typing?: { readonly into: string; readonly at: number };
}

/** A pause of so many milliseconds ends a step of typing. */
const PAUSE = 1000;
/** Steps that can be undone. Drafts share all that didn't change, so a step costs little more than its list of paragraphs. */
const MOST_STEPS = 300;

export function startHistory(draft: EditedDraft): DraftHistory {
  return { past: [], present: draft, future: [] };
}

/** @param now in milliseconds, to tell typing on from typing anew. */
export function step(history: DraftHistory, action: DraftAction, now: number): DraftHistory {
  const present = editDraft(history.present, action);
  if (present === history.present) return history;
  const into = typedInto(action);
  const typing = into === undefined ? {} : { typing: { into, at: now } };
  if (into !== undefined && history.typing?.into === into && now - history.typing.at < PAUSE)
    return { past: history.past, present, future: [], ...typing };
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present, future: [], ...typing };
}

/** @returns the draft before the last step; the same object when there is none. */
export function undo(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo(history: DraftHistory): DraftHistory {
  const [after, ...later] = history.future;
  if (!after) return history;
  return { past: [...history.past, history.present], present: after, future: later };
}

/** @returns a name for the box that an action types into; undefined for what is a step by itself. */
function typedInto(action: DraftAction): string | undefined {
  switch (action.do) {
    case 'set-fact':
      return `fact ${action.field}`;
    case 'set-text':
      return /[\r\n]/u.test(action.text) ? undefined : `paragraph ${action.key}`;
    case 'set-placeholder':
      return 'placeholder';
    case 'write-term':
      return 'next term';
    case 'change-term': {
      const [detail] = Object.keys(action.change);
      return detail === 'use' ? undefined : `term ${action.form} ${detail}`;
    }
    default:
      return undefined;
  }
}
