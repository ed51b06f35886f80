import { i18n } from '#i18n';
import type { TermRow } from '~/compare/term-table';
import { escapeHtml } from '~/engine/citation';
import { nestedQuotation } from '~/engine/cite-in-brackets';
import type { Source } from '~/engine/types';
import type { CopyText } from '../copy-text';

/** @returns the table for a spreadsheet (tabs between columns) and for a document. */
export function copyOfTable(rows: readonly TermRow[], sources: readonly Source[]): CopyText {
  const head = [
    i18n.t('kind.term'),
    ...sources.map(({ title, date }) => (date === undefined ? title : `${title}（${date}）`)),
  ];
  const body = rows.map((row) => [
    row.form,
    ...row.cells.map((cell, column) => {
      if (!cell) return '';
      const others = cell.forms.filter((one) => one.form !== row.form);
      return [
        i18n.t('compare.times', [cell.times]),
        ...edgesOf(row, column),
        ...others.map((one) => i18n.t('compare.form', [nestedQuotation(one.form), one.times])),
      ].join(' ');
    }),
  ]);
  const table = [head, ...body];
  return {
    plain: table.map((row) => row.join('\t')).join('\n'),
    html: bordered(table.map((row) => row.map(escapeHtml))),
  };
}

/**
 * A table for a document, without font, size or colour: that has its own.
 * @param rows of cells in HTML, the first of them the head
 */
export function bordered(rows: readonly (readonly string[])[]): string {
  const rowOf = (cells: readonly string[], name: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  return `<table border="1">${rows.map((cells, i) => rowOf(cells, i === 0 ? 'th' : 'td')).join('')}</table>`;
}

/** Whether a source is the first or the last to have a term; of one that is both there is nothing to say. */
export function edgesOf({ first, last }: TermRow, column: number): string[] {
  const [isFirst, isLast] = [first.includes(column), last.includes(column)];
  if (isFirst === isLast) return [];
  return [i18n.t(isFirst ? 'compare.first' : 'compare.last')];
}
