import { ImportError } from '../../import-error';
import { CHARACTERS, LINES } from '../../limits';
import type { RawLine } from '../../read-document';

/** Of a page's letters; the rest is a line above or below. */
const SHARE = 0.8;
const SHORTEST = 200;

/** @returns the lines of a text that was put into a page as it was typed, where that is all that the page is. */
export function typedLines({ body }: Document): RawLine[] | undefined {
  const [typed, ...others] = body?.getElementsByTagName('pre') ?? [];
  if (!typed || others.length > 0 || typed.getElementsByTagName('br').length > 0) return undefined;
  const text = typed.textContent ?? '';
  if (text.length < SHORTEST || text.length < (body.textContent?.length ?? 0) * SHARE) return undefined;
  const lines = text.split(/\r\n?|\n/u);
  if (text.length > CHARACTERS || lines.length > LINES) throw new ImportError('too-long');
  return lines.map((line) => ({ text: line }));
}
