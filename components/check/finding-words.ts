import { i18n } from '#i18n';
import { differenceWords } from '~/components/difference-words';
import { paragraphLabel } from '~/components/paragraph-label';
import { readNoteText } from '~/components/read-note-text';
import { type DifferingMarks, differingMarks } from '~/draft/differing-marks';
import {
  FINDING_KINDS,
  type Finding,
  type FindingKind,
  isPassage,
  type PassageFinding,
} from '~/draft/finding';
import { listChanges } from '~/draft/list-changes';
import type { DraftLocation } from '~/draft/locate';
import type { Report, ReportRow } from '~/draft/report';
import type { FindingFilter, KindCounts } from '~/draft/select';
import { nestedQuotation } from '~/engine/cite-in-brackets';
import { type Passage, passageOf } from '~/engine/passage';
import { withPartners } from '~/engine/quoted-piece';
import type { Source } from '~/engine/types';
import { setText, type Typography } from '~/engine/typography';
import type { CheckedState } from './check-state';

/** Kinds of findings, as they are counted and filtered by. */
export function kindName(kind: FindingKind): string {
  return i18n.t(`check.kind_${kind}`);
}

/** Where a paragraph stands in the draft: 正文第 3 段. */
export function placeName(location: DraftLocation | undefined): string {
  if (location === undefined) return '';
  if (location.kind === 'body')
    return location.bodyNumber ? i18n.t('paragraph.body', [location.bodyNumber]) : '';
  return i18n.t(`paragraph.${location.kind}`);
}

/** The same with the headings above it. */
export function fullPlaceName(location: DraftLocation | undefined): string {
  return [...(location?.section ?? []), placeName(location)].filter((part) => part !== '').join(' › ');
}

/** What a passage is compared with: the source's paragraph, and where the punctuation of both differs. */
export interface ComparedPassage {
  readonly source: Source;
  readonly paragraph: string;
  readonly marks: readonly DifferingMarks[];
}

/** @returns undefined for what is no passage, or where the source is gone. */
export function comparePassage(
  { draft, sources }: Pick<CheckedState, 'draft' | 'sources'>,
  finding: Finding,
  typography: Typography,
): ComparedPassage | undefined {
  const [place] = isPassage(finding) ? finding.match.places : [];
  const source = place && sources.get(place.sourceId);
  const paragraph = source?.paragraphs.find(({ index }) => index === place?.paragraph)?.text;
  if (!isPassage(finding) || !source || paragraph === undefined) return undefined;
  const text = draft.paragraphs[finding.paragraph]?.text ?? '';
  return { source, paragraph, marks: differingMarks(text, finding.match, paragraph, typography) };
}

/** What is no difference but worth knowing: names in the placeholder's place, other punctuation; each once. */
export function passageNotes(
  { match }: PassageFinding,
  text: string,
  { source, paragraph, marks }: ComparedPassage,
): string[] {
  const captures = match.captures.map(
    (capture) =>
      [
        paragraph.slice(capture.source.start, capture.source.end).trim(),
        text.slice(capture.page.start, capture.page.end).trim(),
      ] as const,
  );
  const { placeholder } = source;
  const isUnnamed = placeholder !== undefined && text.slice(match.start, match.end).includes(placeholder);
  return [
    ...new Set([
      ...captures.map((pair) => i18n.t('check.capture', [...pair])),
      ...(isUnnamed ? [i18n.t('check.unnamed', [placeholder])] : []),
      ...marks.map((one) => i18n.t('check.marks', [nestedQuotation(one.source), nestedQuotation(one.draft)])),
    ]),
  ];
}

/** The list of what was found, in words. */
export function reportOf(
  state: CheckedState,
  findings: readonly Finding[],
  summary: readonly string[],
  typography: Typography,
): Report {
  const { name, notes, draft, sources, library } = state;
  const rows = findings.map((finding): ReportRow => {
    const text = draft.paragraphs[finding.paragraph]?.text ?? '';
    const { start, end } = withPartners(text, finding);
    const row = {
      kind: kindName(finding.kind),
      where: fullPlaceName(draft.locations[finding.paragraph]),
      words: text.slice(start, end),
    };
    if (finding.kind === 'unfound') {
      return { ...row, details: finding.isPart ? [i18n.t('check.unfoundPart')] : [], source: '' };
    }
    const [place] = finding.match.places;
    const source = place && sources.get(place.sourceId);
    const passage = source && passageOf(source, place.paragraph);
    const facts = place && library.facts.get(place.sourceId);
    return {
      ...row,
      details: isPassage(finding) ? details(state, finding, typography) : [],
      source: passage ? sourceName(passage, typography) : facts ? i18n.t('check.inTitle', [facts.title]) : '',
    };
  });
  const changes = listChanges(draft).map(
    ({ paragraph, before, after }): ReportRow => ({
      kind: i18n.t('check.useWording'),
      where: fullPlaceName(draft.locations[paragraph]),
      words: before,
      details: [i18n.t('check.changedTo', [after])],
      source: '',
    }),
  );
  return {
    title: i18n.t('check.reportTitle'),
    summary: [
      ...(name === undefined ? [] : [i18n.t('check.file', [name])]),
      i18n.t('check.lookedIn', [library.facts.size]),
      // What was not read was not checked.
      ...notes.filter(({ code }) => code === 'cut' || code === 'pages-without-text').map(readNoteText),
      ...summary,
    ],
    rows,
    ...(changes.length > 0 && {
      changes: { title: i18n.t('check.changes', [changes.length]), rows: changes },
    }),
  };
}

/** How much of each kind is listed, and how much is not. */
export function summaryOf(
  counts: KindCounts,
  listed: KindCounts,
  { kinds, source }: FindingFilter,
  title?: string,
): string[] {
  const words = (of: KindCounts, all: readonly FindingKind[]) =>
    all.map((kind) => `${kindName(kind)} ${of[kind]}`).join('　');
  const left = FINDING_KINDS.filter((kind) => kind !== 'term' && !kinds.has(kind) && counts[kind] > 0);
  return [
    words(
      listed,
      FINDING_KINDS.filter((kind) => kinds.has(kind)),
    ),
    ...(source === undefined ? [] : [i18n.t('check.onlySource', [title ?? source])]),
    ...(left.length === 0 ? [] : [i18n.t('check.notListed', [words(counts, left)])]),
  ];
}

/** 《…》一、…… › 正文第 5 段. */
function sourceName(passage: Passage, typography: Typography): string {
  const section = passage.section.map((heading) => setText(heading, typography).text);
  const title = i18n.t('check.inTitle', [setText(passage.source.title, typography).text]);
  return `${title} ${[...section, paragraphLabel(passage)].filter((part) => part !== '').join(' › ')}`;
}

function details(state: CheckedState, finding: PassageFinding, typography: Typography): string[] {
  const { match } = finding;
  const compared = comparePassage(state, finding, typography);
  if (!compared) return [];
  const text = state.draft.paragraphs[finding.paragraph]?.text ?? '';
  const notes = passageNotes(finding, text, compared);
  if (match.kind !== 'altered') return notes;
  const words = { text: text.slice(match.start, match.end), source: compared.paragraph, typography };
  const differences = differenceWords({ match, ...words, subject: 'draft' });
  return [...differences.map(({ name, what }) => i18n.t('check.difference', [name, what])), ...notes];
}
