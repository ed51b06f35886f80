import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog } from '~/components/Dialog';

interface PasteDialogProps {
  onText(text: string): void;
  onClose(): void;
}

/** A place to paste a text into. */
export function PasteDialog({ onText, onClose }: PasteDialogProps) {
  const [text, setText] = useState('');
  return (
    <Dialog labelledBy="paste-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onClose();
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
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
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
