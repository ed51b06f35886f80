import type { Sample } from './texts';
import { type Setting, wrapLines } from './wrap-lines';

/** Lines between two numbers of pages. */
const PAGE = 24;

/** Sets a document in lines, as it comes out of a PDF or an old editor: title centred, pages numbered. */
export function writeWrapped(
  { paragraphs }: Sample,
  { measure, indent }: Setting,
  { pages = false, head = [] as readonly string[], blankLines = false, keepIndents = true } = {},
): string {
  const lines = [...head];
  for (const { kind, text } of paragraphs) {
    const set =
      kind === 'title'
        ? wrapLines(text, { measure: measure - 12, indent: '' }).map((line) =>
            keepIndents ? centred(line, measure) : line,
          )
        : wrapLines(text, {
            measure,
            indent: kind === 'salutation' || /^(?:云州市人民政府|\d{4}年\S+日)$/u.test(text) ? '' : indent,
          });
    lines.push(...(keepIndents ? set : set.map((line) => line.trim())));
    if (blankLines) lines.push('');
  }
  return (pages ? numberPages(lines) : lines).join('\n');
}

function centred(line: string, measure: number): string {
  return '　'.repeat(Math.floor((measure / 2 - line.length) / 2)) + line;
}

function numberPages(lines: readonly string[]): string[] {
  const numbered: string[] = [];
  for (let start = 0, page = 1; start < lines.length; start += PAGE, page++) {
    numbered.push(...lines.slice(start, start + PAGE), '', `— ${page} —`, '');
  }
  return numbered;
}

/** One line a paragraph, with the two spaces at its head that people type. */
export function writeParagraphs({ paragraphs }: Sample, lineEnd: string, date?: string): string {
  return paragraphs
    .flatMap(({ kind, text }) => {
      if (kind === 'title') return date ? [text, date, ''] : [text, ''];
      return [kind === 'salutation' ? text : `　　${text}`];
    })
    .join(lineEnd);
}

export function writeMarkdown({ paragraphs }: Sample, measure?: number): string {
  return `${paragraphs
    .map(({ kind, level, text }) => {
      if (kind === 'title') return `# ${text}`;
      if (kind === 'heading') return `${'#'.repeat(level + 1)} ${text}`;
      return measure ? wrapLines(text, { measure, indent: '' }).join('\n') : text;
    })
    .join('\n\n')}\n`;
}

export function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** GBK, which Node reads but doesn't write. */
export function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd' && !codes.has(char))
        codes.set(char, lead * 256 + trail);
    }
  return Buffer.from(
    [...text].flatMap((char) => {
      if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
      const code = codes.get(char);
      if (code === undefined) throw new Error(`${char} is not in GBK`);
      return [code >> 8, code & 0xff];
    }),
  );
}
