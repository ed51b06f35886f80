import { i18n } from '#i18n';
import type { ReadNote } from '~/library/readers/read-document';
import { notesToTell, readNoteText } from '../read-note-text';

interface ReadNotesProps {
  readonly notes: readonly ReadNote[];
  /** Whether a line stands in the draft as a paragraph (again). */
  isBack(line: string): boolean;
  onPutBack(line: string): void;
}

/** What a person should know of how the file was read. */
export function ReadNotes({ notes: all, isBack, onPutBack }: ReadNotesProps) {
  const notes = notesToTell(all);
  if (notes.length === 0) return null;
  return (
    <section class="read-notes" aria-labelledby="editor-notes">
      <h3 id="editor-notes">{i18n.t('editor.notes')}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note.code}>
            {note.code === 'dropped-lines' ? (
              <DroppedLines note={note} isBack={isBack} onPutBack={onPutBack} />
            ) : (
              readNoteText(note)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DroppedLinesProps extends Pick<ReadNotesProps, 'isBack' | 'onPutBack'> {
  readonly note: Extract<ReadNote, { readonly code: 'dropped-lines' }>;
}

function DroppedLines({ note, isBack, onPutBack }: DroppedLinesProps) {
  const times = new Map<string, number>();
  for (const line of note.lines) times.set(line, (times.get(line) ?? 0) + 1);
  return (
    <details>
      <summary>{readNoteText(note)}</summary>
      <p class="hint">{i18n.t('editor.putBackHint')}</p>
      <ul class="dropped-lines">
        {[...times].map(([line, count]) => (
          <li key={line}>
            <span class="dropped-line" lang="zh-CN">
              {line}
            </span>
            {count > 1 && <span class="hint">{i18n.t('terms.times', [count])}</span>}
            {isBack(line) ? (
              <span class="hint">{i18n.t('editor.isBack')}</span>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={i18n.t('editor.putBackLine', [line])}
                onClick={() => onPutBack(line)}
              >
                {i18n.t('editor.putBack')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
