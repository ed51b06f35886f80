import { i18n } from '#i18n';
import type { RemovedSource } from '~/library/store/stored-source';

interface UndoBarProps {
  readonly removed: readonly RemovedSource[];
  onUndo(): void;
  onClose(): void;
}

/** What was removed last, with the way back. It stays until the next removal or until it is closed. */
export function UndoBar({ removed, onUndo, onClose }: UndoBarProps) {
  return (
    <div class="undo-place" role="status">
      {removed.length > 0 && (
        <div class="undo-bar">
          <span class="undo-text">{removalText(removed)}</span>
          <button type="button" class="button undo" aria-keyshortcuts="Control+Z" onClick={onUndo}>
            {i18n.t('library.undo')}
          </button>
          <button type="button" class="button" aria-label={i18n.t('library.close')} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}

function removalText(removed: readonly RemovedSource[]): string {
  const [first] = removed;
  if (!first || removed.length > 1) return i18n.t('library.removedMany', [removed.length]);
  const { title } = first.head.facts;
  return first.head.bundled ? i18n.t('library.broughtBack', [title]) : i18n.t('library.removed', [title]);
}
