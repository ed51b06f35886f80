import { FACT_FIELDS, type FactField } from '~/library/source-draft';
import type { EditedDraft } from './edit-draft';

/** Where two states of a draft differ first: where the eye should go after undo. */
export type ChangedPlace =
  | { readonly part: 'fact'; readonly field: FactField }
  | { readonly part: 'setting'; readonly name: 'version' | 'complete' | 'visibility' | 'placeholder' }
  /** Offset behind what changed in the paragraph, as it is in the later state. */
  | { readonly part: 'paragraph'; readonly key: number; readonly offset: number }
  | { readonly part: 'term'; readonly form: string }
  /** The wording that is being written, to be a term. */
  | { readonly part: 'next-term' };

const SETTINGS = ['version', 'complete', 'visibility', 'placeholder'] as const;

/** @returns undefined when nothing differs, or the place is gone with the last paragraph. */
export function whereChanged(before: EditedDraft, after: EditedDraft): ChangedPlace | undefined {
  const field = FACT_FIELDS.find((name) => (before.facts[name] ?? '') !== (after.facts[name] ?? ''));
  if (field) return { part: 'fact', field };
  const name = SETTINGS.find((setting) => before[setting] !== after[setting]);
  if (name) return { part: 'setting', name };
  if (before.paragraphs !== after.paragraphs) return changedParagraph(before.paragraphs, after.paragraphs);
  const form = changedTerm(before, after);
  if (form !== undefined) return { part: 'term', form };
  return before.nextTerm === after.nextTerm ? undefined : { part: 'next-term' };
}

function changedParagraph(
  before: EditedDraft['paragraphs'],
  after: EditedDraft['paragraphs'],
): ChangedPlace | undefined {
  const place = after.findIndex((paragraph, i) => paragraph !== before[i]);
  const changed = after[place] ?? after.at(-1);
  if (!changed) return undefined;
  const was = before.find(({ key }) => key === changed.key);
  const offset = was ? endOfChange(was.text, changed.text) : 0;
  return { part: 'paragraph', key: changed.key, offset };
}

function changedTerm(before: EditedDraft, after: EditedDraft): string | undefined {
  const was = new Map(before.terms.map((term) => [term.form, term]));
  const changed = after.terms.find((term) => was.get(term.form) !== term);
  if (changed) return changed.form;
  const is = new Set(after.terms.map(({ form }) => form));
  const gone = before.terms.find(({ form }) => !is.has(form));
  if (gone) return gone.form;
  return (
    after.left.find((form) => !before.left.includes(form)) ??
    before.left.find((form) => !after.left.includes(form))
  );
}

/** @returns the offset in `after` at which the last difference ends. */
function endOfChange(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return after.length - tail;
}
