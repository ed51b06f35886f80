/** What a note is called: [^1], [^注]. */
const LABEL = /\[\^([^\]\s[]{1,40})\]/gu;
const DEFINITION = /^ {0,3}\[\^([^\]\s[]{1,40})\]:[ \t]*/gmu;

/**
 * Notes are no Markdown by the book, which takes some for the address of a link and drops their text.
 * @returns the text with each note as a paragraph of its own, and without the marks that refer to them.
 */
export function notesAsParagraphs(body: string): string {
  const labels = new Set(Array.from(body.matchAll(DEFINITION), ([, label]) => label));
  if (labels.size === 0) return body;
  return body
    .replace(DEFINITION, '\n')
    .replace(LABEL, (mark, label: string) => (labels.has(label) ? '' : mark));
}
