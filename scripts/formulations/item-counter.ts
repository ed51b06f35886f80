/**
 * Counts in how many different items each of many keys occurs: an open hash table over typed arrays, since there
 * are tens of millions of keys. Keys are non-negative integers up to 2 ** 53; items come in their order.
 */
export class ItemCounter {
  #keys = new Float64Array(1 << 16).fill(-1);
  #counts = new Uint32Array(1 << 16);
  #lastItems = new Int32Array(1 << 16).fill(-1);
  #size = 0;

  /** One more occurrence; a second one in the same item does not count. */
  add(key: number, item: number): void {
    let slot = this.#slotOf(key);
    if (this.#keys[slot] === -1) {
      if (++this.#size * 2 > this.#keys.length) {
        this.#grow();
        slot = this.#slotOf(key);
      }
      this.#keys[slot] = key;
    } else if (this.#lastItems[slot] === item) return;
    this.#counts[slot]!++;
    this.#lastItems[slot] = item;
  }

  items(key: number): number {
    return this.#counts[this.#slotOf(key)]!;
  }

  /** All keys with their items, in no order that means anything. */
  *entries(): Generator<readonly [key: number, items: number]> {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      if (this.#keys[slot] !== -1) yield [this.#keys[slot]!, this.#counts[slot]!];
    }
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    const high = Math.floor(key / 0x100000000);
    let hash = Math.imul(key >>> 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, counts, lastItems] = [this.#keys, this.#counts, this.#lastItems];
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#counts = new Uint32Array(keys.length * 2);
    this.#lastItems = new Int32Array(keys.length * 2).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === -1) continue;
      const slot = this.#slotOf(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#counts[slot] = counts[i]!;
      this.#lastItems[slot] = lastItems[i]!;
    }
  }
}
