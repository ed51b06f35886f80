import { i18n } from '#i18n';
import type { TermRow } from '~/compare/term-table';
import { escapeHtml } from '~/engine/citation';
import type { Source } from '~/engine/types';
import type { CopyText } from '../copy-text';

/** @returns the table for a spreadsheet (tabs between columns) and for a document. */
export function copyOfTable(rows: readonly TermRow[], sources: readonly Source[]): CopyText {
  const head = [
    i18n.t('kind.term'),
    ...sources.map(({ title, date }) => (date === undefined ? title : `${title}（${date}）`)),
  ];
  const body = rows.map(({ form, cells }) => [
    form,
    ...cells.map((cell) => {
      if (!cell) return '';
      const others = cell.forms.filter((one) => one.form !== form);
      return [
        i18n.t('compare.times', [cell.times]),
        ...others.map((one) => i18n.t('compare.form', [one.form, one.times])),
      ].join(' ');
    }),
  ]);
  const table = [head, ...body];
  return {
    plain: table.map((row) => row.join('\t')).join('\n'),
    html: `<table>${table.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  };
}
