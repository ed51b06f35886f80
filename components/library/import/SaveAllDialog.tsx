import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmDialog } from '~/components/ConfirmDialog';
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
    <ConfirmDialog
      id="save-all-title"
      title={i18n.t('import.saveAllTitle', [savable])}
      yes={i18n.t(`import.saveAllYes_${visibility}`, [savable])}
      onYes={() => onSave(visibility)}
      onClose={onClose}
    >
      <p>{i18n.t('import.saveAllHow')}</p>
      {left > 0 && <p>{i18n.t('import.saveAllLeft', [left])}</p>}
      <VisibilityField visibility={visibility} suggestPublished={false} onChoose={setVisibility} />
    </ConfirmDialog>
  );
}
