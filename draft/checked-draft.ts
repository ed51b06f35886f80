import type { Matcher } from '~/engine/matcher';
import type { SourceId } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import { type CheckOptions, checkDraft, checkParagraph } from './check-draft';
import { applyEdit, type Edit, type EditHistory, NO_EDITS } from './edit';
import type { ReadSource } from './find-passages';
import { type Finding, isPassage } from './finding';
import { type DraftLocation, locateParagraphs } from './locate';

/** What drafts are checked against. */
export interface CheckLibrary {
  readonly matcher: Matcher;
  readonly readSource: ReadSource;
}

/** A draft with what was found in it, and the changes made since. */
export interface CheckedDraft {
  readonly paragraphs: readonly DraftParagraph[];
  readonly locations: readonly DraftLocation[];
  /** For each paragraph. */
  readonly findings: readonly (readonly Finding[])[];
  readonly history: EditHistory;
}

/** @param history of a draft that is checked again, against a library that has changed. */
export async function openDraft(
  paragraphs: readonly DraftParagraph[],
  { matcher, readSource }: CheckLibrary,
  options: CheckOptions = {},
  history: EditHistory = NO_EDITS,
): Promise<CheckedDraft> {
  const findings = await checkDraft(paragraphs, matcher, readSource, options);
  return { paragraphs, locations: locateParagraphs(paragraphs), findings, history };
}

/** Makes a change and checks its paragraph again. */
export async function changeDraft(
  draft: CheckedDraft,
  edit: Edit,
  history: EditHistory,
  { matcher, readSource }: CheckLibrary,
): Promise<CheckedDraft> {
  const paragraphs = applyEdit(draft.paragraphs, edit);
  const changed = paragraphs[edit.paragraph]!;
  const found = await checkParagraph(changed, edit.paragraph, matcher, readSource);
  return {
    ...draft,
    paragraphs,
    findings: draft.findings.map((before, i) => (i === edit.paragraph ? found : before)),
    history,
  };
}

/** @returns names that the draft has where a source has its placeholder, each once. */
export function namesIn({ paragraphs, findings }: CheckedDraft, source: SourceId): string[] {
  const names = findings.flat().flatMap((one) => {
    if (!isPassage(one) || one.match.places[0]?.sourceId !== source) return [];
    const text = paragraphs[one.paragraph]?.text ?? '';
    return one.match.captures.map(({ page }) => text.slice(page.start, page.end).trim());
  });
  return [...new Set(names)];
}

/** @returns what stands where a change was made: the passage there, if there is one. */
export function findingAt(draft: CheckedDraft, { paragraph, start, inserted }: Edit): Finding | undefined {
  const there = (draft.findings[paragraph] ?? []).filter(
    (one) => one.kind !== 'term' && one.start <= start + inserted.length && start <= one.end,
  );
  return there.find(({ kind }) => kind !== 'unfound') ?? there[0];
}
