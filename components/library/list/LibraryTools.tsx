import { i18n } from '#i18n';
import { type Arrangement, ORDERS } from './arrange-heads';

interface LibraryToolsProps {
  readonly arrangement: Arrangement;
  /** What the filter leaves, in words; blank without one. It is seen elsewhere, and said here. */
  readonly found: string;
  onArrange(change: Partial<Arrangement>): void;
}

const SHOWN = ['all', 'public', 'private'] as const;

/** Which sources the list shows, and in which order. */
export function LibraryTools({ arrangement, found, onArrange }: LibraryToolsProps) {
  return (
    <search class="library-tools">
      <input
        type="search"
        class="field"
        aria-label={i18n.t('library.filter')}
        placeholder={i18n.t('library.filterHint')}
        value={arrangement.query}
        onInput={({ currentTarget }) => onArrange({ query: currentTarget.value })}
      />
      <select
        class="field"
        aria-label={i18n.t('library.show')}
        value={arrangement.visibility}
        onChange={({ currentTarget }) => {
          const visibility = SHOWN.find((one) => one === currentTarget.value);
          if (visibility) onArrange({ visibility });
        }}
      >
        {SHOWN.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`library.show_${one}`)}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={i18n.t('library.order')}
        value={arrangement.order}
        onChange={({ currentTarget }) => {
          const order = ORDERS.find((one) => one === currentTarget.value);
          if (order) onArrange({ order });
        }}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`library.order_${one}`)}
          </option>
        ))}
      </select>
      <span class="unseen" role="status">
        {found}
      </span>
    </search>
  );
}
