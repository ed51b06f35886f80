/** Over any longer time we use at most this share of it on following a page's changes … */
const SHARE = 0.05;
/** … and this much (ms) at once, which a page that changes now and then never notices. */
const CREDIT = 250;

/**
 * Bounds what a restless page can make us do: whatever it does, following its changes takes at most 5 % of the time, and
 * 250 ms beyond that once.
 */
export class WorkBudget {
  #credit = CREDIT;
  #since = performance.now();

  /** @param time milliseconds of work done. */
  spend(time: number): void {
    this.#earn();
    this.#credit -= time;
  }

  /** Milliseconds until work may go on; 0 for now. */
  get wait(): number {
    this.#earn();
    return Math.max(0, -this.#credit / SHARE);
  }

  #earn(): void {
    const now = performance.now();
    this.#credit = Math.min(CREDIT, this.#credit + (now - this.#since) * SHARE);
    this.#since = now;
  }
}
