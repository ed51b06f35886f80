import { stepToPhrase } from '~/protocol/messages';
import { answer } from '~/protocol/messaging';
import { type Flag, type Flags, rangeOf } from './flag';
import { isShown } from './is-shown';

export interface StepDeps {
  readonly flags: Flags;
  /** The flag whose card is open. */
  current(): Flag | undefined;
  /** Brings a flag into view and opens its card, with the focus in it. */
  show(flag: Flag): void;
  readonly signal: AbortSignal;
}

type Direction = 'next' | 'previous';

/** Steps through the flagged phrases of this frame, in reading order, as the key commands say. */
export function stepPhrases({ flags, current, show, signal }: StepDeps): void {
  /** Where the last step led, for when its card is closed. */
  let last: Flag | undefined;
  const stop = answer(stepToPhrase, ({ direction, enter }) => {
    const flag = target(flags.all(), direction, enter ? 'edge' : (current() ?? last));
    if (!flag) return false;
    last = flag;
    show(flag);
    return true;
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** @param from the flag to step from; the frame's edge, when the step comes from another frame; else the view. */
function target(
  flags: readonly Flag[],
  direction: Direction,
  from: Flag | 'edge' | undefined,
): Flag | undefined {
  const row = direction === 'next' ? flags : [...flags].reverse();
  if (from === 'edge') return row.find(canBeShown);
  const at = from ? row.findIndex(({ id }) => id === from.id) : -1;
  if (at >= 0) return row.slice(at + 1).find(canBeShown);
  return row.find((flag) => canBeShown(flag) && isAhead(flag, direction));
}

function canBeShown(flag: Flag): boolean {
  return isShown(flag) && (rangeOf(flag)?.getClientRects().length ?? 0) > 0;
}

/** In view, or further on in that direction. */
function isAhead(flag: Flag, direction: Direction): boolean {
  const rect = rangeOf(flag)?.getBoundingClientRect();
  if (!rect) return false;
  return direction === 'next' ? rect.bottom > 0 : rect.top < innerHeight;
}
