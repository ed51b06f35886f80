import { analyse } from 'chardet';
import { ImportError } from '../import-error';

/** Bytes, in all encodings that are told apart here. Before they are, the length of a text is known by these alone. */
export const LARGEST_CHARACTER = 4;

export interface DecodedText {
  readonly text: string;
  /** As TextDecoder names it. */
  readonly encoding: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Files of DOS end with its sign for the end. */
const DOS_END = '\x1a';
/** What is told apart by how often its characters are used, as chardet and TextDecoder name them. */
const LEGACY = { GB18030: 'gb18030', Big5: 'big5' } as const;

/**
 * Tells the encoding of a text and decodes it, strictly: a text with wrong characters would look right at a glance.
 * @throws {ImportError} `bad-encoding` when it is in none that Chinese text comes in.
 */
export function decodeText(bytes: Bytes): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const decoded = marked
    ? strictly(marked[0], bytes)
    : (asUtf16(bytes) ?? strictly('utf-8', bytes) ?? asLegacy(bytes));
  if (!decoded || hasControls(decoded.text)) throw new ImportError('bad-encoding');
  return decoded;
}

/** @returns undefined when the bytes are not in this encoding, or there is no such encoding. */
export function strictly(encoding: string, bytes: Bytes): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return { text: text.endsWith(DOS_END) ? text.slice(0, -1) : text, encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}

/** UTF-16 without its mark: nearly all units are Han, ASCII or Chinese marks in one byte order, and hardly any in the other. */
function asUtf16(bytes: Bytes): DecodedText | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 8192);
  const shares = [
    { encoding: 'utf-16le', share: usualShare(sample, 0) },
    { encoding: 'utf-16be', share: usualShare(sample, 1) },
  ].sort((a, b) => b.share - a.share);
  const [best, other] = shares as [(typeof shares)[0], (typeof shares)[0]];
  // Two letters of ASCII make a Han character too: so zeros, or bytes that are no UTF-8, have to speak for it as well.
  if (best.share < 0.9 || other.share > 0.7) return undefined;
  if (!sample.includes(0) && strictly('utf-8', bytes)) return undefined;
  return strictly(best.encoding, bytes);
}

/** @param low where the lower byte of a unit stands. */
function usualShare(bytes: Uint8Array, low: 0 | 1): number {
  let usual = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = bytes[at + low]! + bytes[at + 1 - low]! * 256;
    // In the wrong order, a letter of ASCII is a Han character that ends in 00; of those only 一 is usual.
    const isHan = unit >= 0x4e00 && unit <= 0x9fff && (unit === 0x4e00 || unit % 256 !== 0);
    const isUsual =
      isHan ||
      (unit >= 0x20 && unit < 0x7f) ||
      unit === 10 ||
      unit === 13 ||
      unit === 9 ||
      (unit >= 0x2010 && unit <= 0x2030) ||
      (unit >= 0x3000 && unit <= 0x3020) ||
      (unit >= 0xff01 && unit <= 0xff5e);
    if (isUsual) usual++;
  }
  return usual / Math.max(1, bytes.length >> 1);
}

function asLegacy(bytes: Bytes): DecodedText | undefined {
  const ranked = analyse(bytes).flatMap(({ name }) => (isLegacy(name) ? [LEGACY[name]] : []));
  // chardet leaves out what it finds unlikely.
  const encodings = new Set([...ranked, ...Object.values(LEGACY)]);
  for (const encoding of encodings) {
    const decoded = strictly(encoding, bytes);
    if (decoded && isChinese(decoded.text)) return decoded;
  }
  return undefined;
}

function isLegacy(name: string): name is keyof typeof LEGACY {
  return Object.hasOwn(LEGACY, name);
}

/** Bytes of other encodings decode too, to rare and strange characters. */
function isChinese(text: string): boolean {
  const sample = text.slice(0, 50_000);
  const foreign = sample.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  const han =
    sample.match(
      /[\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{3ffff}\u3000-\u3020\uff01-\uff5e\u2010-\u203b\u2160-\u217f\u2460-\u249b·×]/gu,
    )?.length ?? 0;
  return han >= foreign * 0.95;
}

function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]/u.test(text);
}
