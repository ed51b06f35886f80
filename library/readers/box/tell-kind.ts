import { ImportError, type ImportErrorCode } from '../import-error';
import type { FileFormat } from '../read-document';
import { zipEntries } from './zip/zip-entries';

/** How files begin that are no text and that we don't read, as Latin-1, with what is to be said of them. */
const OTHER_BEGINNINGS: readonly (readonly [beginning: string, code: ImportErrorCode, detail?: string])[] = [
  ['{\\rtf', 'unknown-kind', 'rtf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['RIFF', 'picture'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['MZ', 'unknown-kind', 'program'],
  ['\x7fELF', 'unknown-kind', 'program'],
];
/** Pictures as telephones take them say so behind their length. */
const TELEPHONE_PICTURE = /^.{4}ftyp(?:hei|hev|mif1|msf1|avif)/su;
const TEXT_ENDING = /\.(?:txt|text|md|markdown|html?|shtml|xhtml)$/iu;
const OTHER_OFFICE = /^(?:xl\/workbook|ppt\/presentation)\./u;
const OLD_OFFICE = ['Workbook', 'Book', 'PowerPoint Document'];
const MAIN_PART = /^word\/document\d*\.xml$/u;

/**
 * Tells what kind of file it is: by its content where that is certain, by its name's ending among the kinds of text.
 * @throws {ImportError} for empty, old, locked and unknown files.
 */
export function tellKind(bytes: Uint8Array<ArrayBuffer>, name: string): FileFormat {
  if (bytes.length === 0) throw new ImportError('empty');
  const head = latin1(bytes.subarray(0, 1024));
  // PDFs may have some rubbish before their first line.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw new ImportError(...oldOffice(bytes));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return kindOfZip(bytes);
  if (TELEPHONE_PICTURE.test(head)) throw new ImportError('picture');
  for (const [beginning, code, detail] of OTHER_BEGINNINGS) {
    // Two letters may begin a text as well.
    const sure = beginning.length > 2 || !TEXT_ENDING.test(name);
    if (sure && head.startsWith(beginning)) throw new ImportError(code, detail);
  }
  return kindOfText(bytes, name);
}

function kindOfZip(bytes: Uint8Array<ArrayBuffer>): FileFormat {
  const names = [...zipEntries(bytes).keys()];
  if (names.some((it) => MAIN_PART.test(it))) return 'docx';
  if (names.includes('OFD.xml')) throw new ImportError('ofd');
  if (names.some((it) => OTHER_OFFICE.test(it))) throw new ImportError('office');
  if (names.includes('content.xml')) throw new ImportError('unknown-kind', 'odt');
  if (names.includes('META-INF/container.xml')) throw new ImportError('unknown-kind', 'epub');
  throw new ImportError('archive');
}

/** Word before 2007, WPS, and locked files of today share a container whose names are in UTF-16. */
function oldOffice(bytes: Uint8Array): ConstructorParameters<typeof ImportError> {
  const has = (name: string) => indexOf(bytes, Array.from(name, (it) => [it.charCodeAt(0), 0]).flat()) >= 0;
  if (has('EncryptedPackage')) return ['password'];
  if (has('WordDocument')) return ['old-word'];
  return OLD_OFFICE.some(has) ? ['office'] : ['unknown-kind', 'ole'];
}

function kindOfText(bytes: Uint8Array, name: string): FileFormat {
  // Enough to see the beginning in any encoding: the zeros of UTF-16 are left out.
  const head = latin1(bytes.subarray(0, 4096))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '');
  if (/^\s*(?:<!--[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(head)) return 'html';
  if (/^\s*<\?xml/iu.test(head)) {
    if (/<html[\s>]/iu.test(head)) return 'html';
    throw new ImportError('unknown-kind', 'xml');
  }
  if (/^(?:From: <Saved|MIME-Version:)|^Content-Type:\s*multipart\//imu.test(head))
    throw new ImportError('unknown-kind', 'mhtml');
  if (/\.chuchu\.md$/iu.test(name) || isSourceFile(head)) return 'chuchu-md';
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
  if (/\.(?:s?html?|xhtml)$/iu.test(name) && head.includes('<')) return 'html';
  if (!TEXT_ENDING.test(name) && isBinary(bytes)) throw new ImportError('unknown-kind');
  return 'text';
}

/** Facts that only our own files have: others have a title too. */
function isSourceFile(head: string): boolean {
  return /^---\s*\n/u.test(head) && /^id:/mu.test(head) && /^(?:visibility|complete|version):/mu.test(head);
}

/** More zeros and control characters than any encoding of text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return false;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a)) controls++;
  return controls > head.length / 20;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
