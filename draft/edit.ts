import type { DraftParagraph } from '~/library/source-draft';

/** A change of one paragraph, which can be taken back. */
export interface Edit {
  /** Counted from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Changes in the order in which they were made, and those that were taken back, the last one last. */
export interface EditHistory {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const NO_EDITS: EditHistory = { done: [], undone: [] };

export function inverse({ paragraph, start, removed, inserted }: Edit): Edit {
  return { paragraph, start, removed: inserted, inserted: removed };
}

/** @throws Error when the paragraph doesn't have what is to be removed: the edit is of another state. */
export function applyEdit(
  paragraphs: readonly DraftParagraph[],
  { paragraph, start, removed, inserted }: Edit,
): DraftParagraph[] {
  return paragraphs.map((one, i) => {
    if (i !== paragraph) return one;
    if (!one.text.startsWith(removed, start)) throw new Error('The draft has changed since.');
    return { ...one, text: one.text.slice(0, start) + inserted + one.text.slice(start + removed.length) };
  });
}

/** A new change; what was taken back before can't be done again then. */
export function recordEdit({ done }: EditHistory, edit: Edit): EditHistory {
  return { done: [...done, edit], undone: [] };
}

/** @returns the change that takes back the last one, and the history after it; undefined when there is none. */
export function undoEdit({ done, undone }: EditHistory): [Edit, EditHistory] | undefined {
  const last = done.at(-1);
  return last && [inverse(last), { done: done.slice(0, -1), undone: [...undone, last] }];
}

/** @returns the change that was taken back last, and the history after it is done again. */
export function redoEdit({ done, undone }: EditHistory): [Edit, EditHistory] | undefined {
  const last = undone.at(-1);
  return last && [last, { done: [...done, last], undone: undone.slice(0, -1) }];
}
