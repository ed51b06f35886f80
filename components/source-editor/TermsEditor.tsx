import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import type { TermProposal } from '~/library/terms/propose-terms';
import { AddTerm } from './AddTerm';
import { ChoiceChips } from './ChoiceChips';
import type { DraftAction } from './edit-draft';
import { keyOfTermList, type TermKey } from './key-of-term-list';
import type { FormFinder } from './places-of-form';
import { skipUnchanged } from './skip-unchanged';
import { TakeFirst } from './TakeFirst';
import { TermLine } from './TermLine';
import { TermListFile } from './TermListFile';
import { faultsOfTerms } from './term-faults';
import { type RowState, type TermRow, termRows } from './term-rows';

interface TermsEditorProps {
  readonly terms: readonly Term[];
  readonly left: readonly string[];
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
  const { terms, left, paragraphs, proposals, finder, edit, wanted } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [current, setCurrent] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const toFocus = useRef<string>(undefined);
  const rows = termRows({ terms, left }, proposals ?? []);
  // What was decided just now stays in view although the filter is for something else, until one goes on.
  const shown = rows.filter(({ form, state }) => filter === 'all' || state === filter || form === current);
  const place = Math.max(
    shown.findIndex(({ form }) => form === current),
    0,
  );
  const currentForm = shown[place]?.form;
  const go = (to: number) => {
    const form = shown[Math.min(Math.max(to, 0), shown.length - 1)]?.form;
    toFocus.current = form;
    setCurrent(form);
  };
  useLayoutEffect(() => {
    if (!wanted) return;
    toFocus.current = wanted.form;
    setFilter('all');
    setCurrent(wanted.form);
  }, [wanted]);
  useLayoutEffect(() => {
    if (toFocus.current === undefined) return;
    const line = list.current?.querySelector<HTMLElement>('[aria-current] .term-form');
    line?.focus();
    toFocus.current = undefined;
  });
  const act = ({ form, state }: TermRow, key: TermKey) => {
    switch (key) {
      case 'toggle':
        return edit(state === 'taken' ? { do: 'reopen', form } : { do: 'take', forms: [form] });
      case 'take':
        return edit({ do: 'take', forms: [form] });
      case 'leave':
        return edit({ do: 'leave', form });
      case 'reopen':
        return edit({ do: 'reopen', form });
      case 'show':
        return props.onShow(form);
      case 'open':
        if (state !== 'taken') edit({ do: 'take', forms: [form] });
        return setOpened(opened === form ? undefined : form);
      default:
        return go({ up: place - 1, down: place + 1, first: 0, last: shown.length - 1 }[key]);
    }
  };
  const press = (event: KeyboardEvent, row: TermRow) => {
    const key = keyOfTermList(event);
    if (!key) return;
    event.preventDefault();
    act(row, key);
    // A decision goes on to the next one; taking back what was taken stays.
    const decided = key === 'take' || key === 'leave' || (key === 'toggle' && row.state !== 'taken');
    if (decided) go(place + 1);
  };
  const faults = useMemo(() => faultsOfTerms(terms, finder), [terms, finder]);
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
      <p class="keys">{i18n.t('terms.keys')}</p>
      {proposals === undefined && (
        <p class="page-state" role="status">
          {i18n.t('terms.proposing')}
        </p>
      )}
      {shown.length === 0 && proposals !== undefined && (
        <p class="page-state">{i18n.t(rows.length === 0 ? 'terms.none' : 'terms.noneHere')}</p>
      )}
      <ul ref={list} class="term-lines" aria-label={i18n.t('terms.list')}>
        {shown.map((row) => (
          <TermLine
            key={row.form}
            row={row}
            current={row.form === currentForm}
            opened={row.form === opened}
            terms={terms}
            fault={faults.get(row.form)}
            paragraphs={paragraphs}
            finder={finder}
            edit={edit}
            onKeyDown={(event) => press(event, row)}
            onAct={(done) => {
              setCurrent(row.form);
              act(row, done);
            }}
          />
        ))}
      </ul>
      <TakeFirst rows={rows} onTake={(forms) => edit({ do: 'take', forms })} />
      <AddTerm
        terms={terms}
        finder={finder}
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
