import { ImportError } from '../../import-error';
import { ZIP_ENTRIES } from '../../limits';

/** One file of a zip, as its directory and its own header tell. What they say of sizes is not believed. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflate. */
  readonly method: number;
  readonly checksum: number;
  /** The packed bytes, within the zip. */
  readonly start: number;
  readonly end: number;
}

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the directory at the end of a zip, as word processors do. Everything that an honest writer of documents never
 * does is refused: entries that overlap, share a name or lead out of their folder, 64-bit sizes, parts.
 *
 * @throws {ImportError} `broken`, or `bomb` for more entries than a document can have.
 */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endRecord = findEndRecord(view);
  const count = view.getUint16(endRecord + 10, true);
  const directory = view.getUint32(endRecord + 16, true);
  if (view.getUint16(endRecord + 8, true) !== count) throw new ImportError('broken', 'zip in parts');
  if (count > ZIP_ENTRIES) throw new ImportError('bomb', `${count} entries`);
  const entries = new Map<string, ZipEntry>();
  let at = directory;
  for (let number = 0; number < count; number++) {
    if (at + 46 > endRecord || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new ImportError('broken', 'zip directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    // Some programs of Windows write its own separator.
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/');
    if (entries.has(name) || leadsOut(name)) throw new ImportError('broken', 'names in the zip');
    const flags = view.getUint16(at + 8, true);
    const packed = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true);
    const start = dataAfter(view, header);
    if (start + packed > directory) throw new ImportError('broken', 'zip entry');
    entries.set(name, {
      name,
      encrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      start,
      end: start + packed,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

/** The end record stands at the end, before a comment that may itself hold such a record: the last that fits counts. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new ImportError('broken', 'zip without directory');
}

function dataAfter(view: DataView, header: number): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER)
    throw new ImportError('broken', 'zip entry');
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Many entries over the same packed bytes are how a small zip unpacks to petabytes. */
function refuseOverlaps(entries: ZipEntry[]): void {
  entries.sort((a, b) => a.start - b.start);
  for (const [i, { end }] of entries.entries()) {
    const next = entries[i + 1];
    if (next && next.start < end) throw new ImportError('bomb', 'overlapping entries');
  }
}

function leadsOut(name: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(name);
}
