import { i18n } from '#i18n';
import { Dialog } from '~/components/Dialog';

interface PublishDialogProps {
  /** How many sources are to be published. */
  readonly count: number;
  onPublish(): void;
  onClose(): void;
}

/** Asks before sources become published: web pages can find out what is marked of them. */
export function PublishDialog({ count, onPublish, onClose }: PublishDialogProps) {
  return (
    <Dialog labelledBy="publish-title" onClose={onClose}>
      <h2 id="publish-title">{i18n.t('library.publishTitle', [count])}</h2>
      <p>{i18n.t('editor.visibilityHint_public')}</p>
      <p class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('import.cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onClose();
            onPublish();
          }}
        >
          {i18n.t('library.publishYes')}
        </button>
      </p>
    </Dialog>
  );
}
