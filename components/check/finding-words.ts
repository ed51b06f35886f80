import { i18n } from '#i18n';
import { differenceWords } from '~/components/difference-words';
import { paragraphLabel } from '~/components/paragraph-label';
import { type Finding, type FindingKind, isPassage, type PassageFinding } from '~/draft/finding';
import type { DraftLocation } from '~/draft/locate';
import type { Report, ReportRow } from '~/draft/report';
import { type Passage, passageOf } from '~/engine/passage';
import { setText, type Typography } from '~/engine/typography';
import type { CheckedState } from './check-session';

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

/** What the draft has where the source has its placeholder, each pair once. */
export function captureNotes({ match }: PassageFinding, text: string, source: string): string[] {
  const notes = match.captures.map((capture) =>
    i18n.t('check.capture', [
      source.slice(capture.source.start, capture.source.end).trim(),
      text.slice(capture.page.start, capture.page.end).trim(),
    ]),
  );
  return [...new Set(notes)];
}

/** The list of what was found, in words. */
export function reportOf(
  { name, draft, sources, library }: CheckedState,
  findings: readonly Finding[],
  summary: readonly string[],
  typography: Typography,
): Report {
  const rows = findings.map((finding): ReportRow => {
    const text = draft.paragraphs[finding.paragraph]?.text ?? '';
    const row = {
      kind: kindName(finding.kind),
      where: fullPlaceName(draft.locations[finding.paragraph]),
      words: text.slice(finding.start, finding.end),
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
      details:
        isPassage(finding) && passage ? details(finding, text, passage.paragraph.text, typography) : [],
      source: passage ? sourceName(passage, typography) : facts ? i18n.t('check.inTitle', [facts.title]) : '',
    };
  });
  const about = name === undefined ? [] : [i18n.t('check.file', [name])];
  return { title: i18n.t('check.reportTitle'), summary: [...about, ...summary], rows };
}

/** 《…》一、…… › 正文第 5 段. */
function sourceName(passage: Passage, typography: Typography): string {
  const section = passage.section.map((heading) => setText(heading, typography).text);
  const title = i18n.t('check.inTitle', [setText(passage.source.title, typography).text]);
  return `${title} ${[...section, paragraphLabel(passage)].filter((part) => part !== '').join(' › ')}`;
}

function details(finding: PassageFinding, text: string, source: string, typography: Typography): string[] {
  const { match } = finding;
  const notes = captureNotes(finding, text, source);
  if (match.kind !== 'altered') return notes;
  const compared = { match, text: text.slice(match.start, match.end), source, typography };
  const differences = differenceWords({ ...compared, subject: 'draft' });
  return [...differences.map(({ name, what }) => i18n.t('check.difference', [name, what])), ...notes];
}
