import type { ReadNote } from '~/library/readers/read-document';
import { notesToTell, readNoteText } from '../read-note-text';

/** How the draft was read: what of it is not here, or not as it was. */
export function ReadNotes({ notes }: { readonly notes: readonly ReadNote[] }) {
  const told = notesToTell(notes);
  if (told.length === 0) return null;
  return (
    <ul class="read-notes">
      {told.map((note) => (
        <li key={note.code}>{readNoteText(note)}</li>
      ))}
    </ul>
  );
}
