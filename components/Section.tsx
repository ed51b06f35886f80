import { i18n } from '#i18n';

/** The headings above a paragraph, outermost first; nothing where there are none. */
export function Section({ headings }: { readonly headings: readonly string[] }) {
  if (headings.length === 0) return null;
  return (
    <ol class="section" lang="zh-CN" aria-label={i18n.t('section.label')}>
      {headings.map((heading) => (
        <li key={heading}>{heading}</li>
      ))}
    </ol>
  );
}
