import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface ResumeListProps {
  /** Of its heading. */
  readonly id: string;
  readonly title: string;
  /** What is said when there are none. */
  readonly none: string;
  readonly items: readonly string[];
  /** Of the items, where they are words of sources. */
  readonly lang?: string;
  onResume(item: string): void;
}

/** What is not marked (sites, wordings), each with the way back. */
export function ResumeList({ id, title, none, items, lang, onResume }: ResumeListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="resume-list">
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {items.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <ul aria-labelledby={id}>
          {items.map((item) => (
            <li key={item}>
              <span class={lang ? 'item quoted-word' : 'item'} lang={lang}>
                {item}
              </span>
              <button
                type="button"
                class="button"
                aria-label={`${i18n.t('settings.resume')} ${item}`}
                onClick={() => {
                  // The button goes away with its row; the keyboard would be nowhere.
                  heading.current?.focus();
                  onResume(item);
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
