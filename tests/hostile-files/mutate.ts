/** @returns the bytes with some of them changed, left out, doubled or cut off at the end. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let mutated = Uint8Array.from(bytes);
  const times = 1 + Math.floor(random() * 8);
  for (let i = 0; i < times && mutated.length > 0; i++) {
    const at = Math.floor(random() * mutated.length);
    const some = 1 + Math.floor(random() * 64);
    const kind = random();
    if (kind < 0.5) mutated[at] = Math.floor(random() * 256);
    else if (kind < 0.7) mutated[at] = mutated[at]! ^ (1 << Math.floor(random() * 8));
    else if (kind < 0.8) mutated = Buffer.concat([mutated.slice(0, at), mutated.slice(at + some)]);
    else if (kind < 0.9) mutated = Buffer.concat([mutated.slice(0, at + some), mutated.slice(at)]);
    else mutated.fill(Math.floor(random() * 256), at, Math.min(at + some, mutated.length));
  }
  return random() < 0.05 ? mutated.slice(0, Math.floor(random() * mutated.length)) : mutated;
}
