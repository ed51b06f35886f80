import { bytesOf } from './printable';

/**
 * Packed data is several streams of numbers, one for each sort of thing, since like compresses well with like. All of
 * them are deflated together, their lengths in bytes at the head.
 */
export class NumberStreams {
  readonly #bytes: Uint8Array;
  /** Where the next number of each stream begins. */
  readonly #next: number[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#next.push(0);
    const streams = this.read(0);
    const lengths = Array.from({ length: streams }, () => this.read(0));
    let at = this.#next[0]!;
    lengths.forEach((length, stream) => {
      this.#next[stream] = at;
      at += length;
    });
  }

  /** The next number of a stream: seven bits a byte, the lowest first, the eighth bit says that more follow. */
  read(stream: number): number {
    let at = this.#next[stream]!;
    let byte = this.#bytes[at++]!;
    let number = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[at++]!;
      number |= (byte & 0x7f) << shift;
    }
    this.#next[stream] = at;
    return number;
  }
}

/**
 * @param printable what scripts/formulations/pack.ts wrote
 * @throws TypeError when it is damaged
 */
export async function unpack(printable: string): Promise<NumberStreams> {
  const inflated = new Blob([bytesOf(printable)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new NumberStreams(new Uint8Array(await new Response(inflated).arrayBuffer()));
}
