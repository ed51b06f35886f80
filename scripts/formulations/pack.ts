import { deflateRawSync } from 'node:zlib';
import { STREAMS } from '../../library/packed/figure-streams';
import { BITS_OF_A_PAIR, PRINTABLE } from '../../library/packed/printable';

/** The writing side of library/packed/number-streams.ts. */
export class StreamWriter {
  readonly #streams = Array.from({ length: STREAMS }, (): number[] => []);

  write(stream: number, number: number): void {
    writeNumber(this.#streams[stream]!, number);
  }

  /** @returns printable text that `unpack` reads */
  pack(): string {
    const bytes: number[] = [];
    writeNumber(bytes, this.#streams.length);
    for (const stream of this.#streams) writeNumber(bytes, stream.length);
    for (const stream of this.#streams) for (const byte of stream) bytes.push(byte);
    return printable(deflateRawSync(Uint8Array.from(bytes), { level: 9, memLevel: 9 }));
  }
}

function writeNumber(bytes: number[], number: number): void {
  if (!Number.isInteger(number) || number < 0) throw new Error(`can't pack ${number}`);
  let rest = number;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** The writing side of library/packed/printable.ts. */
export function printable(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let count = 0;
  const put = () => {
    const pair = bits & ((1 << BITS_OF_A_PAIR) - 1);
    text += PRINTABLE[Math.floor(pair / PRINTABLE.length)]! + PRINTABLE[pair % PRINTABLE.length]!;
    bits >>>= BITS_OF_A_PAIR;
    count -= BITS_OF_A_PAIR;
  };
  for (const byte of bytes) {
    bits |= byte << count;
    for (count += 8; count >= BITS_OF_A_PAIR; ) put();
  }
  if (count > 0) put();
  return text;
}
