/** What a note is called: [^1], [^注]. */
const LABEL = /\[\^([^\]\s[]{1,40})\]/gu;
const DEFINITION = /^ {0,3}\[\^([^\]\s[]{1,40})\]:[ \t]*/u;
const INDENTED = /^(?: {4}|\t)/u;

/** A text without its notes and the marks that refer to them, and the notes, each a paragraph or more. */
export interface NotesApart {
  readonly text: string;
  readonly notes: string;
}

/** Notes are no Markdown by the book, which takes some for the address of a link and drops their text. */
export function notesApart(body: string): NotesApart {
  const labels = new Set<string>();
  const text: string[] = [];
  const notes: string[] = [];
  let inNote = false;
  let isBlank = true;
  for (const line of body.split('\n')) {
    const definition = DEFINITION.exec(line);
    const wasBlank = isBlank;
    isBlank = line.trim() === '';
    // A note goes on to the next blank line, and beyond it as far as lines are indented.
    inNote = definition !== null || (inNote && (isBlank || !wasBlank || INDENTED.test(line)));
    if (definition) {
      labels.add(definition[1]!);
      notes.push('', line.slice(definition[0].length));
    } else if (inNote) notes.push(line.trim());
    else text.push(line);
    // What stands around a note is no one paragraph.
    if (inNote) text.push('');
  }
  const withoutMarks = (it: readonly string[]) =>
    it.join('\n').replace(LABEL, (mark, label: string) => (labels.has(label) ? '' : mark));
  return labels.size === 0
    ? { text: body, notes: '' }
    : { text: withoutMarks(text), notes: withoutMarks(notes) };
}
