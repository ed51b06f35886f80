import type { Match } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { DifferenceList } from './DifferenceList';
import type { Subject } from './difference-words';

interface DifferenceNotesProps {
  readonly match: Match;
  /** The characters of page or draft, from the match's first on. */
  readonly text: string;
  /** The paragraph's own text. */
  readonly source: string;
  readonly typography: Typography;
  readonly subject?: Subject;
  /** What is no difference but worth knowing, such as names in the placeholder's place. */
  readonly notes: readonly string[];
}

/** In words: what differs, and what else there is to know. */
export function DifferenceNotes({ notes, ...compared }: DifferenceNotesProps) {
  return (
    <>
      <DifferenceList {...compared} />
      {notes.length > 0 && (
        <ul class="capture-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
