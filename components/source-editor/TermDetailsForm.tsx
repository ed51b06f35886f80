import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term, TermUse } from '~/engine/types';
import { ChoiceChips } from './ChoiceChips';
import type { DraftAction } from './edit-draft';
import { detailsOf, type TermDetails } from './edit-terms';
import { TypedField } from './TypedField';
import { termFaultText } from './term-fault-text';
import type { TermFault } from './term-faults';

interface TermDetailsFormProps {
  readonly term: Term;
  readonly terms: readonly Term[];
  readonly fault: TermFault | undefined;
  edit(action: DraftAction): void;
  /** Escape: back to the line. */
  onClose(): void;
}

const USES: readonly TermUse[] = ['flagged', 'lookup'];
const GROUPS = 'editor-term-groups';

/** What is said of a term besides its form. */
export function TermDetailsForm({ term, terms, fault, edit, onClose }: TermDetailsFormProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.querySelector('textarea')?.focus(), []);
  useLayoutEffect(() => {
    const { current } = root;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && onClose();
    current?.addEventListener('keydown', close);
    return () => current?.removeEventListener('keydown', close);
  }, [onClose]);
  const { aliases, use, group, rendering, note } = detailsOf(term);
  const change = (changed: Partial<TermDetails>) =>
    edit({ do: 'change-term', form: term.form, change: changed });
  return (
    <div ref={root} class="term-details">
      <ChoiceChips
        id="editor-term-use"
        legend={i18n.t('terms.use')}
        choices={USES.map((value) => ({ value, label: i18n.t(`terms.use_${value}`) }))}
        chosen={use}
        onChoose={(chosen) => change({ use: chosen })}
      />
      <TypedField
        id="editor-term-aliases"
        label={i18n.t('terms.aliases')}
        hint={i18n.t('terms.aliasesHint')}
        fault={fault?.alias === undefined ? undefined : termFaultText(fault)}
        growing
        more={{ lang: 'zh-CN' }}
        text={aliases.join('\n')}
        onText={(text) => change({ aliases: text === '' ? [] : text.split('\n') })}
        onLeave={() => change({ aliases: aliases.map((alias) => alias.trim()).filter(Boolean) })}
      />
      <TypedField
        id="editor-term-rendering"
        label={i18n.t('terms.rendering')}
        text={rendering}
        onText={(text) => change({ rendering: text })}
      />
      <TypedField
        id="editor-term-note"
        label={i18n.t('terms.note')}
        hint={i18n.t('terms.noteHint')}
        growing
        text={note}
        onText={(text) => change({ note: text })}
      />
      <TypedField
        id="editor-term-group"
        label={i18n.t('terms.group')}
        more={{ list: GROUPS }}
        text={group}
        onText={(text) => change({ group: text })}
      />
      <datalist id={GROUPS}>
        {[...new Set(terms.map((other) => other.group))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
