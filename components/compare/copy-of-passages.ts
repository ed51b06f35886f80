import type { PassageSide, SharedPassage } from '~/compare/shared-passages';
import { escapeHtml } from '~/engine/citation';
import { passageOf } from '~/engine/passage';
import type { Source } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import type { CopyText } from '../copy-text';
import { paragraphLabel } from '../paragraph-label';
import { bordered } from './copy-of-table';
import { passageKind } from './passage-kind';
import { shownSide } from './shown-side';

/** @returns what two sources share as a table: a passage a row, what differs underlined where that can be. */
export function copyOfPassages(
  passages: readonly SharedPassage[],
  left: Source,
  right: Source,
  typography: Typography,
): CopyText {
  const placeOf = (source: Source, { paragraph }: PassageSide) => {
    const passage = passageOf(source, paragraph.index);
    return passage ? paragraphLabel(passage) : '';
  };
  const head = ['', left.title, '', right.title, ''];
  const rows = passages.map((passage) => ({
    kind: passageKind(passage),
    left: { place: placeOf(left, passage.left), ...shownSide(passage.left, typography) },
    right: { place: placeOf(right, passage.right), ...shownSide(passage.right, typography) },
  }));
  const plain = rows.map((row) => [row.kind, row.left.text, row.left.place, row.right.text, row.right.place]);
  const html = rows.map((row) => [
    escapeHtml(row.kind),
    underlined(row.left),
    escapeHtml(row.left.place),
    underlined(row.right),
    escapeHtml(row.right.place),
  ]);
  return {
    plain: [head, ...plain].map((row) => row.join('\t')).join('\n'),
    html: bordered([head.map(escapeHtml), ...html]),
  };
}

function underlined({ text, differences }: ReturnType<typeof shownSide>): string {
  let html = '';
  let end = 0;
  for (const one of differences) {
    html += escapeHtml(text.slice(end, one.start));
    const words = escapeHtml(text.slice(Math.max(end, one.start), one.end));
    html += words && `<u>${words}</u>`;
    end = Math.max(end, one.end);
  }
  return html + escapeHtml(text.slice(end));
}
