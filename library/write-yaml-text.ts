/** Begins with a letter, a digit or an opening mark that means nothing to YAML, and holds nothing invisible. */
const PLAIN = /^[\p{L}\p{N}“‘《〈（〔【][^\p{C}]*$/u;
/** What ends a plain text, or is taken for a key by the reader, which has its own word for a wrong colon. */
const NOT_PLAIN = /:\s|:$|\s#|^[a-z]+\s*[:：]|\s$/u;
/** The reader takes no line of more than 2,000. */
const LONGEST = 900;
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffd\p{Cs}]/u;

/**
 * Writes a text as a value of the front matter: as it is where that is safe, or else between quotation marks, on several
 * lines where it is long.
 * @param indent of the lines after the first.
 */
export function writeYamlText(text: string, indent = '  '): string {
  const uneven = count(text, /[[{]/gu) !== count(text, /[\]}]/gu);
  if (PLAIN.test(text) && !NOT_PLAIN.test(text) && !uneven && text.length <= LONGEST) return text;
  const long = text.length > LONGEST / 6;
  const lines: string[] = [''];
  for (const character of text) {
    let line = lines.at(-1)!;
    if (line.length > LONGEST) {
      lines.push('');
      line = '';
    }
    // White space at the beginning of a line would be lost, a word there be taken for a key.
    const mustEscape = (line === '' && lines.length > 1) || ((uneven || long) && /[[{\]}]/u.test(character));
    lines[lines.length - 1] = line + (mustEscape ? escaped(character) : quoted(character));
  }
  return `"${lines.join(`\\\n${indent}`)}"`;
}

function quoted(character: string): string {
  return ESCAPED.test(character) ? escaped(character) : JSON.stringify(character).slice(1, -1);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i))).join('');
}

function hex(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function count(text: string, wanted: RegExp): number {
  return text.match(wanted)?.length ?? 0;
}
