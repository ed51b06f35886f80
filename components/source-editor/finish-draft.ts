import type { EditedDraft } from './edit-draft';
import { DEFAULT_GROUP } from './edit-terms';
import { readDate } from './read-date';

/** @returns the draft as it is kept: what is still as somebody is just writing it (a date, a list of aliases) is put in order. */
export function finishDraft(draft: EditedDraft): EditedDraft {
  const { date } = draft.facts;
  return {
    ...draft,
    facts: { ...draft.facts, ...(date !== undefined && { date: readDate(date) }) },
    terms: draft.terms.map((term) => ({
      ...term,
      aliases: term.aliases.map((alias) => alias.trim()).filter(Boolean),
      group: term.group.trim() || DEFAULT_GROUP,
    })),
  };
}
