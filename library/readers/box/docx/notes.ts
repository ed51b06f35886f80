import { attribute, children, wordName } from './word-xml';

/** The notes of a docx by their numbers, footnotes and endnotes apart, as the parts of the file have them. */
export interface Notes {
  readonly footnotes: ReadonlyMap<string, Element>;
  readonly endnotes: ReadonlyMap<string, Element>;
}

/** Where the text refers to a note. */
export interface NoteReference {
  readonly kind: keyof Notes;
  readonly id: string;
}

export function readNotes(footnotes: Element | undefined, endnotes: Element | undefined): Notes {
  return { footnotes: notesIn(footnotes), endnotes: notesIn(endnotes) };
}

/** @returns the reference that a piece of a run is, if it is one. */
export function noteReference(piece: Element): NoteReference | undefined {
  const kind = REFERENCES[wordName(piece)];
  const id = attribute(piece, 'id');
  return kind && id !== undefined ? { kind, id } : undefined;
}

const REFERENCES: Readonly<Record<string, keyof Notes>> = {
  footnoteReference: 'footnotes',
  endnoteReference: 'endnotes',
};

/** Separators are notes too, of a type of their own. */
function notesIn(root: Element | undefined): Map<string, Element> {
  const notes = new Map<string, Element>();
  for (const element of children(root)) {
    const id = attribute(element, 'id');
    const type = attribute(element, 'type') ?? 'normal';
    if (id !== undefined && type === 'normal') notes.set(id, element);
  }
  return notes;
}
