import { i18n } from '#i18n';
import type { ReadNote } from '~/library/readers/read-document';

/** What is as it should be needs no note. */
export function notesToTell(notes: readonly ReadNote[]): ReadNote[] {
  return notes.filter((note) => note.code !== 'encoding' || note.encoding.toLowerCase() !== 'utf-8');
}

/** What a person should know of how a source or a draft was read. */
export function readNoteText(note: ReadNote): string {
  switch (note.code) {
    case 'pages-without-text':
      return i18n.t('editor.note_pagesWithoutText', [note.pages.join(i18n.t('history.comma'))]);
    case 'cut':
      return i18n.t('editor.note_cut', [note.at]);
    case 'encoding':
      return i18n.t('editor.note_encoding', [note.encoding.toUpperCase()]);
    case 'joined-lines':
      return i18n.t('editor.note_joinedLines');
    case 'dropped-lines':
      return i18n.t('editor.note_droppedLines', [note.lines.length]);
  }
}
