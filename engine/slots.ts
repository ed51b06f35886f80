/** Free slots that are tried for the children of one state; where none of them will do, they go behind everything. */
const MAX_TRIES = 64;

/**
 * The slots of a double array, of which each state's children take some, at the distances of their letters. From any
 * slot the next free one is found in a step or two, however many are taken in between.
 */
export class Slots {
  /** The slot itself when it is free; else a later one, on the way to the next free one. */
  #next = new Int32Array(0);
  /** Behind the last slot that is taken. */
  #end = 0;

  /** Slot 0 is the root's. */
  constructor(private readonly largestLetter: number) {
    this.#reserve(2);
    this.#take(0);
  }

  get end(): number {
    return this.#end;
  }

  /**
   * Takes a slot for each letter.
   * @param letters at least one, going up
   * @returns the base: each letter's slot is base + letter
   */
  place(letters: readonly number[]): number {
    this.#reserve(this.#end + 2 * this.largestLetter + 2);
    const base = this.#find(letters);
    for (const letter of letters) this.#take(base + letter);
    return base;
  }

  #find(letters: readonly number[]): number {
    const first = letters[0]!;
    let slot = this.#nextFree(first + 1);
    for (let tries = 0; tries < MAX_TRIES && slot < this.#end; tries++) {
      const base = slot - first;
      if (letters.every((letter) => this.#isFree(base + letter))) return base;
      slot = this.#nextFree(slot + 1);
    }
    return Math.max(this.#end - first, 1);
  }

  #isFree(slot: number): boolean {
    return this.#next[slot] === slot;
  }

  #nextFree(from: number): number {
    let free = from;
    while (!this.#isFree(free)) free = this.#next[free]!;
    // Whoever comes this way again goes straight there.
    for (let slot = from; slot !== free; ) {
      const further = this.#next[slot]!;
      this.#next[slot] = free;
      slot = further;
    }
    return free;
  }

  #take(slot: number): void {
    this.#next[slot] = slot + 1;
    this.#end = Math.max(this.#end, slot + 1);
  }

  #reserve(size: number): void {
    const { length } = this.#next;
    if (size < length) return;
    const bigger = new Int32Array(Math.max(size + 1, length * 2));
    bigger.set(this.#next);
    for (let slot = length; slot < bigger.length; slot++) bigger[slot] = slot;
    this.#next = bigger;
  }
}
