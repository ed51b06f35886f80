import { i18n } from '#i18n';
import type { Difference, Match, Span } from '~/engine/types';
import { setText, spanInTypeset, type Typography } from '~/engine/typography';

interface DifferenceListProps {
  readonly match: Match;
  /** The page's characters, from the match's first on. */
  readonly text: string;
  /** The paragraph's own text. */
  readonly source: string;
  readonly typography: Typography;
}

/** Longer pieces are shown by their two ends; they stand whole in the paragraph, and are marked there. */
const LONGEST = 60;

/** Each place where the page departs from the source, in words: what was done, what the one has and what the other. */
export function DifferenceList({ match, text, source, typography }: DifferenceListProps) {
  if (match.kind !== 'altered') return null;
  const shown = setText(source, typography);
  const inSource = (span: Span) => {
    const { start, end } = spanInTypeset(shown, span);
    return shorten(shown.text.slice(start, end));
  };
  const onPage = ({ start, end }: Span) => shorten(text.slice(start - match.start, end - match.start));
  return (
    <ul class="difference-list">
      {match.differences.map((difference) => (
        <li key={`${difference.page.start} ${difference.source.start}`}>
          <b>{nameOf(difference)}</b>{' '}
          {whatDiffers(difference, onPage(difference.page), inSource(difference.source))}
        </li>
      ))}
    </ul>
  );
}

function nameOf({ kind, marked }: Difference): string {
  return i18n.t(kind === 'dropped' && marked ? 'kind.abridged' : `difference.${kind}`);
}

function whatDiffers({ kind }: Difference, page: string, source: string): string {
  if (kind === 'dropped') return i18n.t('difference.omitted', [source]);
  if (kind === 'inserted') return i18n.t('difference.added', [page]);
  return i18n.t('difference.sourcePage', [source, page]);
}

function shorten(piece: string): string {
  const text = piece.replace(/\s+/g, ' ').trim();
  const end = Math.floor(LONGEST / 2);
  return text.length <= LONGEST ? text : `${text.slice(0, end)} …… ${text.slice(-end)}`;
}
