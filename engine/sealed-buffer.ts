import type { Steps } from './steps';

/**
 * Several typed arrays in one ArrayBuffer, which can be stored, sent and read in place: nothing is parsed or copied.
 * Layout: magic, format version, number of sections; then per section its kind, byte offset and length; then the
 * sections themselves, 8-byte aligned. Little-endian, as every machine is that runs a browser.
 */
const MAGIC = 0x55484343; // "CCHU"
/** Another one with every change of what the sections hold: what was stored before is then compiled anew. */
export const FORMAT_VERSION = 4;
const KINDS = [Uint8Array, Uint16Array, Int32Array, Uint32Array] as const;

export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** The bytes are not an index, or one of another version of Chuchu. */
export class SealedBufferError extends Error {
  override readonly name = 'SealedBufferError';
}

const align = (bytes: number) => (bytes + 7) & ~7;

export function* sealSteps(sections: readonly Section[]): Steps<ArrayBuffer> {
  const headerLength = align(12 + sections.length * 12);
  const total = sections.reduce((bytes, section) => bytes + align(section.byteLength), headerLength);
  const buffer = new ArrayBuffer(total);
  const header = new Int32Array(buffer, 0, 3 + sections.length * 3);
  header.set([MAGIC, FORMAT_VERSION, sections.length]);
  let offset = headerLength;
  for (const [i, section] of sections.entries()) {
    const kind = KINDS.findIndex((Kind) => section instanceof Kind);
    header.set([kind, offset, section.length], 3 + i * 3);
    new Uint8Array(buffer, offset).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
    offset += align(section.byteLength);
    yield;
  }
  return buffer;
}

/** @throws SealedBufferError */
export function unseal(buffer: ArrayBuffer): Section[] {
  if (buffer.byteLength < 12) throw new SealedBufferError('too short');
  const [magic, version, count = 0] = new Int32Array(buffer, 0, 3);
  if (magic !== MAGIC) throw new SealedBufferError('not a sealed buffer');
  if (version !== FORMAT_VERSION) throw new SealedBufferError(`format version ${version}`);
  const header = new Int32Array(buffer, 12, count * 3);
  return Array.from({ length: count }, (_, i) => {
    const Kind = KINDS[header[i * 3]!];
    if (!Kind) throw new SealedBufferError('unknown kind of section');
    return new Kind(buffer, header[i * 3 + 1]!, header[i * 3 + 2]!);
  });
}
