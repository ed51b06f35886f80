/** Random numbers that are the same at every run (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014: its mixing function). */
export class Random {
  constructor(private seed: number) {}

  /** 0 … 1, 1 excluded. */
  next(): number {
    this.seed = (this.seed + 0x9e3779b9) | 0;
    let mixed = this.seed ^ (this.seed >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  /** from … to, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** Some of the items, in their order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = items.map((item, i) => ({ item, i, key: this.next() }));
    return left
      .toSorted((a, b) => a.key - b.key)
      .slice(0, count)
      .toSorted((a, b) => a.i - b.i)
      .map(({ item }) => item);
  }
}
