import { i18n } from '#i18n';
import { Dialog } from './Dialog';

interface SaveAllDialogProps {
  readonly savable: number;
  /** Ready as well, but to be looked at first. */
  readonly left: number;
  onSave(): void;
  onClose(): void;
}

/** Asks whether all are to be saved as they were read. */
export function SaveAllDialog({ savable, left, onSave, onClose }: SaveAllDialogProps) {
  return (
    <Dialog labelledBy="save-all-title" onClose={onClose}>
      <h2 id="save-all-title">{i18n.t('import.saveAllTitle', [savable])}</h2>
      <p>{i18n.t('import.saveAllHow')}</p>
      {left > 0 && <p>{i18n.t('import.saveAllLeft', [left])}</p>}
      <p class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('import.cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onClose();
            onSave();
          }}
        >
          {i18n.t('import.saveAllYes', [savable])}
        </button>
      </p>
    </Dialog>
  );
}
