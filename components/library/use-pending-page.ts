import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PendingPage, takePendingPage } from '~/protocol/pending-page';
import type { Incoming } from './import-queue';

/** Takes the page in that was left in the popup for the library, when one comes to add sources. */
export function usePendingPage(adding: boolean, onIncoming: (incoming: readonly Incoming[]) => void): void {
  useEffect(() => {
    if (!adding) return;
    void takePendingPage().then((page) => {
      if (page) onIncoming([fromPage(page)]);
    });
  }, [adding, onIncoming]);
}

function fromPage({ html, address, title }: PendingPage): Incoming {
  const bytes = new TextEncoder().encode(html);
  return {
    name: `${title.trim() || i18n.t('import.pageName')}.html`,
    size: bytes.length,
    origin: { kind: 'page', address },
    address,
    bytes: async () => bytes.slice().buffer,
  };
}
