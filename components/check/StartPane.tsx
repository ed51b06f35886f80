import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FileButton } from '../FileButton';
import type { StartState } from './check-state';
import { FailureNote } from './FailureNote';

interface StartPaneProps extends Pick<StartState, 'text' | 'failure'> {
  /** Something hovers over the page that can be dropped. */
  readonly over: boolean;
  onText(text: string): void;
  onFile(file: File): void;
}

/** Where a draft comes in: pasted, dropped, or opened. */
export function StartPane({ text, failure, over, onText, onFile }: StartPaneProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const check = () => {
    if (field.current?.value.trim()) onText(field.current.value);
    else field.current?.focus();
  };
  return (
    <main class="start">
      <h1>{i18n.t('check.heading')}</h1>
      <p class="hint">{i18n.t('check.what')}</p>
      {failure && <FailureNote failure={failure} />}
      <textarea
        ref={field}
        class={`draft-input${over ? ' over' : ''}`}
        aria-label={i18n.t('check.draft')}
        placeholder={i18n.t('check.paste')}
        spellcheck={false}
        defaultValue={text}
        onPaste={(event) => {
          // Pasted into the empty field, it is the draft; what is typed waits for the button.
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (event.currentTarget.value !== '' || text.trim() === '') return;
          event.preventDefault();
          onText(text);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          check();
        }}
      />
      <div class="start-actions">
        <button type="button" class="button primary" aria-keyshortcuts="Control+Enter" onClick={check}>
          {i18n.t('check.check')}
        </button>
        <FileButton onFiles={([file]) => file && onFile(file)}>{i18n.t('check.open')}</FileButton>
        <span class="hint">{i18n.t('check.kinds')}</span>
      </div>
      <div class="hint">
        <p>{i18n.t('check.notStored')}</p>
        <p>{i18n.t('check.secret')}</p>
      </div>
    </main>
  );
}
