import { useRef, useState } from 'preact/hooks';
import { type DraftHistory, redo, startHistory, step, undo } from './draft-history';
import type { DraftAction, EditedDraft } from './edit-draft';

export interface DraftDesk {
  readonly draft: EditedDraft;
  /** As it is now, not as it was drawn. */
  readonly now: () => EditedDraft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** @returns the draft afterwards, for whoever must know what came of it. */
  readonly edit: (action: DraftAction) => EditedDraft;
  readonly undo: () => EditedDraft;
  readonly redo: () => EditedDraft;
}

/** A draft with undo and redo. The functions are always the same ones. */
export function useDraftHistory(first: () => EditedDraft): DraftDesk {
  const [, draw] = useState(0);
  const held = useRef<DraftHistory | null>(null);
  held.current ??= startHistory(first());
  const history = held.current;
  const hands = useRef<Pick<DraftDesk, 'now' | 'edit' | 'undo' | 'redo'> | null>(null);
  hands.current ??= makeHands((change) => {
    const before = held.current ?? startHistory(first());
    held.current = change(before);
    if (held.current !== before) draw((times) => times + 1);
    return held.current.present;
  });
  return {
    draft: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    ...hands.current,
  };
}

function makeHands(change: (by: (history: DraftHistory) => DraftHistory) => EditedDraft) {
  return {
    now: () => change((history) => history),
    edit: (action: DraftAction) => change((history) => step(history, action, Date.now())),
    undo: () => change(undo),
    redo: () => change(redo),
  };
}
