/** The remainders of the bytes by the polynomial of zip (ISO 3309), bit-reversed. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** @returns the checksum that a zip has for these bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let rest = -1;
  // Counted, because an iterator takes several times as long over megabytes.
  for (let at = 0; at < bytes.length; at++) rest = TABLE[(rest ^ bytes[at]!) & 0xff]! ^ (rest >>> 8);
  return ~rest >>> 0;
}
