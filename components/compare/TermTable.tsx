import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type TermCell, type TermRow, termTable } from '~/compare/term-table';
import { nestedQuotation } from '~/engine/cite-in-brackets';
import type { Source } from '~/engine/types';
import { CopyOutcome } from '../CopyOutcome';
import { SOURCE_LANGUAGE } from '../show-page';
import { sourceAddress } from '../source-address';
import { useCopying } from '../use-copying';
import { copyOfTable, edgesOf } from './copy-of-table';

const FILTERS = ['all', 'shared', 'differing'] as const;
type Filter = (typeof FILTERS)[number];

/** Terms down, sources by date across: in which a term stands, how often and in which form, where first and last. */
export function TermTable({ sources }: { readonly sources: readonly Source[] }) {
  const rows = useMemo(() => termTable(sources), [sources]);
  const [filter, setFilter] = useState<Filter>('all');
  const { outcome, copy } = useCopying();
  const shown = rows.filter((row) => isShown(row, filter));
  return (
    <section aria-labelledby="terms-heading">
      <header class="part-head">
        <h2 id="terms-heading">{i18n.t('compare.terms')}</h2>
        <select
          aria-label={i18n.t('compare.filter')}
          value={filter}
          onChange={({ currentTarget: { value } }) =>
            setFilter(FILTERS.find((name) => name === value) ?? 'all')
          }
        >
          {FILTERS.map((name) => (
            <option key={name} value={name}>
              {i18n.t(`compare.filter_${name}`, [rows.filter((row) => isShown(row, name)).length])}
            </option>
          ))}
        </select>
        {shown.length > 0 && (
          <button type="button" class="button" onClick={() => void copy(copyOfTable(shown, sources))}>
            {i18n.t('compare.copyTable')}
          </button>
        )}
        <CopyOutcome outcome={outcome} />
      </header>
      {shown.length === 0 ? (
        <p class="page-state">{i18n.t('compare.noTerms')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="table-frame" tabIndex={0} aria-label={i18n.t('compare.table')}>
          <table lang={SOURCE_LANGUAGE}>
            <thead>
              <tr>
                <th scope="col">{i18n.t('kind.term')}</th>
                {sources.map(({ id, title, date }) => (
                  <th key={id} scope="col">
                    <span class="column-title" title={title}>
                      {title}
                    </span>
                    <small>{date ?? i18n.t('reader.dateUnknown')}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.form}>
                  <th scope="row">{row.form}</th>
                  {row.cells.map((cell, i) => (
                    <td key={sources[i]?.id} class={cell ? '' : 'absent'}>
                      {cell && sources[i] ? (
                        <Stands cell={cell} row={row} column={i} source={sources[i]} />
                      ) : (
                        '—'
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

interface StandsProps {
  readonly cell: TermCell;
  readonly row: TermRow;
  readonly column: number;
  readonly source: Source;
}

function Stands({ cell, row, column, source }: StandsProps) {
  const others = cell.forms.filter(({ form }) => form !== row.form);
  return (
    <>
      <a href={sourceAddress(source.id, cell.paragraph)} target="_blank" rel="noreferrer">
        {i18n.t('compare.times', [cell.times])}
      </a>
      {edgesOf(row, column).map((edge) => (
        <small key={edge} class="edge">
          {edge}
        </small>
      ))}
      {others.map(({ form, times }) => (
        <small key={form} class="other-form">
          {i18n.t('compare.form', [nestedQuotation(form), times])}
        </small>
      ))}
    </>
  );
}

function isShown({ form, cells }: TermRow, filter: Filter): boolean {
  const having = cells.filter((cell) => cell !== undefined);
  if (filter === 'shared') return having.length > 1;
  if (filter === 'differing')
    return having.length < cells.length || having.some(({ forms }) => forms.some((one) => one.form !== form));
  return having.length > 0;
}
