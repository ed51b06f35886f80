import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Dialog } from './Dialog';

interface ConfirmDialogProps {
  /** Of its heading, on the page. */
  readonly id: string;
  readonly title: string;
  /** What there is to know, and to choose. */
  readonly children: ComponentChildren;
  /** On the button that agrees. */
  readonly yes: string;
  onYes(): void;
  onClose(): void;
}

/** Asks before something is done. */
export function ConfirmDialog({ id, title, children, yes, onYes, onClose }: ConfirmDialogProps) {
  return (
    <Dialog labelledBy={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <p class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('import.cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {yes}
        </button>
      </p>
    </Dialog>
  );
}
