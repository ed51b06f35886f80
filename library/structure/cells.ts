/**
 * How wide the characters of a text are: as printed in a proportional fount, on a grid of equal cells, or all alike, for
 * programs that cut a line after so many characters.
 */
export type CellModel = 'printed' | 'grid' | 'count';

/** Of a proportional capital, in cells: a Han character has two. */
const CAPITAL = 1.44;
/** Printers set a quarter of a Han character between Han and Latin, whatever the file has there. */
const THIN_SPACE = 0.5;

const OPENING = '“‘（《〈「『【〔〖([{<';
const CLOSING = '，。、；：？！”’）》〉」』】〕〗…—·％,.;:!?)]}>%';

/** @returns the width of a text in cells: two for a Han character, one for a Latin letter. */
export function cellsOf(text: string, model: CellModel): number {
  if (model === 'count') return 2 * text.length;
  let cells = 0;
  let wideBefore = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const wide = isWide(code);
    if (wide) cells += code >= 0xd800 && code < 0xe000 ? 1 : 2;
    else if (model === 'grid') cells += code < 0x20 ? 0 : 1;
    else if (code === 0x20 || code === 0xa0)
      cells += wideBefore || isWide(text.charCodeAt(at + 1)) ? THIN_SPACE : 1;
    else if (code >= 0x41 && code <= 0x5a) cells += CAPITAL;
    // Extraction makes full-width marks half-width; they were set full-width.
    else if (wideBefore && isMark(code)) cells += 2;
    else cells += 1;
    if (code !== 0x20 && code !== 0xa0) wideBefore = wide || (wideBefore && isMark(code));
  }
  return cells;
}

/**
 * @returns the width in cells of what no setter parts at the beginning of a line: a Latin word or a Han character,
 *   with the opening marks before it and the closing ones after it. A line that had room for it was ended on purpose.
 */
export function firstUnitCells(line: string, model: CellModel): number {
  // Who counts characters parts anything.
  if (model === 'count') return 2;
  let end = 0;
  while (end < 4 && end < line.length && OPENING.includes(line.charAt(end))) end += 1;
  if (isLatin(line.charCodeAt(end))) {
    const longest = end + 24;
    while (end < longest && end < line.length && isLatin(line.charCodeAt(end))) end += 1;
  } else end += (line.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  const longest = end + 3;
  while (end < longest && end < line.length && CLOSING.includes(line.charAt(end))) end += 1;
  return cellsOf(line.slice(0, end), model);
}

/** Letters and digits that stay together as a word does. */
export function isLatin(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x370 && code <= 0x52f)
  );
}

/** Han and what is set as wide as it is in Chinese text, curly quotation marks and dashes included. */
export function isWide(code: number): boolean {
  if (code < 0x2e80)
    return (code >= 0x2010 && code <= 0x2027) || (code >= 0x2160 && code <= 0x27bf) || code === 0xb7;
  return code < 0xff61 || (code >= 0xffe0 && code <= 0xffe6);
}

function isMark(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f;
}
