import { foldText } from '~/engine/fold';
import type { AlteredMatch, Span } from '~/engine/types';

/** A passage of the draft and the piece of the source that it is from; all spans are offsets into these two. */
export interface PassagePair {
  readonly draft: string;
  readonly source: string;
  readonly differences: AlteredMatch['differences'];
  readonly captures: AlteredMatch['captures'];
}

/**
 * What a letter is to the other text. `own` ones are the draft's by right: footnotes, （掌声）. Of the source, the draft
 * leaves out the `omitted` ones and says so.
 */
export type LetterRole = 'same' | 'changed' | 'own' | 'omitted';

export interface RoledLetter extends Span {
  readonly role: LetterRole;
}

/** A stretch of both texts between two places where they have the same letters, or one a name for the other's placeholder. */
export interface Region {
  readonly draft: Span;
  readonly source: Span;
  readonly draftLetters: readonly RoledLetter[];
  readonly sourceLetters: readonly RoledLetter[];
}

interface Letter extends Span {
  readonly letter: string;
}

/**
 * Lays a passage and its source side by side, by what is known to differ.
 * @returns the stretches between the same letters, in order, the first before all and the last behind all of them;
 *   undefined where the differences don't account for all letters
 */
export function alignPassage({ draft, source, differences, captures }: PassagePair): Region[] | undefined {
  const draftRole = rolesBy(differences.map(({ page, marked }) => [page, marked ? 'own' : 'changed']));
  const sourceRole = rolesBy(differences.map((one) => [one.source, one.marked ? 'omitted' : 'changed']));
  const [draftLetters, sourceLetters] = [lettersOf(draft), lettersOf(source)];
  const regions: Region[] = [];
  let region = openRegion(0, 0);
  let at = 0;
  for (const letter of sourceLetters) {
    const named = captures.find(({ source: { start, end } }) => start <= letter.start && letter.start < end);
    if (named) {
      // A name may have several letters, and so may what stands for it.
      if (letter.start > named.source.start && region.sourceFrom === named.source.end) continue;
      if ((draftLetters[at]?.start ?? draft.length) > named.page.start) return undefined;
      takeOwn((own) => own.start < named.page.start);
      regions.push(closed(region, named.page.start, named.source.start));
      region = openRegion(named.page.end, named.source.end);
      while ((draftLetters[at]?.start ?? draft.length) < named.page.end) at += 1;
      continue;
    }
    const role = sourceRole(letter);
    if (role !== 'same') {
      region.sourceLetters.push({ ...letter, role });
      continue;
    }
    // What is the draft's alone: changed, its own, or a note that is no difference.
    takeOwn((own) => !isSame(own, letter));
    const same = draftLetters[at];
    if (!same) return undefined;
    regions.push(closed(region, same.start, letter.start));
    region = openRegion(same.end, letter.end);
    at += 1;
  }
  takeOwn(() => true);
  return [...regions, closed(region, draft.length, source.length)];

  function takeOwn(isOwn: (letter: Letter) => boolean): void {
    for (let own = draftLetters[at]; own && isOwn(own); own = draftLetters[at]) {
      region.draftLetters.push({ ...own, role: draftRole(own) === 'changed' ? 'changed' : 'own' });
      at += 1;
    }
  }

  function isSame(one: Letter, other: Letter): boolean {
    return draftRole(one) === 'same' && one.letter === other.letter;
  }
}

/** A letter that both texts have, or a name and the placeholder, and where in each. */
export interface SameLetter {
  readonly draft: Span;
  readonly source: Span;
}

/** @returns the letters between the stretches that `alignPassage` gives. */
export function sameLetters(regions: readonly Region[]): SameLetter[] {
  return regions.slice(1).map((after, i) => ({
    draft: { start: regions[i]!.draft.end, end: after.draft.start },
    source: { start: regions[i]!.source.end, end: after.source.start },
  }));
}

/** Whether anything in a stretch is other than in the source, and not because the draft says so. */
export function isChanged({ draftLetters, sourceLetters }: Region): boolean {
  return [...draftLetters, ...sourceLetters].some(({ role }) => role === 'changed');
}

function openRegion(draft: number, source: number) {
  return {
    draftFrom: draft,
    sourceFrom: source,
    draftLetters: [] as RoledLetter[],
    sourceLetters: [] as RoledLetter[],
  };
}

/** One character can be two letters (㎡): between them is nothing. */
function closed(region: ReturnType<typeof openRegion>, draft: number, source: number): Region {
  const { draftFrom, sourceFrom, draftLetters, sourceLetters } = region;
  return {
    draft: { start: draftFrom, end: Math.max(draftFrom, draft) },
    source: { start: sourceFrom, end: Math.max(sourceFrom, source) },
    draftLetters,
    sourceLetters,
  };
}

function rolesBy(spans: readonly (readonly [Span, LetterRole])[]): (letter: Span) => LetterRole {
  return ({ start }) => spans.find(([span]) => span.start <= start && start < span.end)?.[1] ?? 'same';
}

function lettersOf(text: string): Letter[] {
  const { letters, starts, ends } = foldText(text);
  return letters.map((letter, i) => ({ letter, start: starts[i]!, end: ends[i]! }));
}
