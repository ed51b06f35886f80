import type { Candidate } from './candidates';
import { isEveryday } from './function-words';
import type { ProposalReason, TermProposal } from './propose-terms';

/** More are no help: nobody reads them. */
const MAX_PROPOSALS = 400;

/** @returns the candidates that something speaks for, best first; of two that say the same, the better one. */
export function rankCandidates(candidates: readonly Candidate[]): TermProposal[] {
  const units = candidates.filter((candidate) => unitOf(candidate) >= UNIT);
  const ranked = candidates
    .filter((candidate) => !isScrap(candidate) && !isVerbWithUnit(candidate, units))
    .map((candidate) => ({ candidate, score: scoreOf(candidate), reasons: reasonsOf(candidate) }))
    .filter(({ score, reasons }) => score > 0 && reasons.length > 0)
    .sort((a, b) => b.score - a.score);
  const kept: typeof ranked = [];
  for (const entry of ranked) {
    if (kept.length >= MAX_PROPOSALS) break;
    if (!kept.some((other) => makesRedundant(other.candidate, entry.candidate))) kept.push(entry);
  }
  return kept.map(({ candidate: { form, times }, score, reasons }) => ({ form, times, score, reasons }));
}

/** So many phrases with a word in common are no accident. */
const FAMILY = 3;

/** With so many different neighbours on both sides in the formulations, a piece is a unit by itself. */
const UNIT = 4;

function scoreOf(c: Candidate): number {
  let score = LENGTH_BONUS[Math.min(c.letters.length, LENGTH_BONUS.length - 1)]!;
  if (c.quoted) score += 7;
  if (c.enumerated) score += c.isList ? 1 : 3;
  if (c.family >= FAMILY) score += 1.5;
  if (c.inHeading) score += 1;
  if (c.items > 0) score += 2 + Math.log10(c.items);
  score += 1.3 * Math.log2(1 + unitOf(c));
  if (c.times > 1) score += 1.5 * Math.log2(Math.min(c.before, c.after) + 1);
  if (c.verbFirst && !c.quoted) score -= 2;
  if (c.letters.slice(1, -1).includes('的')) score -= 2;
  return score;
}

/** By letters: of two, nearly everything is a word and nearly nothing a key term. */
const LENGTH_BONUS = [-9, -9, -5, -1.5, 1, 1, 1.2, 1.2, 1.2, 0.8, 0.5, 0.5, 0.5, 0, 0, 0, 0];

function unitOf({ evidence }: Candidate): number {
  return Math.min(evidence.before, evidence.after);
}

function reasonsOf(c: Candidate): ProposalReason[] {
  const reasons: ProposalReason[] = [];
  if (c.quoted) reasons.push({ kind: 'quoted' });
  if (c.items > 0) reasons.push({ kind: 'formulation', items: c.items });
  if (c.enumerated) reasons.push({ kind: 'enumerated' });
  if (c.inHeading) reasons.push({ kind: 'heading' });
  if (c.items === 0 && unitOf(c) >= 2)
    reasons.push({ kind: 'established', formulations: c.evidence.formulations });
  if (c.family >= FAMILY) reasons.push({ kind: 'family', phrases: c.family });
  if (c.times > 1 && Math.min(c.before, c.after) > 1) reasons.push({ kind: 'repeated', times: c.times });
  return reasons;
}

/** 推动高质量发展: what the verb governs is a term by itself. */
function isVerbWithUnit(candidate: Candidate, units: readonly Candidate[]): boolean {
  if (!candidate.verbFirst || candidate.quoted || candidate.enumerated) return false;
  return units.some(
    (unit) => unit.letters.length >= 4 && unit !== candidate && candidate.letters.endsWith(unit.letters),
  );
}

/** Numbers, shares and days, or what was cut from one: 断头路45, 十条 of 第二十条, 日 of 5日, 31 years; meetings by their number. */
const NUMBER =
  /^\d+[个项人名户件家次万亿元]{0,3}$|\d[年月日]|^[年月日]\d|\p{Script=Han}\d+$|^[一二三四五六七八九十百]+[条款项章节]|^[〇零一二三四五六七八九十百千万]+[多余]?[年月日天次个项人户件]$|第[\d〇零一二三四五六七八九十百]+(?:$|[条款项章节编])|第[\d〇零一二三四五六七八九十百]+[次届](?:全体)?(?:会议|全会)?$/u;
/** 达到90%以上. Folded letters have no marks. */
const SHARE = /\d\s?[%％‰]/u;
const PAIRS = ['“”', '‘’', '「」', '『』', '（）', '()', '《》', '〈〉', '【】'] as const;

/** From one clause into the next, as 体系，加快建设; or a verb of one letter and what it governs: 查“九小场所”. */
const CUT_ACROSS = /[，。；：,;:]|^\p{Script=Han}[“「『]/u;

/** What nobody would choose, whatever speaks for it. */
function isScrap(candidate: Candidate): boolean {
  const { letters, form, whole, quoted, enumerated, items, times } = candidate;
  if (!whole && !quoted && !enumerated && items === 0 && times < 2 && unitOf(candidate) < 2) return true;
  const isOpen = PAIRS.some(([open, close]) => form.split(open!).length !== form.split(close!).length);
  if (!quoted && (CUT_ACROSS.test(form) || SHARE.test(form))) return true;
  return NUMBER.test(letters) || isOpen || isEveryday(letters) || /^[年月日号]\s/u.test(form);
}

/** One inside the other, and the other as often as it: only one of them can be meant, unless both are units. */
function makesRedundant(better: Candidate, worse: Candidate): boolean {
  if (worse.times > better.times) return false;
  // Of 政治坚定的“明白人” the quotation may be meant as well, 坚定的“明白人” not.
  const isQuotation = worse.quoted && !/[“”「」『』]/u.test(worse.form);
  if (better.letters.includes(worse.letters)) return !isQuotation && unitOf(worse) < UNIT;
  return (
    !worse.quoted &&
    worse.letters.includes(better.letters) &&
    worse.items === 0 &&
    !worse.enumerated &&
    unitOf(worse) < 2
  );
}
