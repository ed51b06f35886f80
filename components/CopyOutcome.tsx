import { i18n } from '#i18n';
import type { Outcome } from './use-copying';

/** Says whether copying worked, also to those who hear the page. */
export function CopyOutcome({ outcome }: { readonly outcome: Outcome | undefined }) {
  return (
    <span class={`copy-outcome ${outcome ?? ''}`} role="status">
      {outcome === 'copied' && i18n.t('copy.done')}
      {outcome === 'failed' && i18n.t('copy.failed')}
    </span>
  );
}
