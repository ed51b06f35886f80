import { differencesAtBorders } from '~/engine/at-clause-borders';
import { type StockPieces, stockPieces } from '~/engine/commonness';
import { compileIndex } from '~/engine/compile-index';
import { openIndex } from '~/engine/open-index';
import type { Match, Paragraph, Source, Span } from '~/engine/types';
import { haveSameMarks } from './same-marks';

/** What one of two sources has of a passage that both have. */
export interface PassageSide {
  readonly paragraph: Paragraph;
  readonly span: Span;
  /** Where it differs from the other side; in `paragraph.text`, in its order. Empty where the other has something more. */
  readonly differences: readonly Span[];
  /** Placeholders, and the names in their place. */
  readonly captures: readonly Span[];
}

/** A passage that two sources share, word for word or nearly. */
export interface SharedPassage {
  readonly left: PassageSide;
  readonly right: PassageSide;
  /** In how many places they differ; 0 for what both have verbatim. */
  readonly differences: number;
  /** Letter for letter the same, but with other punctuation. */
  readonly otherMarks: boolean;
  /** Stock wording: that both have it says little. */
  readonly common: boolean;
}

/** So many paragraphs are compared before the page gets a turn. */
const BATCH = 20;

/**
 * Finds what two sources share, in the order of the left one. What stands several times in the other is shown at its first
 * place.
 *
 * @param stock what counts as stock wording
 * @param pause called between stretches of work; its rejection ends the comparison
 */
export async function sharedPassages(
  left: Source,
  right: Source,
  stock: StockPieces = stockPieces([]),
  pause: () => Promise<void> = async () => {},
): Promise<SharedPassage[]> {
  // Names are known for names only where the index has the placeholder.
  if (left.placeholder === undefined || right.placeholder !== undefined)
    return passagesIn(left, right, stock, pause);
  const turned = await passagesIn(right, left, stock, pause);
  return turned
    .map((passage) => ({ ...passage, left: passage.right, right: passage.left }))
    .toSorted(
      (a, b) => a.left.paragraph.index - b.left.paragraph.index || a.left.span.start - b.left.span.start,
    );
}

/** The left one is read as a page is. */
async function passagesIn(left: Source, right: Source, stock: StockPieces, pause: () => Promise<void>) {
  const matcher = openIndex(compileIndex([{ ...right, terms: [] }], stock));
  const paragraphOf = new Map(right.paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const shared: SharedPassage[] = [];
  for (let i = 0; i < left.paragraphs.length; i += BATCH) {
    const batch = left.paragraphs.slice(i, i + BATCH);
    const matches = await matcher.match(batch.map(({ text }) => ({ text })));
    for (const [at, paragraph] of batch.entries()) {
      for (const match of matches[at] ?? []) {
        const passage = passageOf(paragraph, match, paragraphOf);
        if (passage) shared.push(passage);
      }
    }
    await pause();
  }
  return shared;
}

function passageOf(
  paragraph: Paragraph,
  match: Match,
  paragraphOf: ReadonlyMap<number, Paragraph>,
): SharedPassage | undefined {
  if (match.kind === 'term') return undefined;
  const [place] = match.places;
  const other = place && paragraphOf.get(place.paragraph);
  if (!other) return undefined;
  const { start, end, captures, common } = match;
  const differences =
    match.kind === 'altered' ? differencesAtBorders(match, paragraph.text.slice(start, end), other.text) : [];
  const isVerbatim = differences.length === 0 && captures.length === 0;
  const [own, theirs] = [paragraph.text.slice(start, end), other.text.slice(place.start, place.end)];
  return {
    left: {
      paragraph,
      span: { start, end },
      differences: inOrder(differences.map(({ page }) => page)),
      captures: inOrder(captures.map(({ page }) => page)),
    },
    right: {
      paragraph: other,
      span: { start: place.start, end: place.end },
      differences: inOrder(differences.map(({ source }) => source)),
      captures: inOrder(captures.map(({ source }) => source)),
    },
    differences: differences.length,
    otherMarks: isVerbatim && !haveSameMarks(own, theirs),
    common,
  };
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.start - b.start);
}
