import { i18n } from '#i18n';
import type { Found } from '~/lookup/search';
import type { Typography } from '~/protocol/settings';
import { sourceAddress } from '../source-address';
import { ResultRow } from './ResultRow';

interface ResultListProps {
  /** Of the list; results are named after it. */
  readonly id: string;
  readonly results: readonly Found[];
  /** Which of them Enter is for. */
  readonly current: number;
  readonly typography: Typography;
  /** Whether their sources are named: there are several. */
  readonly titled: boolean;
  onPage(found: Found): number;
  onCurrent(index: number): void;
  onOpen(found: Found): void;
  isUnmarked(form: string): boolean;
  onUnmark(form: string, unmarked: boolean): void;
}

/** So many results are seen without scrolling, or nearly. */
const WITH_HISTORY = 4;

/** Results of a look-up, best first. */
export function ResultList({ id, results, current, ...props }: ResultListProps) {
  return (
    <ol id={id} class="results" aria-label={i18n.t('popup.results')}>
      {results.map((found, index) => (
        <ResultRow
          key={found.id}
          id={resultId(id, index)}
          found={found}
          withHistory={index < WITH_HISTORY || index === current}
          current={index === current}
          typography={props.typography}
          titled={props.titled}
          onPage={props.onPage(found)}
          address={sourceAddress(found.passage.source.id, found.passage.paragraph.index)}
          onOpen={() => props.onOpen(found)}
          onCurrent={() => props.onCurrent(index)}
          isUnmarked={found.term !== undefined && props.isUnmarked(found.term.form)}
          onUnmark={props.onUnmark}
        />
      ))}
    </ol>
  );
}

export function resultId(list: string, index: number): string {
  return `${list}-${index}`;
}
