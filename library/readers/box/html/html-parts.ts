import { ImportError } from '../../import-error';
import { HTML_CHARACTERS } from '../../limits';
import { type DecodedText, decodeText, strictly } from '../decode-text';
import { refuseLarge } from './refuse-large';
import { withoutScripts } from './without-scripts';

/** A page on its way from the worker to where it is parsed. */
export interface HtmlParts {
  readonly markup: string;
  readonly encoding: string;
}

/** Where a page says its encoding, within its first bytes, as HTML's own rule has it. */
const CHARSET = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/iu;
const SAID_WITHIN = 4096;
const HANDLER = /([\s"'/])on[a-z]{1,40}(?=\s*=)/giu;
/** A page may have a few broken characters, of a cut headline or an old database. */
const BROKEN_SHARE = 0.001;

/** Takes the markup out of the bytes, in the encoding that the page names, or that it is in. */
export function htmlParts(bytes: Uint8Array<ArrayBuffer>): HtmlParts {
  if (bytes.length > HTML_CHARACTERS) throw new ImportError('too-long');
  const { text, encoding } = decode(bytes);
  const markup = withoutScripts(text);
  refuseLarge(markup);
  return { markup: withoutHandlers(markup), encoding };
}

/** They would not run where the page is parsed; but browsers complain of each. */
function withoutHandlers(markup: string): string {
  let without = '';
  let at = 0;
  for (let open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', at)) {
    const end = endOfTag(markup, open + 1);
    const piece = markup.slice(open, end);
    const isTag = markup[end] === '>' && /^<[a-z]/iu.test(piece);
    without += markup.slice(at, open) + (isTag ? piece.replace(HANDLER, '$1data-on') : piece);
    at = end;
  }
  return without + markup.slice(at);
}

/** Looked for by itself: a tag holds a whole picture at times, more than an expression can go back over. */
function endOfTag(markup: string, from: number): number {
  let at = from;
  for (; at < markup.length; at++) if (markup[at] === '<' || markup[at] === '>') return at;
  return at;
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
