const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;
/** Halves of characters, and what a decoder puts for bytes that it can't read. */
const ILLEGIBLE = /[\p{Cs}\ufffd]/gu;

/**
 * @returns the text as one line: lines are joined, with a space between Latin words only, control characters left out,
 * an illegible character is □, as in print; no white space at the ends.
 */
export function oneLine(text: string): string {
  return text
    .split(LINE_BREAK)
    .map((line) => line.replace(CONTROL, '').trim())
    .filter((line) => line !== '')
    .reduce(
      (whole, line) => (isLatin(whole.at(-1)) && isLatin(line[0]) ? `${whole} ${line}` : whole + line),
      '',
    )
    .replace(ILLEGIBLE, '□');
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[\x21-\x7e]/u.test(character);
}
