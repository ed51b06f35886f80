import type { Matcher } from '~/engine/matcher';
import type { Match } from '~/engine/types';
import { lookOf } from '~/protocol/highlights';
import { getIndex, getSite } from '~/protocol/messages';
import { answer, ask } from '~/protocol/messaging';
import { watchPublicIndex } from '~/protocol/public-index';
import { readSettings, type Settings, watchSettings } from '~/protocol/settings';
import { answerPanel } from './answer-panel';
import { createCard } from './card/create-card';
import { clearLeftovers } from './clear-leftovers';
import { countQuotations } from './count-quotations';
import type { Flag } from './flag';
import { PageFlags } from './flags';
import { listen, listenAgain } from './listen';
import { loadPart } from './load-part';
import { scrollToFlag } from './scroll-to-flag';
import { siteSwitch } from './site-switch';
import { Liveness } from './stay-alive';
import { stepPhrases } from './step-phrases';

const IS_TOP = window === window.top;

/**
 * Flags a frame and shows cards in it, for as long as the extension is there. On a page without a match nothing of this
 * can be observed.
 */
export async function runInFrame(): Promise<void> {
  const end = new AbortController();
  const { signal } = end;
  clearLeftovers();
  if (IS_TOP)
    endWith(
      signal,
      answer(getSite, () => location.host),
    );
  await whenShown(signal);
  let settings = await readSettings();

  const flags = new PageFlags({
    getMatcher: async () => withoutHidden(await publicMatcher(), () => settings.showCommon),
    onNewDocument: listenAgain,
    signal,
  });
  const card = createCard({
    flags,
    settings: () => settings,
    signal,
  });
  const show = async (flag: Flag) => {
    if (scrollToFlag(flag)) await card.openFor(flag, { focus: true });
  };
  countQuotations(flags, signal);
  answerPanel({ flags, show: (flag) => void show(flag), signal });
  stepPhrases({ flags, current: () => card.flag, show: (flag) => void show(flag), signal });
  const liveness = new Liveness(() => end.abort(), signal);
  endWith(
    signal,
    flags.onChange(() => flags.size > 0 && liveness.watch()),
  );

  const isOn = siteSwitch();
  let { showCommon } = settings;
  const apply = async (now: Settings) => {
    settings = now;
    const on = await isOn(now);
    if (settings !== now) return; // Changed again meanwhile.
    if (showCommon !== now.showCommon) flags.switchOff(); // And on again: the page is read anew.
    ({ showCommon } = now);
    if (on) return flags.switchOn();
    card.close();
    flags.switchOff();
  };
  endWith(
    signal,
    watchSettings((now) => void apply(now)),
  );
  endWith(
    signal,
    watchPublicIndex(() => flags.renew()),
  );
  await apply(settings);
}

/** Of the public sources: here, or where there are very many of them, in the background. */
async function publicMatcher(): Promise<Matcher> {
  const sealed = await ask(getIndex, undefined);
  return sealed === null ? (await loadPart('remote-matcher'))() : (await loadPart('local-matcher'))(sealed);
}

/** Stock wording is left out while it is not to be shown. */
function withoutHidden(matcher: Matcher, showsCommon: () => boolean): Matcher {
  const isShown = (match: Match) => showsCommon() || lookOf(match) !== 'common';
  return {
    match: async (blocks) => (await matcher.match(blocks)).map((matches) => matches.filter(isShown)),
  };
}

function endWith(signal: AbortSignal, stop: () => void): void {
  signal.addEventListener('abort', stop, { once: true });
}

/** A page that is rendered in advance may never be seen. */
function whenShown(signal: AbortSignal): Promise<void> {
  if (!('prerendering' in document) || !document.prerendering) return Promise.resolve();
  return new Promise((resolve) => listen(document, 'prerenderingchange', () => resolve(), signal));
}
