import { i18n } from '#i18n';

interface PlaceholderOfferProps {
  /** What the text seems to have where names were removed, the likeliest first. */
  readonly candidates: readonly string[];
  onTake(placeholder: string): void;
}

/** Offers what looks like a placeholder where the text is read: the field for it is far down among the facts. */
export function PlaceholderOffer({ candidates, onTake }: PlaceholderOfferProps) {
  if (candidates.length === 0) return null;
  return (
    <section class="read-notes" aria-label={i18n.t('editor.placeholder')}>
      <ul>
        {candidates.map((mark) => (
          <li key={mark} class="placeholder-offer">
            <span>{i18n.t('editor.placeholderSeems', [mark])}</span>
            <button
              type="button"
              class="button"
              aria-label={i18n.t('editor.placeholderTakeIt', [mark])}
              onClick={() => onTake(mark)}
            >
              {i18n.t('editor.placeholderTake')}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{i18n.t('editor.placeholderHint')}</p>
    </section>
  );
}
