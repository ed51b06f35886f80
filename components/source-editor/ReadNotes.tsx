import { i18n } from '#i18n';
import type { ReadNote } from '~/library/readers/read-document';

interface ReadNotesProps {
  readonly notes: readonly ReadNote[];
  /** Whether a line stands in the draft as a paragraph (again). */
  isBack(line: string): boolean;
  onPutBack(line: string): void;
}

/** What a person should know of how the file was read. */
export function ReadNotes({ notes: all, isBack, onPutBack }: ReadNotesProps) {
  // What is as it should be needs no note.
  const notes = all.filter((note) => note.code !== 'encoding' || note.encoding.toLowerCase() !== 'utf-8');
  if (notes.length === 0) return null;
  return (
    <section class="read-notes" aria-labelledby="editor-notes">
      <h3 id="editor-notes">{i18n.t('editor.notes')}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note.code}>
            {note.code === 'dropped-lines' ? (
              <DroppedLines lines={note.lines} isBack={isBack} onPutBack={onPutBack} />
            ) : (
              noteText(note)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DroppedLinesProps extends Pick<ReadNotesProps, 'isBack' | 'onPutBack'> {
  readonly lines: readonly string[];
}

function DroppedLines({ lines, isBack, onPutBack }: DroppedLinesProps) {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return (
    <details>
      <summary>{i18n.t('editor.note_droppedLines', [lines.length])}</summary>
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

function noteText(note: Exclude<ReadNote, { code: 'dropped-lines' }>): string {
  switch (note.code) {
    case 'pages-without-text':
      return i18n.t('editor.note_pagesWithoutText', [note.pages.join(i18n.t('history.comma'))]);
    case 'cut':
      return i18n.t('editor.note_cut', [note.at]);
    case 'encoding':
      return i18n.t('editor.note_encoding', [note.encoding.toUpperCase()]);
    case 'joined-lines':
      return i18n.t('editor.note_joinedLines');
  }
}
