import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog } from '~/components/Dialog';
import { VisibilityField } from '~/components/source-editor/VisibilityField';
import type { Visibility } from '~/engine/types';

interface SaveAllDialogProps {
  readonly savable: number;
  /** Ready as well, but to be looked at first. */
  readonly left: number;
  onSave(visibility: Visibility): void;
  onClose(): void;
}

/** Asks whether all are to be saved as they were read, and whether they are published: all of them, or none. */
export function SaveAllDialog({ savable, left, onSave, onClose }: SaveAllDialogProps) {
  const [visibility, setVisibility] = useState<Visibility>('private');
  return (
    <Dialog labelledBy="save-all-title" onClose={onClose}>
      <h2 id="save-all-title">{i18n.t('import.saveAllTitle', [savable])}</h2>
      <p>{i18n.t('import.saveAllHow')}</p>
      {left > 0 && <p>{i18n.t('import.saveAllLeft', [left])}</p>}
      <VisibilityField visibility={visibility} suggestPublished={false} onChoose={setVisibility} />
      <p class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('import.cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onClose();
            onSave(visibility);
          }}
        >
          {i18n.t(`import.saveAllYes_${visibility}`, [savable])}
        </button>
      </p>
    </Dialog>
  );
}
