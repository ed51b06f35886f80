import { foldedLetters } from '~/engine/fold';
import type { Source, Visibility } from '~/engine/types';
import { faultsOf, newId, type SourceDraft, sourceOfDraft } from '~/library/source-draft';
import { putSources, readSource } from '~/library/store/source-store';
import type { ImportQueue, QueueItem } from './import-queue';

/** @returns what can be saved without a look: nothing is wrong with it, and it takes no other source's place. */
export function savableItems(items: readonly QueueItem[]): QueueItem[] {
  return items.filter(
    (item) =>
      item.state.kind === 'ready' &&
      isSavable(item.state.draft) &&
      (item.state.twin === undefined || item.state.asTwin === 'another'),
  );
}

/** Whether the person has yet to say what becomes of the source of the same name. */
export function isOpen({ state }: QueueItem): boolean {
  return state.kind === 'ready' && state.twin !== undefined && state.asTwin === undefined;
}

function isSavable(draft: SourceDraft): boolean {
  return faultsOf({ ...draft, visibility: 'private' }).length === 0;
}

/**
 * Saves items one after another, published or not as the person has said of all of them, whatever their drafts say; each
 * is marked as soon as it is stored. Of several with one title only the first: the others have a twin by then, and the
 * person is asked.
 * @returns how many were saved. @throws {StoreError} when one could not be; those before it are saved.
 */
export async function saveUnseen(
  items: readonly QueueItem[],
  visibility: Visibility,
  queue: ImportQueue,
): Promise<number> {
  const titles = new Set<string>();
  let saved = 0;
  for (const item of items) {
    if (item.state.kind !== 'ready') continue;
    const { draft, asTwin } = item.state;
    const title = foldedLetters(draft.facts.title ?? '');
    if (asTwin === undefined && titles.has(title)) continue;
    titles.add(title);
    await saveItem(item, sourceOfDraft({ ...draft, visibility }), queue);
    saved += 1;
  }
  return saved;
}

/**
 * Saves one. It takes another source's place only when the person has said so: a file that brings the id of a source that
 * is there gets another.
 * @throws {StoreError} when it could not be saved.
 */
export async function saveItem(item: QueueItem, read: Source, queue: ImportQueue): Promise<void> {
  const replaces = item.state.kind === 'ready' && item.state.asTwin === 'replace';
  const taken = !replaces && (await readSource(read.id)) !== undefined;
  const source = taken ? { ...read, id: newId(read.title) } : read;
  await putSources([{ source, origin: item.origin }]);
  queue.markSaved(item.key, source.title);
}
