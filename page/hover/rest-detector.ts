import { distance, type Point } from './geometry';

/** A hand at rest trembles; what stays within this many pixels rests. */
const REST_RADIUS = 6;
/** After this long (ms) it is worth fetching what may be shown. */
const SETTLE_AFTER = 100;
/** After this long (ms) the pointer rests: short enough to be waited for, too long to happen in passing. */
const REST_AFTER = 350;

export interface RestEvents<T> {
  /** What is under a point. Asked only when the pointer has slowed down. */
  targetAt(point: Point): T | undefined;
  /** Whether resting is enough by itself; otherwise a key has to be held too. */
  restIsEnough(): boolean;
  /** The pointer has slowed down on something: it may soon be asked for. */
  onSettle(target: T): void;
  onRest(target: T, point: Point): void;
  /** The pointer moved on before or after it rested. */
  onMoveOn(): void;
}

/**
 * Tells a pointer that rests on something from one that sweeps by. Sees points, knows no DOM.
 */
export class RestDetector<T> {
  readonly #events: RestEvents<T>;
  #anchor: Point | undefined;
  #point: Point | undefined;
  #target: T | undefined;
  #keyHeld = false;
  /** This rest has been told, or spoiled by a press. */
  #spent = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(events: RestEvents<T>) {
    this.#events = events;
  }

  /** The pointer moved, no button down. */
  move(point: Point, keyHeld: boolean): void {
    this.#point = point;
    this.#keyHeld = keyHeld;
    if (!this.#anchor || distance(point, this.#anchor) > REST_RADIUS) {
      this.reset();
      this.#anchor = this.#point = point;
    } else if (this.#target !== undefined || this.#spent) {
      // The key may go down while another frame has the keyboard: then only the pointer tells.
      if (keyHeld) this.#tell();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), SETTLE_AFTER);
  }

  /** The key went down: what the pointer rests on is wanted now. */
  pressKey(): void {
    this.#keyHeld = true;
    if (!this.#point || this.#spent) return;
    this.#target ??= this.#events.targetAt(this.#point);
    this.#tell();
  }

  /** A button went down: the user is doing something else here, until the pointer moves on. */
  spoil(): void {
    clearTimeout(this.#timer);
    this.#spent = true;
  }

  /** Forgets where the pointer was: it left, or the page moved under it. */
  reset(): void {
    clearTimeout(this.#timer);
    if (this.#target !== undefined) this.#events.onMoveOn();
    this.#anchor = this.#point = this.#target = undefined;
    this.#spent = false;
  }

  #settle(): void {
    if (!this.#point) return;
    this.#target = this.#events.targetAt(this.#point);
    if (this.#target === undefined) return;
    this.#events.onSettle(this.#target);
    if (!this.#events.restIsEnough()) {
      if (this.#keyHeld) this.#tell();
      return;
    }
    this.#timer = setTimeout(() => this.#rest(), REST_AFTER - SETTLE_AFTER);
  }

  #rest(): void {
    // It may have crept off the target's edge, or the page may have changed.
    this.#target = this.#point && this.#events.targetAt(this.#point);
    this.#tell();
  }

  #tell(): void {
    if (this.#target === undefined || !this.#point || this.#spent) return;
    this.#spent = true;
    this.#events.onRest(this.#target, this.#point);
  }
}
