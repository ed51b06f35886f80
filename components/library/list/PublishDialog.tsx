import { i18n } from '#i18n';
import { ConfirmDialog } from '~/components/ConfirmDialog';

interface PublishDialogProps {
  /** How many sources are to be published. */
  readonly count: number;
  onPublish(): void;
  onClose(): void;
}

/** Asks before sources become published: web pages can find out what is marked of them. */
export function PublishDialog({ count, onPublish, onClose }: PublishDialogProps) {
  return (
    <ConfirmDialog
      id="publish-title"
      title={i18n.t('library.publishTitle', [count])}
      yes={i18n.t('library.publishYes')}
      onYes={onPublish}
      onClose={onClose}
    >
      <p>{i18n.t('editor.visibilityHint_public')}</p>
    </ConfirmDialog>
  );
}
