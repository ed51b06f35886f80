import { i18n } from '#i18n';
import type { ReadNote } from '~/library/readers/read-document';

/** What a person should know of how the file was read: what of it is not here. */
export function ReadNotes({ notes }: { readonly notes: readonly ReadNote[] }) {
  const lines = notes.flatMap((note) => {
    if (note.code === 'pages-without-text')
      return [i18n.t('import.note_pages_without_text', [note.pages.join('、')])];
    if (note.code === 'joined-lines') return [i18n.t('check.joinedLines')];
    return note.code === 'cut' ? [i18n.t('import.note_cut')] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="read-notes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
