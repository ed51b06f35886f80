import type { Flag, Flags } from '~/page/flag';
import { watchPointer } from '~/page/hover/watch-pointer';
import { loadPart } from '~/page/load-part';
import type { Settings } from '~/protocol/settings';
import type { CardController } from './card-controller';

/** A frame smaller than this (px) has no room for a card; the popup lists what it has. */
const SMALLEST_FRAME = { width: 320, height: 200 };

export interface CardDeps {
  readonly flags: Flags;
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

/** Watches for who wants a card; all that makes and shows one is put in when somebody first does. */
export function createCard(deps: CardDeps): Card {
  let controller: CardController | undefined;
  let loading: Promise<CardController | undefined> | undefined;
  /** What the pointer rests on; told before its card may be there. */
  let resting: Flag | undefined;

  const load = (): Promise<CardController | undefined> => {
    loading ??= loadPart('card').then(
      (make) => {
        controller = make(deps);
        return controller;
      },
      () => {
        // Tried again next time.
        loading = undefined;
        return undefined;
      },
    );
    return loading;
  };

  const hasRoom = () => innerWidth >= SMALLEST_FRAME.width && innerHeight >= SMALLEST_FRAME.height;

  watchPointer<Flag>({
    trigger: () => deps.settings().cardTrigger,
    isOurs: (event) => controller?.isTargetOf(event) ?? false,
    targetAt: ({ x, y }) => deps.flags.at(x, y),
    async onSettle(flag) {
      if (hasRoom()) await (await load())?.prepare(flag);
    },
    async onRest(flag, pointer) {
      if (!hasRoom() || controller?.hasFocus() || controller?.flag?.id === flag.id) return;
      resting = flag;
      const card = await load();
      if (resting === flag && !deps.signal.aborted) await card?.open({ flag, focus: false, pointer });
      if (resting === flag) resting = undefined;
    },
    onMoveOn() {
      if (resting) controller?.cancel();
      resting = undefined;
    },
    signal: deps.signal,
  });

  return {
    get flag() {
      return controller?.flag;
    },
    async openFor(flag, { focus }) {
      if (!hasRoom()) return false;
      return (await (await load())?.open({ flag, focus })) ?? false;
    },
    close: () => controller?.close(),
  };
}
