import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PageFault, type PendingPage, takePendingPage } from '~/protocol/pending-page';
import type { Incoming } from './import-queue';

interface PendingPageTakers {
  onIncoming(incoming: readonly Incoming[]): void;
  /** It could not be read; undefined: that is no longer worth saying. */
  onFault(fault: PageFault | undefined): void;
}

/** Takes the page in that was left in the popup for the library, when one comes to add sources. */
export function usePendingPage(adding: boolean, { onIncoming, onFault }: PendingPageTakers): void {
  useEffect(() => {
    if (!adding) return onFault(undefined);
    void takePendingPage().then((page) => {
      if (typeof page === 'string') onFault(page);
      else if (page) onIncoming([fromPage(page)]);
    });
  }, [adding, onIncoming, onFault]);
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
