import { Inflate } from 'fflate';
import { ImportError } from '../../import-error';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entries';

/** Deflate packs at most some thousand to one, so that one push gives at most some four megabytes. */
const PUSH_BYTES = 4096;

/**
 * Unpacks one entry. Only bytes that really come out count, and the way to stop is to push no more: a handler that throws
 * does not stop fflate.
 *
 * @param room bytes that may come out.
 * @throws {ImportError} `bomb` when more would come out; `password`, `broken`.
 */
export function inflateEntry(
  zip: Uint8Array<ArrayBuffer>,
  { start, end, method, encrypted, checksum }: ZipEntry,
  room: number,
): Uint8Array<ArrayBuffer> {
  if (encrypted) throw new ImportError('password');
  const packed = zip.subarray(start, end);
  const bytes = method === 0 ? packed.slice() : method === 8 ? inflate(packed, room) : undefined;
  if (!bytes) throw new ImportError('broken', `zip method ${method}`);
  if (bytes.length > room) throw new ImportError('bomb', 'unpacked size');
  if (crc32(bytes) !== checksum) throw new ImportError('broken', 'zip checksum');
  return bytes;
}

function inflate(packed: Uint8Array, room: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += PUSH_BYTES) {
    try {
      stream.push(packed.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= packed.length);
    } catch {
      throw new ImportError('broken', 'packed data');
    }
    if (length > room) throw new ImportError('bomb', 'unpacked size');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
