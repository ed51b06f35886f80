/** What the symbol fonts have at those places that documents use: boxes, ticks and bullets. */
const SYMBOLS: Readonly<Record<number, string>> = {
  82: '☑',
  108: '●',
  110: '■',
  111: '□',
  113: '□',
  117: '◆',
  167: '▪',
  168: '□',
  183: '·',
  216: '➢',
  224: '→',
  252: '✓',
  254: '☑',
};

/**
 * @param code of a `w:sym`, in hexadecimal; symbol fonts stand in the private area.
 * @returns the character; '' for one that only its font knows.
 */
export function symbolOf(code: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,6}$/iu.test(code)) return '';
  const point = Number.parseInt(code, 16);
  if (point >= 0xf000 && point <= 0xf0ff) return SYMBOLS[point - 0xf000] ?? '';
  const isCharacter = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xf8ff);
  return isCharacter ? String.fromCodePoint(point) : '';
}
