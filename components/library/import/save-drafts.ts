import type { LeftDraft } from '~/components/source-editor/edit-draft';
import { finishDraft } from '~/components/source-editor/finish-draft';
import { whatIsKept } from '~/components/source-editor/what-is-kept';
import { foldedLetters } from '~/engine/fold';
import type { Source, Visibility } from '~/engine/types';
import { faultsOf, newId, sourceOfDraft } from '~/library/source-draft';
import { putSources, readSource } from '~/library/store/source-store';
import type { ImportQueue, QueueItem } from './import-queue';

/**
 * @returns what can be saved without a look: nothing is wrong with it, and it takes no other source's place. Of several
 * with one title only the first: the others have a twin as soon as it is saved, and the person is asked.
 */
export function savableItems(items: readonly QueueItem[]): QueueItem[] {
  return firstOfEachTitle(
    items.filter(
      (item) =>
        item.state.kind === 'ready' &&
        isSavable(item.state.draft) &&
        (item.state.twin === undefined || item.state.asTwin === 'another'),
    ),
  );
}

/** Those that are to be sources of their own, and of the others the first of each title. */
function firstOfEachTitle(items: readonly QueueItem[]): QueueItem[] {
  const titles = new Set<string>();
  return items.filter(({ state }) => {
    if (state.kind !== 'ready') return false;
    const title = foldedLetters(state.draft.facts.title ?? '');
    const isFirst = !titles.has(title);
    titles.add(title);
    return isFirst || state.asTwin !== undefined;
  });
}

/** Whether the person has yet to say what becomes of the source of the same name. */
export function isOpen({ state }: QueueItem): boolean {
  return state.kind === 'ready' && state.twin !== undefined && state.asTwin === undefined;
}

/** Drafts are never changed, only replaced; asked with every drawing of the list. */
const savable = new WeakMap<LeftDraft, boolean>();

function isSavable(draft: LeftDraft): boolean {
  const known = savable.get(draft) ?? canBeSaved(draft);
  savable.set(draft, known);
  return known;
}

function canBeSaved(draft: LeftDraft): boolean {
  if (faultsOf({ ...draft, visibility: 'private' }).length > 0) return false;
  // What somebody has worked on may hold something that would be lost unawares: the editor says what.
  if (draft.left === undefined) return true;
  const { lost, nextTerm } = whatIsKept(finishDraft({ ...draft, visibility: 'private', left: draft.left }));
  return lost.length === 0 && nextTerm === '';
}

/**
 * Saves items one after another, published or not as the person has said of all of them, whatever their drafts say; each
 * is marked as soon as it is stored. Of several with one title only the first, as `savableItems` has it.
 * @returns how many were saved. @throws {StoreError} when one could not be; those before it are saved.
 */
export async function saveUnseen(
  items: readonly QueueItem[],
  visibility: Visibility,
  queue: ImportQueue,
): Promise<number> {
  let saved = 0;
  for (const item of firstOfEachTitle(items)) {
    if (item.state.kind !== 'ready') continue;
    await saveItem(item, sourceOfDraft({ ...item.state.draft, visibility }), queue);
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
