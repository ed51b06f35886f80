import { i18n } from '#i18n';
import { nestedQuotation } from '~/engine/cite-in-brackets';
import { withPartners } from '~/engine/quoted-piece';
import { movedSpan } from '~/engine/span';
import type { AlteredMatch, Difference, Span } from '~/engine/types';
import { setText, spanInTypeset, type Typography } from '~/engine/typography';
import { ofWholeNumbers } from './whole-numbers';

/** What is compared with the source: a page, or a draft. */
export type Subject = 'page' | 'draft';

interface Compared {
  readonly match: Pick<AlteredMatch, 'start' | 'differences'>;
  /** The characters of page or draft, from the match's first on. */
  readonly text: string;
  /** The paragraph's own text. */
  readonly source: string;
  readonly typography: Typography;
  readonly subject: Subject;
}

/** One difference in words: what was done, and what the one has and what the other. */
export interface DifferenceWords {
  readonly key: string;
  readonly name: string;
  readonly what: string;
}

/** Longer pieces are shown by their two ends; they stand whole in the paragraph, and are marked there. */
const LONGEST = 60;

/** Each place where page or draft departs from the source, in words. */
export function differenceWords({ match, text, source, typography, subject }: Compared): DifferenceWords[] {
  const shown = setText(source, typography);
  const inSource = (span: Span) => {
    const { start, end } = withPartners(shown.text, spanInTypeset(shown, span));
    return shorten(shown.text.slice(start, end));
  };
  const onPage = (span: Span) => {
    const { start, end } = withPartners(text, span);
    return shorten(text.slice(start, end));
  };
  return match.differences.map((one) => {
    const inText = { ...one, page: movedSpan(one.page, -match.start) };
    const difference = ofWholeNumbers(inText, text, source);
    return {
      key: `${one.page.start} ${one.source.start}`,
      name: nameOf(difference),
      what: whatDiffers(difference.kind, onPage(difference.page), inSource(difference.source), subject),
    };
  });
}

function nameOf({ kind, marked }: Difference): string {
  return i18n.t(kind === 'dropped' && marked ? 'kind.abridged' : `difference.${kind}`);
}

function whatDiffers(kind: Difference['kind'], page: string, source: string, subject: Subject): string {
  if (kind === 'dropped') return i18n.t('difference.omitted', [source]);
  if (kind === 'inserted') return i18n.t('difference.added', [page]);
  return i18n.t(subject === 'page' ? 'difference.sourcePage' : 'difference.sourceDraft', [source, page]);
}

function shorten(piece: string): string {
  // It is put between quotation marks.
  const text = nestedQuotation(piece).replace(/\s+/g, ' ').trim();
  const end = Math.floor(LONGEST / 2);
  return text.length <= LONGEST ? text : `${text.slice(0, end)} …… ${text.slice(-end)}`;
}
