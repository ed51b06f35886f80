import { i18n } from '#i18n';
import type { Source } from '~/engine/types';
import { setText } from '~/engine/typography';
import type { Typography } from '~/protocol/settings';
import { SOURCE_LANGUAGE } from '../show-page';
import { paragraphId } from './SourceText';

interface SourceContentsProps {
  readonly source: Source;
  readonly typography: Typography;
}

/** The headings of a source, to go to. */
export function SourceContents({ source, typography }: SourceContentsProps) {
  const headings = source.paragraphs.filter(({ kind }) => kind === 'heading');
  if (headings.length === 0) return null;
  return (
    <nav class="contents" aria-label={i18n.t('reader.contents')}>
      <ol lang={SOURCE_LANGUAGE}>
        {headings.map(({ index, level, text }) => (
          <li key={index} class={`level-${level}`}>
            <a href={`#${paragraphId(index)}`}>{setText(text, typography).text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
