import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KeyHints } from '~/components/KeyHints';
import type { Term } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import type { TermProposal } from '~/library/terms/propose-terms';
import { AddTerm } from './AddTerm';
import { ChoiceChips } from './ChoiceChips';
import type { DraftAction } from './edit-draft';
import type { FormFinder } from './places-of-form';
import { skipUnchanged } from './skip-unchanged';
import { TakeFirst } from './TakeFirst';
import { TermLines } from './TermLines';
import { TermListFile } from './TermListFile';
import { type RowState, type TermRow, termRows } from './term-rows';

interface TermsEditorProps {
  readonly terms: readonly Term[];
  readonly left: readonly string[];
  /** The wording that is being written, to be one more. */
  readonly nextTerm: string;
  readonly paragraphs: readonly DraftParagraph[];
  /** Of the source. */
  readonly title: string;
  /** Undefined while they are worked out. */
  readonly proposals: readonly TermProposal[] | undefined;
  readonly finder: FormFinder;
  /** The term that the keyboard is to go to; a new object each time. */
  readonly wanted: { readonly form: string } | undefined;
  edit(action: DraftAction): void;
  /** Shows where a wording stands in the text; the next place when it is asked for again. */
  onShow(form: string): void;
  onSay(text: string): void;
}

const FILTERS = ['all', 'taken', 'open', 'left'] as const;
type Filter = (typeof FILTERS)[number];

/** The terms of a draft and the proposals in one list, to take or leave with one key each. */
export const TermsEditor = skipUnchanged((props: TermsEditorProps) => {
  const { terms, paragraphs, proposals, finder, edit, wanted } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [current, setCurrent] = useState<string>();
  const [focus, setFocus] = useState<object>();
  useLayoutEffect(() => {
    if (!wanted) return;
    setFilter('all');
    setCurrent(wanted.form);
    setFocus(wanted);
  }, [wanted]);
  const before = useRef<readonly string[]>([]);
  const rows = termRows(props, proposals ?? [], before.current);
  before.current = rows.map(({ form }) => form);
  // What was decided just now stays in view although the filter is for something else, until one goes on.
  const shown = rows.filter(({ form, state }) => filter === 'all' || state === filter || form === current);
  const counts = countStates(rows);
  return (
    <section class="terms-editor" aria-label={i18n.t('terms.title')}>
      <ChoiceChips<Filter>
        id="editor-term-filter"
        legend={i18n.t('terms.filter')}
        choices={FILTERS.map((value) => ({
          value,
          label: `${i18n.t(`terms.filter_${value}`)} ${value === 'all' ? rows.length : counts[value]}`,
        }))}
        chosen={filter}
        onChoose={setFilter}
      />
      <KeyHints text={i18n.t('terms.keys')} />
      {proposals === undefined && (
        <p class="page-state" role="status">
          {i18n.t('terms.proposing')}
        </p>
      )}
      {shown.length === 0 && proposals !== undefined && (
        <p class="page-state">{i18n.t(rows.length === 0 ? 'terms.none' : 'terms.noneHere')}</p>
      )}
      <TermLines
        rows={shown}
        terms={terms}
        paragraphs={paragraphs}
        finder={finder}
        current={current}
        focus={focus}
        edit={edit}
        onCurrent={(form, focused) => {
          setCurrent(form);
          if (focused) setFocus({});
        }}
        onShow={props.onShow}
      />
      <TakeFirst
        rows={rows}
        onTake={(forms) => {
          edit({ do: 'take', forms });
          props.onSay(i18n.t('terms.took', [forms.length]));
        }}
      />
      <AddTerm
        written={props.nextTerm}
        terms={terms}
        finder={finder}
        onWrite={(text) => edit({ do: 'write-term', text })}
        onAdd={(form) => {
          edit({ do: 'take', forms: [form] });
          props.onSay(i18n.t('terms.added', [form]));
        }}
      />
      <TermListFile terms={terms} paragraphs={paragraphs} title={props.title} edit={edit} />
    </section>
  );
});

function countStates(rows: readonly TermRow[]): Record<RowState, number> {
  const counts = { taken: 0, open: 0, left: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
