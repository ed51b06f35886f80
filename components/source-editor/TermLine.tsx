import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TermKey } from './key-of-term-list';
import { reasonText } from './reason-text';
import { skipUnchanged } from './skip-unchanged';
import { TermTools } from './TermTools';
import { termFaultText } from './term-fault-text';
import type { TermFault } from './term-faults';
import type { TermRow } from './term-rows';

interface TermLineProps extends TermRow {
  readonly fault: TermFault | undefined;
  /** How many times it stands in the text. */
  readonly times: number;
  readonly current: boolean;
  readonly opened: boolean;
  /** What is shown of the current and the opened one besides. */
  readonly children?: ComponentChildren;
  onPress(form: string, event: KeyboardEvent): void;
  onAct(form: string, key: TermKey): void;
}

/** One term or proposal: what it is, why it is proposed, how often it stands in the text. */
export const TermLine = skipUnchanged((props: TermLineProps) => {
  const { form, state, term, proposal, current, fault } = props;
  const about = [
    i18n.t('terms.times', [props.times]),
    ...(proposal?.reasons ?? []).filter(({ kind }) => kind !== 'repeated').map(reasonText),
    ...(term?.use === 'lookup' ? [i18n.t('terms.use_lookup')] : []),
    ...(term?.rendering ? [term.rendering] : []),
  ];
  const name = [form, ...about, ...(state === 'left' ? [i18n.t('terms.filter_left')] : [])].join(' · ');
  return (
    <li class={`term-line ${state}`} aria-current={current ? 'true' : undefined}>
      <div class="term-head">
        {/* biome-ignore lint/a11y/useSemanticElements: Space takes it, Enter shows it, the arrows go on. */}
        <span
          class="term-form"
          role="checkbox"
          aria-checked={state === 'taken'}
          aria-label={name}
          tabIndex={current ? 0 : -1}
          lang="zh-CN"
          onKeyDown={(event) => props.onPress(form, event)}
          onClick={() => props.onAct(form, 'toggle')}
        >
          {form}
        </span>
        <TermTools
          form={form}
          state={state}
          reachable={current}
          opened={props.opened}
          onAct={(key) => props.onAct(form, key)}
        />
        <p class="term-about">{about.join(' · ')}</p>
        {fault && <p class="fault">{termFaultText(fault)}</p>}
      </div>
      {props.children}
    </li>
  );
});
