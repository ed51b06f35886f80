import { draftOfSource, type SourceDraft } from '~/library/source-draft';
import { readSource } from '~/library/store/source-store';
import type { AsTwin, ImportQueue, QueueItem } from './import-queue';

/**
 * What the person said of the source of the same name. In its place, the draft goes under its id, and what the new file
 * doesn't say (facts, terms) is taken over from it.
 */
export async function decideTwin(item: QueueItem, asTwin: AsTwin, queue: ImportQueue): Promise<void> {
  if (item.state.kind !== 'ready' || !item.state.twin) return;
  const { id: _id, ...draft } = item.state.draft;
  const old = asTwin === 'replace' ? await readSource(item.state.twin.id) : undefined;
  queue.decide(item.key, asTwin, old ? inPlaceOf(draftOfSource(old), draft) : draft);
}

function inPlaceOf(old: SourceDraft, draft: SourceDraft): SourceDraft {
  const said = Object.entries(draft.facts).filter(([, value]) => value?.trim());
  const forms = new Set(draft.terms.map(({ form }) => form));
  return {
    ...draft,
    ...(old.id && { id: old.id }),
    visibility: old.visibility,
    facts: { ...old.facts, ...Object.fromEntries(said) },
    terms: [...draft.terms, ...old.terms.filter(({ form }) => !forms.has(form))],
  };
}
