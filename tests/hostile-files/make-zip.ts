import { deflateRawSync } from 'node:zlib';
import { crc32 } from '~/library/readers/box/zip/crc32';

/** One file of a zip. What is given beyond name and content is said of it, true or not. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The packed bytes instead of the content's own. */
  readonly packed?: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly checksum?: number;
  readonly size?: number;
  /** The number of the entry whose packed bytes this one shares. */
  readonly over?: number;
}

export interface ZipLies {
  readonly entries?: number;
  readonly directory?: number;
}

/** Writes a zip as it is told to, so that tests can have every kind of broken one. */
export function makeZip(files: readonly ZipFile[], lies: ZipLies = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = Buffer.from(file.packed ?? deflateRawSync(content));
    const name = Buffer.from(file.name);
    const start = file.over === undefined ? at : starts[file.over]!;
    starts.push(start);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(file.flags ?? 0, 2);
    head.writeUInt16LE(file.method ?? 8, 4);
    head.writeUInt32LE(file.checksum ?? crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(file.size ?? content.length, 18);
    head.writeUInt16LE(name.length, 22);
    if (file.over === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, name, packed]);
      parts.push(local);
      at += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(start, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, name]));
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(lies.entries ?? Math.min(files.length, 0xffff), 8);
  end.writeUInt16LE(lies.entries ?? Math.min(files.length, 0xffff), 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(lies.directory ?? at, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** Packed bytes that unpack to so many times 16 MB of the letter a, and take 16 KB each. */
export function endlessLetters(times: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, 'a'), { finishFlush: 3 });
  // An empty last block ends the stream.
  return Buffer.concat([...Array.from({ length: times }, () => block), Buffer.from([3, 0])]);
}
