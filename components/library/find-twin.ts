import { foldedLetters } from '~/engine/fold';
import type { Source, SourceId } from '~/engine/types';
import type { SourceDraft } from '~/library/source-draft';
import type { SourceHead } from '~/library/store/stored-source';

/** A source of the library that may be the very document that is being added, or an earlier version of it. */
export interface Twin {
  readonly id: SourceId;
  readonly title: string;
  readonly same: 'id' | 'title' | 'text';
}

const NEAREST = 12;

/**
 * Looks for the source that a `.chuchu.md` says it is, else one with the same text, else with the same title, however set.
 * @param read reads a source; asked only for those that are about as long as the draft.
 */
export async function findTwin(
  draft: SourceDraft,
  heads: readonly SourceHead[],
  read: (id: SourceId) => Promise<Source | undefined>,
): Promise<Twin | undefined> {
  const same = draft.id && heads.find(({ facts }) => facts.id === draft.id);
  if (same) return { id: same.facts.id, title: same.facts.title, same: 'id' };
  const text = lettersOf(draft.paragraphs);
  for (const { facts } of text === '' ? [] : aboutAsLong(draft, heads)) {
    const source = await read(facts.id);
    if (source && lettersOf(source.paragraphs) === text)
      return { id: facts.id, title: facts.title, same: 'text' };
  }
  const title = foldedLetters(draft.facts.title ?? '');
  const namesake = heads.find(({ facts }) => title !== '' && foldedLetters(facts.title) === title);
  return namesake && { id: namesake.facts.id, title: namesake.facts.title, same: 'title' };
}

/** Spaces and marks may differ, letters may not. The nearest only: a thousand sources may all be of one length. */
function aboutAsLong({ paragraphs }: SourceDraft, heads: readonly SourceHead[]): SourceHead[] {
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const distance = ({ characters }: SourceHead) => Math.abs(characters - length);
  return heads
    .filter((head) => distance(head) <= 20 + length / 20)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST);
}

function lettersOf(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map(({ text }) => foldedLetters(text)).join('');
}
