import { useMemo, useState } from 'preact/hooks';
import { useAskBeforeClosing } from '~/components/use-ask-before-closing';
import { readFile } from '~/library/readers/read-file';
import { firstDraft } from './first-draft';
import { ImportQueue, type QueueItem } from './import-queue';

export interface Imports {
  readonly items: readonly QueueItem[];
  readonly queue: ImportQueue;
}

/** The files on their way in; as long as some are not saved, the browser asks before it closes the page. */
export function useImports(): Imports {
  const [items, setItems] = useState<readonly QueueItem[]>([]);
  const queue = useMemo(() => new ImportQueue({ readFile, draftOf: firstDraft, onChange: setItems }), []);
  useAskBeforeClosing(() => unsavedItems(items) > 0);
  return { items, queue };
}

export function unsavedItems(items: readonly QueueItem[]): number {
  return items.filter(({ state: { kind } }) => kind === 'waiting' || kind === 'reading' || kind === 'ready')
    .length;
}
