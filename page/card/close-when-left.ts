import type { Point } from '~/page/hover/geometry';
import { StayNear } from '~/page/hover/stay-near';
import { leavesFrame } from '~/page/hover/watch-pointer';
import type { Anchor } from './anchor';
import type { CardSurface } from './card-surface';

interface Leaving {
  readonly surface: CardSurface;
  readonly anchor: Anchor;
  /** Where the pointer opened the card; undefined when a key did: then the pointer does not close it either. */
  readonly pointer: Point | undefined;
  /** Whether another card takes its place in a moment. */
  nextIsComing(): boolean;
  /** The pointer has gone. */
  leave(): void;
  /** The user wants neither this card nor one that is coming. */
  dismiss(options: { giveBackFocus: boolean }): void;
  /** Ends when the card is closed or shows another phrase. */
  readonly signal: AbortSignal;
}

/** Closes the open card when the user has done with it: Escape, a press elsewhere, the pointer gone, the page left. */
export function closeWhenLeft(leaving: Leaving): void {
  const { surface, anchor, pointer, dismiss, signal } = leaving;
  const options = { capture: true, signal };
  const passive = { ...options, passive: true };
  const goOn = () => dismiss({ giveBackFocus: false });

  window.addEventListener(
    'keydown',
    (event) => {
      if (!isPlainEscape(event)) return;
      swallow(event);
      dismiss({ giveBackFocus: true });
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    (event) => event.isTrusted && !surface.isTargetOf(event) && goOn(),
    passive,
  );
  window.addEventListener('pagehide', goOn, passive);
  if (!pointer) return;

  let pressed = false;
  const near = new StayNear(pointer, {
    phrase: () => anchor.boxes(),
    card: () => surface.box(),
    isHeld: () => pressed || surface.hasSelection() || surface.hasFocus() || leaving.nextIsComing(),
    onLeave: () => leaving.leave(),
  });
  const follow = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    pressed = event.buttons !== 0;
    near.move({ x: event.clientX, y: event.clientY }, surface.isTargetOf(event));
  };
  window.addEventListener('pointermove', follow, passive);
  window.addEventListener('pointerup', follow, passive);
  window.addEventListener(
    'pointerout',
    (event) => event.isTrusted && leavesFrame(event) && near.lose(),
    passive,
  );
  window.addEventListener('scroll', (event) => !surface.isTargetOf(event) && near.check(), passive);
  signal.addEventListener('abort', () => near.stop(), { once: true });
}

/** Escape while composing ends the composition, and with a modifier it means something else. */
function isPlainEscape(event: KeyboardEvent): boolean {
  const { key, isTrusted, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
  return key === 'Escape' && isTrusted && !isComposing && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** This Escape was for the card: the page's own dialog stays open. */
function swallow(event: KeyboardEvent): void {
  const stop = (keyEvent: KeyboardEvent) => {
    if (keyEvent.key !== 'Escape') return;
    keyEvent.stopImmediatePropagation();
    keyEvent.preventDefault();
  };
  stop(event);
  window.addEventListener('keyup', stop, { capture: true, once: true });
}
