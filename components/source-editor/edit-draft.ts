import type { FactField, SourceDraft } from '~/library/source-draft';
import { editParagraphs, type ParagraphAction } from './edit-paragraphs';
import { type ChosenTerms, editTerms, type TermAction } from './edit-terms';

/** A draft on the table: with what a person decided about proposed terms. */
export type EditedDraft = SourceDraft & ChosenTerms;

/** One step of editing, which can be undone. */
export type DraftAction =
  | { readonly do: 'set-fact'; readonly field: FactField; readonly value: string }
  | {
      readonly do: 'set';
      readonly change: Partial<Pick<SourceDraft, 'version' | 'complete' | 'visibility'>>;
    }
  | { readonly do: 'set-placeholder'; readonly placeholder: string }
  | ParagraphAction
  | TermAction;

/** @returns the draft after a step; the same object when the step changes nothing. */
export function editDraft(draft: EditedDraft, action: DraftAction): EditedDraft {
  switch (action.do) {
    case 'set-fact':
      return (draft.facts[action.field] ?? '') === action.value
        ? draft
        : { ...draft, facts: { ...draft.facts, [action.field]: action.value } };
    case 'set':
      return changes(draft, action.change) ? { ...draft, ...action.change } : draft;
    case 'set-placeholder': {
      const { placeholder = '', ...rest } = draft;
      if (placeholder === action.placeholder) return draft;
      return action.placeholder ? { ...rest, placeholder: action.placeholder } : rest;
    }
    case 'take':
    case 'leave':
    case 'reopen':
    case 'change-term':
    case 'set-terms': {
      const chosen = editTerms(draft, action);
      return chosen === draft ? draft : { ...draft, ...chosen };
    }
    default: {
      const paragraphs = editParagraphs(draft.paragraphs, action);
      return paragraphs === draft.paragraphs ? draft : { ...draft, paragraphs };
    }
  }
}

function changes<T extends object>(whole: T, change: Partial<T>): boolean {
  return (Object.keys(change) as (keyof T)[]).some((key) => whole[key] !== change[key]);
}
