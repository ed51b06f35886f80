import { i18n } from '#i18n';
import type { TermKey } from './key-of-term-list';
import type { RowState } from './term-rows';

interface TermToolsProps {
  readonly form: string;
  readonly state: RowState;
  /** By the Tab key: of the current line only. */
  readonly reachable: boolean;
  readonly opened: boolean;
  onAct(key: TermKey): void;
}

/** What the keys of the list do, for the pointer. */
export function TermTools({ form, state, reachable, opened, onAct }: TermToolsProps) {
  const tabIndex = reachable ? 0 : -1;
  const left = state === 'left';
  return (
    <span class="term-tools">
      <button
        type="button"
        class="button"
        tabIndex={tabIndex}
        aria-label={i18n.t('terms.showForm', [form])}
        onClick={() => onAct('show')}
      >
        {i18n.t('terms.show')}
      </button>
      <button
        type="button"
        class="button"
        tabIndex={tabIndex}
        aria-expanded={opened}
        aria-label={i18n.t('terms.openForm', [form])}
        onClick={() => onAct('open')}
      >
        {i18n.t('terms.open')}
      </button>
      <button
        type="button"
        class="button"
        tabIndex={tabIndex}
        aria-label={i18n.t(left ? 'terms.reopenForm' : 'terms.leaveForm', [form])}
        onClick={() => onAct(left ? 'reopen' : 'leave')}
      >
        {i18n.t(left ? 'terms.reopen' : 'terms.leave')}
      </button>
    </span>
  );
}
