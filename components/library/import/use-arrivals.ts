import { useDropAndPaste } from '~/components/use-drop-and-paste';
import { type Arrival, fromTransfer, holdsSomething } from './arrivals';

/**
 * Takes files, text and links that are dropped or pasted anywhere on the page.
 * @returns whether something hovers over the page.
 */
export function useArrivals(onIncoming: (incoming: readonly Arrival[]) => void): boolean {
  return useDropAndPaste({
    holdsSomething,
    take(data) {
      const incoming = fromTransfer(data);
      if (incoming.length > 0) onIncoming(incoming);
      return incoming.length > 0;
    },
  });
}
