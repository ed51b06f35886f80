import type { Passage } from '~/engine/passage';
import type { Place } from '~/engine/types';
import type { Flag, Flags } from '~/page/flag';
import type { Point } from '~/page/hover/geometry';
import { watchPointer } from '~/page/hover/watch-pointer';
import type { Settings } from '~/protocol/settings';
import { anchorOf } from './anchor';
import { CardSurface, type Loss } from './card-surface';
import { closeWhenLeft } from './close-when-left';

/** A frame smaller than this (px) has no room for a card; the popup lists what it has. */
const SMALLEST_FRAME = { width: 320, height: 200 };

/** Of a phrase that stands in more places than this, no more are looked at before the card opens. */
const MOST_LOOKED_AT = 5;

export interface CardDeps {
  readonly flags: Flags;
  /** The paragraph of a public source; null when there is none any more. */
  getPassage(place: Place): Promise<Passage | null>;
  /** The settings as they are just now. */
  settings(): Settings;
  /** Its abort closes the card and ends everything. */
  readonly signal: AbortSignal;
}

/** The one card of a frame. It opens by itself where the pointer rests on a flag. */
export interface Card {
  /** The flag whose card is open. */
  readonly flag: Flag | undefined;
  /**
   * Opens the card of a flag that is in view. @param focus true moves the focus into it, until it closes
   * @returns false when there is no room for it or the flag is gone
   */
  openFor(flag: Flag, options: { readonly focus: boolean }): Promise<boolean>;
  close(): void;
}

interface Opening {
  readonly flag: Flag;
  readonly focus: boolean;
  /** Where the pointer rests, if that is why. */
  readonly pointer?: Point;
}

export function createCard({ flags, getPassage, settings, signal }: CardDeps): Card {
  let surface: CardSurface | undefined;
  let shown: { readonly flag: Flag; readonly end: AbortController } | undefined;
  /** Counts what was asked for: an answer that comes late is for nobody. */
  let turn = 0;
  let waitingPointer = false;
  let passages = new Map<string, Promise<Passage | null>>();

  const passageAt = (place: Place): Promise<Passage | null> => {
    const key = `${place.paragraph} ${place.sourceId}`;
    const asked = passages.get(key) ?? getPassage(place).catch(() => null);
    passages.set(key, asked);
    return asked;
  };

  const contentOf = async ({ match }: Flag, step: number) => ({
    kind: match.kind,
    places: match.places,
    step,
    passage: await passageAt(match.places[step]!),
    typography: settings().typography,
  });

  /** A title or heading that has the phrase says less about it than the first paragraph that does. */
  const firstStep = async ({ match: { places } }: Flag): Promise<number> => {
    for (const [step, place] of places.slice(0, MOST_LOOKED_AT).entries()) {
      if ((await passageAt(place))?.paragraph.kind === 'body') return step;
    }
    return 0;
  };

  async function open({ flag, focus, pointer }: Opening): Promise<boolean> {
    const mine = ++turn;
    waitingPointer = pointer !== undefined;
    if (innerWidth < SMALLEST_FRAME.width || innerHeight < SMALLEST_FRAME.height) return false;
    const content = await contentOf(flag, await firstStep(flag));
    const anchor = anchorOf(flag, pointer);
    if (mine !== turn || signal.aborted) return false;
    waitingPointer = false;
    if (!anchor) return false;
    shown?.end.abort();
    const end = new AbortController();
    shown = { flag, end };
    surface ??= new CardSurface({ onStep: step, onLost: lose, onFocusOut: () => close(false) });
    closeWhenLeft({ surface, anchor, pointer, close: (how) => close(how.giveBackFocus), signal: end.signal });
    if (await surface.show(content, anchor, focus)) return true;
    if (shown?.end === end) close(false);
    return false;
  }

  async function step(to: number): Promise<void> {
    if (!shown) return;
    const mine = ++turn;
    const content = await contentOf(shown.flag, to);
    if (mine === turn) await surface?.step(content);
  }

  function lose(how: Loss): void {
    // A page that rewrites its text all the time takes nothing out of the hands of who is reading the card.
    if (how === 'gone' && surface?.isInUse()) return;
    close(true);
  }

  function close(giveBackFocus: boolean): void {
    turn++;
    waitingPointer = false;
    passages = new Map();
    shown?.end.abort();
    shown = undefined;
    surface?.hide(giveBackFocus);
  }

  watchPointer<Flag>({
    trigger: () => settings().cardTrigger,
    isOurs: (event) => surface?.isTargetOf(event) ?? false,
    targetAt: ({ x, y }) => flags.at(x, y),
    onSettle: (flag) => void firstStep(flag),
    onRest: (flag, pointer) => {
      if (flag.id !== shown?.flag.id && !surface?.hasFocus()) void open({ flag, focus: false, pointer });
    },
    onMoveOn: () => {
      if (waitingPointer) turn++;
      waitingPointer = false;
    },
    signal,
  });
  const stopListening = flags.onChange(() => surface?.follow());
  const end = () => {
    stopListening();
    close(false);
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    get flag() {
      return shown?.flag;
    },
    openFor: (flag, { focus }) => open({ flag, focus }),
    close: () => close(true),
  };
}
