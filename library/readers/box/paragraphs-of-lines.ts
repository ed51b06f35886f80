const SENTENCE_END = /[。！？；：…!?;:][”’」』）)\]]*$/u;

/**
 * A line that somebody broke on purpose (Shift-Enter, two spaces, <br>) may be a paragraph, or a line of a title that was
 * too long for the page.
 *
 * @returns the paragraphs that the lines are: what ends a sentence ends one, the others keep their breaks.
 */
export function paragraphsOfLines(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of lines) {
    open.push(line);
    if (!SENTENCE_END.test(line.trimEnd())) continue;
    paragraphs.push(open.join('\n'));
    open = [];
  }
  if (open.length > 0) paragraphs.push(open.join('\n'));
  return paragraphs;
}
