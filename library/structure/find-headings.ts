import { linesOfContents } from './contents-lines';
import { endsSentence, hasInnerSentenceEnd } from './ends';
import { findSubheads, type Subhead } from './find-subheads';
import type { JoinedParagraph } from './joined-paragraph';
import { NUMBERINGS, type Numbering, numberingOf, withoutNumber } from './numbering';

/** Headings of speeches are whole clauses, of some forty characters. */
const LONGEST_HEADING = 60;
/** An article that is longer than this is the law's own text, number and all. */
const LONGEST_ARTICLE_HEADING = 20;
/** A heading with a full stop is shorter: beyond this it is a paragraph. */
const LONGEST_STOPPED_HEADING = 30;
/** So long a paragraph is no heading, whatever its style says. */
const LONGEST_STYLED = 200;

type Rank = number;

/**
 * Finds the headings among paragraphs. What the file says wins; else a short numbered line without a sentence's end is
 * one, unless it stands among its like: then it is an item of a list; and a line without a number that stands out.
 *
 * @returns the level of each paragraph, from 1; 0 of those that are no heading.
 */
export function findHeadings(paragraphs: readonly JoinedParagraph[]): number[] {
  const contents = linesOfContents(paragraphs);
  const numberings = paragraphs.map(({ text }, at) => (contents.has(at) ? undefined : numberingOf(text)));
  const listed = itemsOfAnnexes(paragraphs, numberings);
  const numbered = paragraphs.map((paragraph, at) =>
    listed.has(at) ? undefined : rankOf(paragraph, at, paragraphs, numberings),
  );
  const subheads = findSubheads(paragraphs);
  const subheadRank = rankOfSubheads(numbered, subheads);
  // No chapter has an annex within it.
  const annexRank = numbered.reduce<Rank>((least, rank) => Math.min(least, rank ?? least), OUTSIDE);
  const levels: number[] = [];
  const above: Rank[] = [];
  for (const [at, itsOwn] of numbered.entries()) {
    const subhead = contents.has(at) ? undefined : subheads.get(at);
    const rank = itsOwn ?? (subhead && (subhead === 'annex' ? annexRank : subheadRank));
    if (rank === undefined) {
      levels.push(0);
      continue;
    }
    while (above.length > 0 && above.at(-1)! >= rank) above.pop();
    above.push(rank);
    levels.push(above.length);
  }
  return levels;
}

/** Outside of all numbers; headlines with a style stand further out. */
const OUTSIDE: Rank = -0.5;

/** Headlines without numbers have those with numbers below them, unless these come first. */
function rankOfSubheads(
  numbered: readonly (Rank | undefined)[],
  subheads: ReadonlyMap<number, Subhead>,
): Rank {
  const first = [...subheads].reduce(
    (least, [at, kind]) => (kind === 'subhead' ? Math.min(least, at) : least),
    numbered.length,
  );
  const inside = numbered.some((rank, at) => rank !== undefined && rank >= 0 && at < first);
  return inside ? NUMBERINGS.length : OUTSIDE;
}

/** 附件：1.… begins a list, whose other items stand below it. */
function itemsOfAnnexes(
  paragraphs: readonly JoinedParagraph[],
  numberings: readonly (Numbering | undefined)[],
): ReadonlySet<number> {
  const items = new Set<number>();
  let open = false;
  for (const [at, { text }] of paragraphs.entries()) {
    open = /^附\s{0,2}[件表]\s{0,2}[：:]/u.test(text) || (open && numberings[at] === 'digit');
    if (open) items.add(at);
  }
  return items;
}

/** How far out a heading stands; undefined for what is none. Those the file names stand outside of all others. */
function rankOf(
  paragraph: JoinedParagraph,
  at: number,
  paragraphs: readonly JoinedParagraph[],
  numberings: readonly (Numbering | undefined)[],
): Rank | undefined {
  const { style, text } = paragraph;
  if (style) return text.length <= LONGEST_STYLED ? style.level - 10 : undefined;
  const numbering = numberings[at];
  if (!numbering || !mayBeHeading(text, numbering)) return undefined;
  const next = paragraphs[at + 1];
  const following = numberings[at + 1];
  if (!isDivision(numbering)) {
    // Directly followed by the next of its kind, it has nothing below it: an item of a list, and so is the last of them.
    if (following === numbering) return undefined;
    if (numberings[at - 1] === numbering && mayBeHeading(paragraphs[at - 1]?.text ?? '', numbering))
      return undefined;
  }
  if (endsSentence(text) && !isRunOver(text, next, following)) return undefined;
  return NUMBERINGS.indexOf(numbering);
}

/** 第一章 is a heading wherever it stands. */
const isDivision = (numbering: Numbering) =>
  numbering === 'part' || numbering === 'chapter' || numbering === 'section';

function mayBeHeading(text: string, numbering: Numbering): boolean {
  if (text.length > LONGEST_HEADING || hasInnerSentenceEnd(text) || /[；;，,、]$/u.test(text)) return false;
  if (numbering === 'article') return text.length <= LONGEST_ARTICLE_HEADING && !/[，。：；,:;]/u.test(text);
  return isDivision(numbering) || withoutNumber(text) !== '';
}

/** A heading that ends in a full stop has its text below it, a question its answer. */
function isRunOver(
  text: string,
  next: JoinedParagraph | undefined,
  following: Numbering | undefined,
): boolean {
  return (
    text.length <= LONGEST_STOPPED_HEADING &&
    next !== undefined &&
    !next.style &&
    following === undefined &&
    next.text.length > text.length &&
    (/^(?:[（(]?[〇零一二三四五六七八九十百]{1,6}[、）)])/u.test(text) || /[？?]$/u.test(text))
  );
}
