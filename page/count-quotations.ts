import { QUOTATION_KINDS } from '~/engine/types';
import { lookOf } from '~/protocol/highlights';
import { recount, reportQuotations } from '~/protocol/messages';
import { answer, ask } from '~/protocol/messaging';
import type { Flag, Flags } from './flag';
import { isShown } from './is-shown';
import { listen } from './listen';
import { throttle } from './throttle';

/** The badge may lag behind the page by so many milliseconds. */
const WAIT = 500;

/** Tells the background how many quotations the reader can see in this frame, whenever that changes. */
export function countQuotations(flags: Flags, signal: AbortSignal): void {
  let told = { count: 0, flags: 0 };

  const tell = (now: typeof told) => {
    if (now.count === told.count && now.flags === told.flags) return;
    told = now;
    void ask(reportQuotations, now).catch(() => {
      // Nobody heard it: the background is being replaced. It asks again, or we are told that we are orphans.
    });
  };
  const count = throttle(() => tell(countOf(flags.all())), WAIT, signal);
  const stopWatching = flags.onChange(count);

  // A click may open what hides quotations, or close it; nothing else tells of that.
  listen(window, 'click', () => told.flags > 0 && setTimeout(count, WAIT), signal, { capture: true });
  listen(window, 'pagehide', () => tell({ count: 0, flags: 0 }), signal);
  listen<PageTransitionEvent>(window, 'pageshow', (event) => event.persisted && count(), signal);
  const stopAnswering = answer(recount, () => {
    told = { count: 0, flags: 0 };
    count();
  });
  signal.addEventListener(
    'abort',
    () => {
      stopWatching();
      stopAnswering();
    },
    { once: true },
  );
}

function countOf(flags: readonly Flag[]): { count: number; flags: number } {
  const quotations = flags.filter(
    ({ match }) => QUOTATION_KINDS.includes(match.kind) && lookOf(match) !== 'common',
  );
  return { count: quotations.filter(isShown).length, flags: flags.length };
}
