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
 * Asked again after every change of the library, it compares texts only with what is new in it.
 * @param read reads a source; asked only for those that are about as long as the draft.
 */
export async function findTwin(
  draft: SourceDraft,
  heads: readonly SourceHead[],
  read: (id: SourceId) => Promise<Source | undefined>,
): Promise<Twin | undefined> {
  const same = draft.id && heads.find(({ facts }) => facts.id === draft.id);
  if (same) return { id: same.facts.id, title: same.facts.title, same: 'id' };
  for (const head of aboutAsLong(draft, heads)) {
    if (await hasSameText(draft.paragraphs, head, read)) {
      return { id: head.facts.id, title: head.facts.title, same: 'text' };
    }
  }
  const title = foldedLetters(draft.facts.title ?? '');
  const namesake = heads.find((head) => title !== '' && titleLetters(head) === title);
  return namesake && { id: namesake.facts.id, title: namesake.facts.title, same: 'title' };
}

/** Spaces and marks may differ, letters may not. The nearest only: a thousand sources may all be of one length. */
function aboutAsLong({ paragraphs }: SourceDraft, heads: readonly SourceHead[]): SourceHead[] {
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const distance = ({ characters }: SourceHead) => Math.abs(characters - length);
  return heads
    .filter((head) => length > 0 && distance(head) <= 20 + length / 20)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST);
}

type Texts = readonly { readonly text: string }[];

/** A head is another object when its source has changed. */
const compared = new WeakMap<Texts, WeakMap<SourceHead, boolean>>();

async function hasSameText(
  paragraphs: Texts,
  head: SourceHead,
  read: (id: SourceId) => Promise<Source | undefined>,
): Promise<boolean> {
  const known = compared.get(paragraphs) ?? new WeakMap<SourceHead, boolean>();
  compared.set(paragraphs, known);
  const before = known.get(head);
  if (before !== undefined) return before;
  const source = await read(head.facts.id);
  const letters = lettersOf(paragraphs);
  const same = source !== undefined && letters !== '' && lettersOf(source.paragraphs) === letters;
  known.set(head, same);
  return same;
}

const titles = new WeakMap<SourceHead, string>();

function titleLetters(head: SourceHead): string {
  const letters = titles.get(head) ?? foldedLetters(head.facts.title);
  titles.set(head, letters);
  return letters;
}

function lettersOf(paragraphs: Texts): string {
  return paragraphs.map(({ text }) => foldedLetters(text)).join('');
}
