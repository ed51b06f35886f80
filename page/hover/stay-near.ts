import { type Box, boxHas, distanceToBox, type Point } from './geometry';
import { inCorridor } from './safe-corridor';

/** Text is thin: this much beside it (px) still counts as on it. */
const TEXT_MARGIN = 3;
/** How long (ms) the pointer may be away before the card closes. */
const GRACE = 220;
/** On the way to the card it may also hesitate. */
const GRACE_ON_THE_WAY = 450;

interface Surroundings {
  /** Where the phrase stands just now. */
  phrase(): readonly Box[];
  card(): Box;
  /** While this says true the card stays whatever the pointer does (a button is down, text in it is selected). */
  isHeld(): boolean;
  onLeave(): void;
}

/**
 * Follows the pointer while a card is open that it opened: there is a safe way from the phrase into the card and back, and
 * whoever is neither at one nor on the way for a moment has left.
 */
export class StayNear {
  readonly #around: Surroundings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last point on the phrase or the card. */
  #exit: Point;
  #last: Point;

  constructor(start: Point, around: Surroundings) {
    this.#around = around;
    this.#exit = this.#last = start;
  }

  /** The pointer moved; `inCard` where the event came from the card itself. */
  move(point: Point, inCard: boolean): void {
    const card = this.#around.card();
    const nearer = distanceToBox(card, point) < distanceToBox(card, this.#last);
    this.#last = point;
    if (inCard || this.#around.phrase().some((box) => boxHas(box, point, TEXT_MARGIN))) {
      this.#exit = point;
      this.stop();
    } else if (nearer && inCorridor(this.#exit, card, point)) this.#closeIn(GRACE_ON_THE_WAY);
    else if (this.#timer === undefined) this.#closeIn(GRACE);
  }

  /** The phrase or card moved under the pointer, or a hold ended. */
  check(): void {
    this.move(this.#last, boxHas(this.#around.card(), this.#last));
  }

  /** The pointer went where it can't be followed: into another frame, out of the window. */
  lose(): void {
    this.#closeIn(GRACE_ON_THE_WAY);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #closeIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#around.isHeld()) this.#around.onLeave();
    }, ms);
  }
}
