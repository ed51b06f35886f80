import { i18n } from '#i18n';
import { setText, type Typography } from '~/engine/typography';

interface SectionProps {
  readonly headings: readonly string[];
  readonly typography: Typography;
}

/** The headings above a paragraph, outermost first; nothing where there are none. */
export function Section({ headings, typography }: SectionProps) {
  if (headings.length === 0) return null;
  return (
    <ol class="section" lang="zh-CN" aria-label={i18n.t('section.label')}>
      {headings.map((heading) => (
        <li key={heading}>{setText(heading, typography).text}</li>
      ))}
    </ol>
  );
}
