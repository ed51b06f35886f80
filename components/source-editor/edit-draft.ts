import type { FactField, SourceDraft } from '~/library/source-draft';
import { editParagraphs, type ParagraphAction } from './edit-paragraphs';
import { type ChosenTerms, editTerms, type TermAction } from './edit-terms';

/** A draft on the table: with what a person decided about proposed terms, and all that is half written. */
export type EditedDraft = SourceDraft &
  ChosenTerms & {
    /** The wording that is being written, to be a term when it is added. */
    readonly nextTerm?: string;
  };

/** A draft as somebody left it: what isn't there is as it is at first. */
export type LeftDraft = SourceDraft & Partial<Pick<EditedDraft, 'left' | 'aside' | 'nextTerm'>>;

/** One step of editing, which can be undone. */
export type DraftAction =
  | { readonly do: 'set-fact'; readonly field: FactField; readonly value: string }
  | {
      readonly do: 'set';
      readonly change: Partial<Pick<SourceDraft, 'version' | 'complete' | 'visibility'>>;
    }
  | { readonly do: 'set-placeholder'; readonly placeholder: string }
  | { readonly do: 'write-term'; readonly text: string }
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
    case 'write-term':
      return withNextTerm(draft, action.text);
    case 'take':
    case 'leave':
    case 'reopen':
    case 'change-term':
    case 'set-terms': {
      const chosen = editTerms(draft, action);
      const next = chosen === draft ? draft : { ...draft, ...chosen };
      const written = draft.nextTerm?.trim() ?? '';
      return action.do === 'take' && action.forms.includes(written) ? withNextTerm(next, '') : next;
    }
    default: {
      const paragraphs = editParagraphs(draft.paragraphs, action);
      return paragraphs === draft.paragraphs ? draft : { ...draft, paragraphs };
    }
  }
}

function withNextTerm(draft: EditedDraft, text: string): EditedDraft {
  const { nextTerm = '', ...rest } = draft;
  if (nextTerm === text) return draft;
  return text === '' ? rest : { ...rest, nextTerm: text };
}

function changes<T extends object>(whole: T, change: Partial<T>): boolean {
  return (Object.keys(change) as (keyof T)[]).some((key) => whole[key] !== change[key]);
}
