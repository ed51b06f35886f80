import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CopyText, copyText } from '~/components/copy-text';

interface CopyButtonProps {
  readonly name: string;
  textOf(): CopyText;
  onCopied?(): void;
}

/** Copies one thing, and says whether it worked. */
export function CopyButton({ name, textOf, onCopied }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async () => {
    // Emptied first: the same outcome twice is announced twice.
    setOutcome(undefined);
    const copied = await copyText(textOf());
    setOutcome(copied ? 'copied' : 'failed');
    if (copied) onCopied?.();
  };
  return (
    <span class="copy-one">
      <button type="button" class="button" onClick={copy}>
        {name}
      </button>
      <span class={`copy-outcome ${outcome ?? ''}`} role="status">
        {outcome === 'copied' && i18n.t('copy.done')}
        {outcome === 'failed' && i18n.t('copy.failed')}
      </span>
    </span>
  );
}
