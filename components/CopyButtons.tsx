import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CopyText, copyText } from './copy-text';

interface CopyButtonsProps {
  /** What a click copies; asked at the click, so that it can depend on what is selected just then. */
  textOf(cited: boolean): CopyText;
}

/** Copy, and copy with citation; says afterwards whether it worked. */
export function CopyButtons({ textOf }: CopyButtonsProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  const copy = async (event: MouseEvent, cited: boolean) => {
    // A page can make up clicks but not trusted ones.
    if (!event.isTrusted) return;
    // Emptied first: the same outcome twice is announced twice.
    setOutcome(undefined);
    const copied = await copyText(textOf(cited));
    setOutcome(copied ? 'copied' : 'failed');
  };

  return (
    <div class="copy-buttons">
      <button
        type="button"
        class="button primary"
        onMouseDown={keepFocus}
        onClick={(event) => copy(event, false)}
      >
        {i18n.t('copy.plain')}
      </button>
      <button type="button" class="button" onMouseDown={keepFocus} onClick={(event) => copy(event, true)}>
        {i18n.t('copy.cited')}
      </button>
      <span class={`copy-outcome ${outcome ?? ''}`} role="status">
        {outcome === 'copied' && i18n.t('copy.done')}
        {outcome === 'failed' && i18n.t('copy.failed')}
      </span>
    </div>
  );
}

/** A click takes neither the focus from where the user is working nor what is selected. */
function keepFocus(event: MouseEvent) {
  event.preventDefault();
}
