import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isBackupName } from '~/components/library/backup/backup-name';
import type { PageFault } from '~/protocol/pending-page';
import type { Place } from '../place';
import type { Status } from '../use-status';
import { type Arrival, openFolders } from './arrivals';
import type { Incoming } from './import-queue';
import type { Imports } from './use-imports';
import { usePendingPage } from './use-pending-page';

/** A place that does something of its own with what is dropped or pasted on it, as long as it is there. */
export interface Taker {
  take: ((incoming: readonly Incoming[]) => void) | undefined;
  /** For the place that one goes to next. */
  waiting: readonly Incoming[];
}

interface TakeInParts {
  readonly place: Place;
  readonly queue: Imports['queue'];
  readonly say: Status['say'];
  go(to: Place): void;
}

/**
 * Everything that comes to the page by button, drop, paste or from the popup goes through here: to the place that takes it
 * itself, else to the files to add.
 * @returns `fault`: why a page that the popup left, or a link, can't be taken in.
 */
export function useTakeIn({ place, queue, say, go }: TakeInParts) {
  const [fault, setFault] = useState<PageFault | 'link'>();
  const taker = useRef<Taker>({ take: undefined, waiting: [] }).current;
  const latest = useRef(place);
  latest.current = place;
  const takeIn = useCallback(
    async (arrivals: readonly Arrival[]) => {
      if (arrivals.some((one) => 'link' in one)) {
        setFault('link');
        return go({ kind: 'add' });
      }
      const { incoming, others } = await openFolders(arrivals);
      if (incoming.length === 0) return say(i18n.t('import.emptyFolder'));
      if (taker.take) return taker.take(incoming);
      const backup = incoming.filter(({ name }) => isBackupName(name));
      if (backup.length > 0) {
        taker.waiting = backup;
        return go({ kind: 'backup' });
      }
      queue.add(incoming);
      setFault(undefined);
      const { length } = incoming;
      say(others > 0 ? i18n.t('import.addedWithout', [length, others]) : i18n.t('import.added', [length]));
      // Who is in the middle of editing stays there.
      if (STAYS.includes(latest.current.kind)) return;
      go({ kind: 'add' });
    },
    [queue, say, go, taker],
  );
  usePendingPage(place.kind === 'add', { onIncoming: takeIn, onFault: setFault });
  return { takeIn, taker, fault };
}

const STAYS: readonly Place['kind'][] = ['look-over', 'source', 'replace'];

/** Takes what comes to the page for as long as the component is there. */
export function useTaker(taker: Taker, take: Taker['take']): void {
  useEffect(() => {
    taker.take = take;
    const { waiting } = taker;
    taker.waiting = [];
    if (waiting.length > 0) take?.(waiting);
    return () => {
      taker.take = undefined;
    };
  });
}
