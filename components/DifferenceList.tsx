import type { Match } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { differenceWords, type Subject } from './difference-words';

interface DifferenceListProps {
  readonly match: Match;
  /** The characters of page or draft, from the match's first on. */
  readonly text: string;
  /** The paragraph's own text. */
  readonly source: string;
  readonly typography: Typography;
  readonly subject?: Subject;
}

/** Each place where page or draft departs from the source, in words. */
export function DifferenceList({ match, subject = 'page', ...compared }: DifferenceListProps) {
  if (match.kind !== 'altered') return null;
  return (
    <ul class="difference-list">
      {differenceWords({ match, subject, ...compared }).map(({ key, name, what }) => (
        <li key={key}>
          <b>{name}</b> {what}
        </li>
      ))}
    </ul>
  );
}
