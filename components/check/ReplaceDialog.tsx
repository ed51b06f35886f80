import { i18n } from '#i18n';
import { Dialog } from '../Dialog';

interface ReplaceDialogProps {
  onAgree(): void;
  onCancel(): void;
}

/** Asks before corrections are lost: they are nowhere but on this page. */
export function ReplaceDialog({ onAgree, onCancel }: ReplaceDialogProps) {
  return (
    <Dialog labelledBy="replace-title" onClose={onCancel}>
      <h2 id="replace-title">{i18n.t('check.replaceTitle')}</h2>
      <p>{i18n.t('check.replaceHow')}</p>
      <div class="dialog-actions">
        <button type="button" class="button primary" onClick={onCancel}>
          {i18n.t('check.stay')}
        </button>
        <button type="button" class="button" onClick={onAgree}>
          {i18n.t('check.replaceYes')}
        </button>
      </div>
    </Dialog>
  );
}
