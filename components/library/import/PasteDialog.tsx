import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog } from '~/components/Dialog';
import type { KeptText } from './use-kept-text';

interface PasteDialogProps {
  /** What was written here before; Escape and the back button leave it for the next time. */
  readonly kept: KeptText;
  onText(text: string): void;
  onClose(): void;
}

/** A place to paste a text into. */
export function PasteDialog({ kept, onText, onClose }: PasteDialogProps) {
  const [text, setText] = useState(kept.read);
  const write = (written: string) => {
    kept.keep(written);
    setText(written);
  };
  /** It is done with, added or given up. */
  const finish = () => {
    kept.keep('');
    onClose();
  };
  return (
    <Dialog labelledBy="paste-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          finish();
          onText(text);
        }}
      >
        <h2 id="paste-title">{i18n.t('import.pasteTitle')}</h2>
        <label class="paste-field">
          <span class="hint">{i18n.t('import.pasteHint')}</span>
          <textarea
            class="field"
            rows={14}
            aria-label={i18n.t('import.pasteText')}
            value={text}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </label>
        <p class="dialog-actions">
          <button type="button" class="button" onClick={finish}>
            {i18n.t('import.cancel')}
          </button>
          <button type="submit" class="button primary" disabled={text.trim() === ''}>
            {i18n.t('import.pasteAdd')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
