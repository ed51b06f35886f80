import { i18n } from '#i18n';
import type { Term } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import type { DraftAction } from './edit-draft';
import type { TermKey } from './key-of-term-list';
import type { FormFinder } from './places-of-form';
import { reasonText } from './reason-text';
import { TermContext } from './TermContext';
import { TermDetailsForm } from './TermDetailsForm';
import { termFaultText } from './term-fault-text';
import type { TermFault } from './term-faults';
import type { TermRow } from './term-rows';

interface TermLineProps {
  readonly row: TermRow;
  readonly current: boolean;
  readonly opened: boolean;
  readonly terms: readonly Term[];
  readonly fault: TermFault | undefined;
  readonly paragraphs: readonly DraftParagraph[];
  readonly finder: FormFinder;
  edit(action: DraftAction): void;
  onKeyDown(event: KeyboardEvent): void;
  onAct(done: TermKey): void;
}

/** One term or proposal: what it is, why it is proposed, how often it stands in the text. */
export function TermLine(props: TermLineProps) {
  const { row, current, opened, fault, finder, onAct } = props;
  const { form, state, term, proposal } = row;
  const places = finder.placesOf(form);
  const about = [
    i18n.t('terms.times', [places.length]),
    ...(proposal?.reasons ?? []).filter(({ kind }) => kind !== 'repeated').map(reasonText),
    ...(term?.use === 'lookup' ? [i18n.t('terms.use_lookup')] : []),
    ...(term?.rendering ? [term.rendering] : []),
  ];
  return (
    <li class={`term-line ${state}`} aria-current={current ? 'true' : undefined}>
      <div class="term-head">
        {/* biome-ignore lint/a11y/useSemanticElements: Space takes it, Enter shows it, the arrows go on. */}
        <span
          class="term-form"
          role="checkbox"
          aria-checked={state === 'taken'}
          aria-label={[form, ...about, ...(state === 'left' ? [i18n.t('terms.filter_left')] : [])].join(
            ' · ',
          )}
          tabIndex={current ? 0 : -1}
          lang="zh-CN"
          onKeyDown={props.onKeyDown}
          onClick={() => onAct('toggle')}
        >
          {form}
        </span>
        <span class="term-tools">
          <button
            type="button"
            class="button"
            tabIndex={current ? 0 : -1}
            aria-label={i18n.t('terms.showForm', [form])}
            onClick={() => onAct('show')}
          >
            {i18n.t('terms.show')}
          </button>
          <button
            type="button"
            class="button"
            tabIndex={current ? 0 : -1}
            aria-expanded={opened}
            aria-label={i18n.t('terms.openForm', [form])}
            onClick={() => onAct('open')}
          >
            {i18n.t('terms.open')}
          </button>
          <button
            type="button"
            class="button"
            tabIndex={current ? 0 : -1}
            aria-label={i18n.t(state === 'left' ? 'terms.reopenForm' : 'terms.leaveForm', [form])}
            onClick={() => onAct(state === 'left' ? 'reopen' : 'leave')}
          >
            {i18n.t(state === 'left' ? 'terms.reopen' : 'terms.leave')}
          </button>
        </span>
        <p class="term-about">{about.join(' · ')}</p>
        {fault && <p class="fault">{termFaultText(fault)}</p>}
      </div>
      {current && places[0] && <TermContext place={places[0]} paragraphs={props.paragraphs} />}
      {opened && term && <TermDetailsForm term={term} terms={props.terms} fault={fault} edit={props.edit} />}
    </li>
  );
}
