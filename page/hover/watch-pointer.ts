import type { CardTrigger } from '~/protocol/settings';
import { RestDetector, type RestEvents } from './rest-detector';

interface PointerWatch<T> extends Omit<RestEvents<T>, 'restIsEnough'> {
  trigger(): CardTrigger;
  /** True for events of our own card: a pointer there rests on nothing. */
  isOurs(event: Event): boolean;
  readonly signal: AbortSignal;
}

const KEYS: Record<Exclude<CardTrigger, 'rest'>, string> = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' };

/**
 * Tells when the user rests the mouse or a pen on something in this frame. Touch rests on nothing; events that a page
 * made up don't count. Listens only: every event goes on to the page.
 */
export function watchPointer<T>({ trigger, isOurs, signal, ...events }: PointerWatch<T>): void {
  const detector = new RestDetector<T>({ ...events, restIsEnough: () => trigger() === 'rest' });
  const options = { capture: true, passive: true, signal };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      if (event.pointerType === 'touch' || event.buttons !== 0 || isOurs(event)) detector.reset();
      else detector.move({ x: event.clientX, y: event.clientY }, keyIsHeld(event, trigger()));
    },
    options,
  );
  window.addEventListener('pointerdown', (event) => event.isTrusted && detector.spoil(), options);
  // What is under a resting pointer changes when the page scrolls; the user didn't point at it.
  window.addEventListener('scroll', (event) => !isOurs(event) && detector.reset(), options);
  window.addEventListener('pointerout', (event) => leavesFrame(event) && detector.reset(), options);
  window.addEventListener('blur', () => detector.reset(), options);
  window.addEventListener(
    'keydown',
    (event) => {
      const wanted = trigger();
      if (event.isTrusted && !event.repeat && wanted !== 'rest' && event.key === KEYS[wanted])
        detector.pressKey();
    },
    options,
  );
  signal.addEventListener('abort', () => detector.reset(), { once: true });
}

/** True when the pointer goes where this frame hears no more of it: out of the window, or into a frame inside. */
export function leavesFrame({ relatedTarget }: PointerEvent): boolean {
  return relatedTarget === null || relatedTarget instanceof HTMLIFrameElement;
}

function keyIsHeld(event: PointerEvent, trigger: CardTrigger): boolean {
  if (trigger === 'rest') return false;
  return { alt: event.altKey, ctrl: event.ctrlKey, shift: event.shiftKey }[trigger];
}
