import { ImportError } from '../../import-error';
import { HTML_CHARACTERS, HTML_TAGS } from '../../limits';
import { type DecodedText, decodeText, strictly } from '../decode-text';

/** A page on its way from the worker to where it is parsed. */
export interface HtmlParts {
  readonly markup: string;
  readonly encoding: string;
}

/** Where a page says its encoding, within its first bytes, as HTML's own rule has it. */
const CHARSET = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/iu;
const SAID_WITHIN = 4096;
/** What HTML calls formatting elements. */
const FORMATTING = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
]);
/** A page may have a few broken characters, of a cut headline or an old database. */
const BROKEN_SHARE = 0.001;

/** Takes the markup out of the bytes, in the encoding that the page names, or that it is in. */
export function htmlParts(bytes: Uint8Array<ArrayBuffer>): HtmlParts {
  if (bytes.length > HTML_CHARACTERS) throw new ImportError('too-long');
  const { text, encoding } = decode(bytes);
  refuseLarge(text);
  return { markup: withoutHandlers(text), encoding };
}

/**
 * Counts tags before they become elements. Formatting that is never closed is taken up again by each block after it (the
 * rules of HTML say so), so that some thousand tags make millions of elements.
 */
function refuseLarge(markup: string): void {
  let tags = 0;
  let unclosed = 0;
  let taken = 0;
  for (const [, slash, name = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (++tags > HTML_TAGS * 2) throw new ImportError('too-long', `${HTML_TAGS} elements`);
    if (FORMATTING.has(name.toLowerCase())) unclosed = Math.max(0, unclosed + (slash ? -1 : 1));
    else if (!slash) taken += unclosed;
    if (taken > HTML_TAGS * 10) throw new ImportError('bomb', 'unclosed formatting');
  }
}

/** They would not run where the page is parsed; but browsers complain of each. */
function withoutHandlers(markup: string): string {
  return markup.replace(/<[a-z][^<>]*>/giu, (tag) =>
    tag.replace(/([\s"'/])on[a-z]+(?=\s*=)/giu, '$1data-on'),
  );
}

function decode(bytes: Uint8Array<ArrayBuffer>): DecodedText {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SAID_WITHIN));
  const said = CHARSET.exec(head)?.[1]?.toLowerCase();
  // What can be read as ASCII says UTF-16 by mistake. GB 18030 has all of the sets that are its parts.
  const label = said?.startsWith('utf-16') ? 'utf-8' : said?.startsWith('gb') ? 'gb18030' : said;
  const marked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u.test(head);
  const decoded = label && !marked ? strictly(label, bytes) : undefined;
  if (decoded) return decoded;
  try {
    return decodeText(bytes);
  } catch (error) {
    const lenient = leniently(label ?? 'utf-8', bytes);
    if (lenient) return lenient;
    throw error;
  }
}

function leniently(label: string, bytes: Uint8Array<ArrayBuffer>): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    const broken = text.split('\ufffd').length - 1;
    return broken <= text.length * BROKEN_SHARE ? { text, encoding: decoder.encoding } : undefined;
  } catch {
    return undefined;
  }
}
