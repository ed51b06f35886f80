import type { Span } from '~/engine/types';
import { type Flag, type Flagged, squeeze } from './flag';
import type { Expectation, LabelledCase } from './read-inputs';

/** Something of a case that is worth looking at. */
export interface Remark {
  readonly case: string;
  readonly kind: string;
  readonly what: 'missed' | 'other kind' | 'boundary' | 'wrong paragraph' | 'false flag';
  readonly expected?: string;
  readonly flagged?: string;
}

/** Counts over the cases of one kind. */
export interface KindScore {
  expected: number;
  /** Found by one match, of whatever kind, that covers half of what was expected. */
  covered: number;
  /** Found so by a match of a kind that counts as right. */
  found: number;
  /** Of the found ones: at most 2 characters off at either end. */
  near: number;
  /** Of the found ones: characters off, both ends together. */
  off: number;
  farthest: number;
  rightParagraph: number;
  falseFlags: number;
  /** Like false flags, but in stock wording. */
  commonFlags: number;
}

const NEAR = 2;

/** Scores a case and adds it to its kind's counts. @returns what went wrong. */
export function scoreCase(one: LabelledCase, flagged: Flagged, score: KindScore): Remark[] {
  const remarks: Remark[] = [];
  const note = (what: Remark['what'], expected?: string, flag?: string) =>
    remarks.push({
      case: one.id,
      kind: one.kind,
      what,
      ...(expected === undefined ? {} : { expected }),
      ...(flag === undefined ? {} : { flagged: flag }),
    });
  const quotations = flagged.flags.filter(({ kind }) => kind !== 'term');
  const passages = one.expect.filter(({ kind }) => kind !== 'none');
  const spans = passages.map((passage) => passageSpan(one, passage, flagged.text));
  for (const [i, passage] of passages.entries()) {
    const span = spans[i]!;
    const text = flagged.text.slice(span.start, span.end);
    score.expected++;
    const covering = quotations
      .filter((flag) => overlap(flag, span) * 2 >= span.end - span.start)
      .sort((a, b) => overlap(b, span) - overlap(a, span) || a.end - a.start - (b.end - b.start));
    if (covering.length === 0) {
      note('missed', text, pieces(quotations, span));
      continue;
    }
    score.covered++;
    const best = covering.find(({ kind }) => (passage.accept ?? [passage.kind]).some((it) => it === kind));
    if (!best) {
      note('other kind', text, covering[0]!.text);
      continue;
    }
    score.found++;
    const off = [Math.abs(best.start - span.start), Math.abs(best.end - span.end)] as const;
    score.off += off[0] + off[1];
    score.farthest = Math.max(score.farthest, ...off);
    if (Math.max(...off) <= NEAR) score.near++;
    else note('boundary', text, best.text);
    if (passage.sourceParagraphIndex == null || best.paragraphs.includes(passage.sourceParagraphIndex))
      score.rightParagraph++;
    else note('wrong paragraph', text, best.text);
  }
  for (const flag of quotations) {
    if (spans.some((span) => overlap(flag, span) > 0)) continue;
    if (flag.common) score.commonFlags++;
    else {
      score.falseFlags++;
      note('false flag', undefined, flag.text);
    }
  }
  return remarks;
}

export function emptyScore(): KindScore {
  return {
    expected: 0,
    covered: 0,
    found: 0,
    near: 0,
    off: 0,
    farthest: 0,
    rightParagraph: 0,
    falseFlags: 0,
    commonFlags: 0,
  };
}

/** Where a passage stands in a text without white space: a page may have more before it than the case's text. */
function passageSpan(one: LabelledCase, { start, end }: Expectation, text: string): Span {
  const before = squeeze(one.text.slice(0, start)).length;
  const passage = squeeze(one.text.slice(start, end));
  if (text.startsWith(passage, before)) return { start: before, end: before + passage.length };
  const at = text.indexOf(passage);
  // A page that doesn't show its passage can't be right: it counts as missed.
  return at < 0 ? { start: 0, end: passage.length } : { start: at, end: at + passage.length };
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function pieces(flags: readonly Flag[], span: Span): string | undefined {
  const inside = flags.filter((flag) => overlap(flag, span) > 0).map(({ text }) => text);
  return inside.length > 0 ? inside.join(' | ') : undefined;
}
