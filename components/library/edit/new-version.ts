import { foldedLetters } from '~/engine/fold';
import type { Source, Term } from '~/engine/types';
import type { DraftParagraph, ReadDocument, SourceDraft } from '~/library/readers/read-document';
import { draftOfSource, faultsOf, sourceOfDraft } from '~/library/source-draft';

/** What a new version of a source changes in it. Paragraphs are compared by their letters, wherever they stand. */
export interface VersionChanges {
  readonly same: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly keptTerms: number;
  /** Terms that stand in the text no more. */
  readonly lostTerms: readonly Term[];
}

/**
 * The draft of a source's next version: the new text under the old id. The facts stay as the person has given them; only
 * a `.chuchu.md`, which has facts and terms of its own, brings new ones along. Who may see it stays as it was.
 */
export function draftOfNewVersion(old: Source, { format, draft }: ReadDocument): SourceDraft {
  const before = draftOfSource(old);
  const ownFacts = format === 'chuchu-md';
  const placeholder = draft.placeholder ?? before.placeholder;
  return {
    ...before,
    facts: ownFacts ? { ...before.facts, ...draft.facts } : before.facts,
    version: ownFacts ? draft.version : before.version,
    complete: draft.complete,
    ...(placeholder !== undefined && { placeholder }),
    paragraphs: draft.paragraphs,
    terms: withoutRepeats([...before.terms, ...draft.terms]),
  };
}

export function changesOf(old: Source, next: SourceDraft): VersionChanges {
  const before = countOf(old.paragraphs);
  const added: string[] = [];
  let same = 0;
  for (const { text } of next.paragraphs) {
    const letters = foldedLetters(text);
    if (letters === '') continue;
    const left = before.get(letters);
    if (left === undefined || left.texts.length === 0) added.push(text);
    else {
      left.texts.pop();
      same += 1;
    }
  }
  const removed = [...before.values()].flatMap(({ texts }) => texts);
  const kept = new Set(standingTerms(next).map(({ form }) => form));
  return {
    same,
    added,
    removed,
    keptTerms: old.terms.filter(({ form }) => kept.has(form)).length,
    lostTerms: old.terms.filter(({ form }) => !kept.has(form)),
  };
}

/** Which terms `sourceOfDraft` keeps. */
function standingTerms(draft: SourceDraft): readonly Term[] {
  return faultsOf(draft).length > 0 ? [] : sourceOfDraft(draft).terms;
}

function countOf(paragraphs: readonly Pick<DraftParagraph, 'text'>[]): Map<string, { texts: string[] }> {
  const counts = new Map<string, { texts: string[] }>();
  for (const { text } of paragraphs) {
    const letters = foldedLetters(text);
    const known = counts.get(letters);
    if (known) known.texts.push(text);
    else counts.set(letters, { texts: [text] });
  }
  return counts;
}

function withoutRepeats(terms: readonly Term[]): Term[] {
  const forms = new Set<string>();
  return terms.filter(({ form }) => {
    const repeated = forms.has(form);
    forms.add(form);
    return !repeated;
  });
}
