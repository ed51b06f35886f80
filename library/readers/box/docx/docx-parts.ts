import { ImportError } from '../../import-error';
import { INFLATED_BYTES, XML_TAGS } from '../../limits';
import { inflateEntry } from '../zip/inflate-entry';
import { zipEntries } from '../zip/zip-entries';

/** The markup of those parts of a docx that say what its text is. */
export interface DocxParts {
  readonly document: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Title and the like. */
  readonly properties?: string;
}

/** Some programs count their main part. */
const MAIN_PART = /^word\/document\d*\.xml$/u;
const OTHER_PARTS = {
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  properties: 'docProps/core.xml',
} as const;

/**
 * Takes the parts with the text out of a docx and bounds them. Pictures, links, macros and embedded files stay packed.
 * @throws {ImportError} `broken`, `password`, `bomb`, `too-long`.
 */
export function docxParts(bytes: Uint8Array<ArrayBuffer>): DocxParts {
  const entries = zipEntries(bytes);
  let room = INFLATED_BYTES;
  let tags = 0;
  const part = (name: string) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const inflated = inflateEntry(bytes, entry, room);
    room -= inflated.length;
    const markup = decode(inflated);
    tags += countTags(markup);
    if (tags > XML_TAGS) throw new ImportError('too-long', `${XML_TAGS} tags`);
    return markup;
  };
  const main = [...entries.keys()].find((name) => MAIN_PART.test(name));
  const document = main === undefined ? undefined : part(main);
  if (document === undefined) throw new ImportError('broken', 'no main part');
  const others = Object.entries(OTHER_PARTS).flatMap(([key, name]) => {
    const markup = part(name);
    return markup === undefined ? [] : [[key, markup]];
  });
  return { document, ...Object.fromEntries(others) };
}

/** What stands within one tag: pictures of old Word may have some hundred thousand characters there. */
const LONGEST_TAG = 2_000_000;

/** @throws {ImportError} for what no program writes into a docx. */
function countTags(markup: string): number {
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    tags++;
    // Entities that grow come with a document type, which no docx has.
    if (markup.startsWith('<!', at) && markup.slice(at + 2, at + 9).toLowerCase() === 'doctype')
      throw new ImportError('bomb', 'document type');
    const end = markup.indexOf('>', at);
    if (end < 0) throw new ImportError('broken', 'markup');
    if (end - at > LONGEST_TAG) throw new ImportError('bomb', 'attributes');
  }
  return tags;
}

/** Decoded here, so that what is looked through is what is parsed, whatever encoding it claims. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('broken', 'encoding of the markup');
  }
}
