import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useBarHeight } from '~/components/use-bar-height';
import type { Visibility } from '~/engine/types';
import { hashOf } from '../place';
import type { Status } from '../use-status';
import type { QueueItem } from './import-queue';
import { QueueRow } from './QueueRow';
import { SaveAllDialog } from './SaveAllDialog';
import { savableItems, saveUnseen } from './save-drafts';
import { type Imports, unsavedItems } from './use-imports';

interface ImportQueueListProps {
  readonly imports: Imports;
  readonly status: Status;
  onLookOver(): void;
}

/** All files on their way in, and what can be done with all of them. */
export function ImportQueueList({ imports: { items, queue }, status, onLookOver }: ImportQueueListProps) {
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);
  const foot = useBarHeight();
  const ready = count(items, 'ready');
  const open = count(items, 'waiting') + count(items, 'reading');
  const stopped = count(items, 'cancelled');
  const savable = savableItems(items);
  const done = items.length - ready - open;
  const unsaved = unsavedItems(items);
  const saveAll = async (visibility: Visibility) => {
    setSaving(true);
    let saved = 0;
    await status.attempt(async () => {
      saved = await saveUnseen(savable, visibility, queue);
    });
    setSaving(false);
    if (saved > 0) status.say(i18n.t('import.savedSome', [saved]));
  };
  return (
    <section class="import-queue" aria-labelledby="queue-title">
      <div class="queue-head">
        <h2 id="queue-title">{i18n.t('import.queue')}</h2>
        <Progress done={items.length - open} items={items} />
        {open > 0 && (
          <button type="button" class="button outlined" onClick={() => queue.cancelAll()}>
            {i18n.t('import.stopAll')}
          </button>
        )}
      </div>
      {/* Before the rows, though it is seen below them: the keyboard need not go through a thousand rows to get there. */}
      <div ref={foot} class="queue-foot">
        {unsaved === 0 && (
          <a class="button primary" href={hashOf({ kind: 'library' })}>
            {i18n.t('library.back')}
          </a>
        )}
        {ready > 0 && (
          <button type="button" class="button primary" onClick={onLookOver}>
            {i18n.t(ready === 1 ? 'import.look' : 'import.lookAll')}
          </button>
        )}
        {/* Who says all means those that are still being read as well. */}
        {savable.length > 0 && open === 0 && (
          <button
            type="button"
            class="button outlined"
            aria-busy={saving}
            onClick={() => saving || setAsking(true)}
          >
            {i18n.t(saving ? 'import.saving' : 'import.saveAll')}
          </button>
        )}
        {stopped > 1 && (
          <button type="button" class="button outlined" onClick={() => queue.retryCancelled()}>
            {i18n.t('import.readOn')}
          </button>
        )}
        {done > 0 && (
          <button type="button" class="button" onClick={() => queue.dropDone()}>
            {i18n.t('import.clear')}
          </button>
        )}
        {unsaved > 0 && <p class="soft">{i18n.t('import.unsaved', [unsaved])}</p>}
      </div>
      <ul class="queue-rows" aria-labelledby="queue-title">
        {items.map((item) => (
          <QueueRow key={item.key} item={item} queue={queue} />
        ))}
      </ul>
      {asking && (
        <SaveAllDialog
          savable={savable.length}
          left={ready - savable.length}
          onSave={(visibility) => void saveAll(visibility)}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** How far it is; in the end what came of it. That alone is said aloud: nobody wants to hear every number. */
function Progress({ done, items }: { readonly done: number; readonly items: readonly QueueItem[] }) {
  const all = items.length;
  const text = i18n.t('import.progress', [done, all]);
  return (
    <div class="queue-progress">
      {done < all && (
        <>
          <progress value={done} max={all} aria-label={text} />
          <span class="soft">{text}</span>
        </>
      )}
      <span class="soft" role="status">
        {done < all ? '' : outcomeText(items)}
      </span>
    </div>
  );
}

/** 待校对 12 · 已存入 3 · 读不了 4 */
function outcomeText(items: readonly QueueItem[]): string {
  return OUTCOMES.map((kind) => ({ kind, n: count(items, kind) }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => i18n.t('import.outcome', [i18n.t(`import.state_${kind}`), n]))
    .join(' · ');
}

const OUTCOMES = ['ready', 'saved', 'failed', 'cancelled'] as const;

function count(items: readonly QueueItem[], kind: QueueItem['state']['kind']): number {
  return items.filter(({ state }) => state.kind === kind).length;
}
