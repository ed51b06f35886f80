import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SOURCE_LANGUAGE } from '~/components/show-page';

interface UnmarkedWordingsProps {
  readonly wordings: readonly string[];
  onResume(wording: string): void;
}

/** The wordings that are not marked any more, each with the way back. */
export function UnmarkedWordings({ wordings, onResume }: UnmarkedWordingsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="off-sites">
      <h2 id="unmarked" ref={heading} tabIndex={-1}>
        {i18n.t('settings.unmarked')}
      </h2>
      {wordings.length === 0 ? (
        <p class="hint">{i18n.t('settings.noUnmarked')}</p>
      ) : (
        <ul aria-labelledby="unmarked">
          {wordings.map((wording) => (
            <li key={wording}>
              <span class="site quoted-word" lang={SOURCE_LANGUAGE}>
                {wording}
              </span>
              <button
                type="button"
                class="button"
                aria-label={`${i18n.t('settings.resume')} ${wording}`}
                onClick={() => {
                  // The button goes away with its row; the keyboard would be nowhere.
                  heading.current?.focus();
                  onResume(wording);
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
