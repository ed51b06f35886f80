import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface OffSitesProps {
  readonly sites: readonly string[];
  onResume(site: string): void;
}

/** The sites on which nothing is marked, each with the way back. */
export function OffSites({ sites, onResume }: OffSitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="off-sites">
      <h2 id="off-sites" ref={heading} tabIndex={-1}>
        {i18n.t('settings.offSites')}
      </h2>
      {sites.length === 0 ? (
        <p class="hint">{i18n.t('settings.noOffSites')}</p>
      ) : (
        <ul aria-labelledby="off-sites">
          {sites.map((site) => (
            <li key={site}>
              <span class="site">{site}</span>
              <button
                type="button"
                class="button"
                aria-label={`${i18n.t('settings.resume')} ${site}`}
                onClick={() => {
                  // The button goes away with its row; the keyboard would be nowhere.
                  heading.current?.focus();
                  onResume(site);
                }}
              >
                {i18n.t('settings.resume')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
