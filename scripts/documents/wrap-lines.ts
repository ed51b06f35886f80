import { cellsOf, firstUnitCells } from '~/library/structure/cells';

/** How a text is set in lines of equal cells. */
export interface Setting {
  readonly measure: number;
  /** Put before the first line of a body paragraph. */
  readonly indent: string;
}

/** Sets a paragraph as a printer would: no closing mark begins a line, no word is parted. */
export function wrapLines(text: string, { measure, indent }: Setting): string[] {
  const lines: string[] = [];
  let line = indent;
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 40);
    const room = measure - cellsOf(line, 'grid');
    if (firstUnitCells(rest, 'grid') > room && line.trim() !== '') {
      lines.push(line);
      line = '';
      if (rest.startsWith(' ')) at += 1;
      continue;
    }
    const [char = ''] = rest;
    line += char;
    at += char.length;
    // The marks that may not begin a line stay with what they close, as does the rest of a word.
    while (at < text.length && staysWith(line, text.charAt(at))) {
      line += text.charAt(at);
      at += 1;
    }
  }
  return [...lines, line];
}

function staysWith(line: string, next: string): boolean {
  if ('，。、；：？！”’）》」』】…,.;:!?)%'.includes(next)) return true;
  if (/[“‘（《「『【(]$/u.test(line)) return true;
  return /[A-Za-z0-9]$/u.test(line) && /[A-Za-z0-9]/u.test(next);
}
