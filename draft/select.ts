import type { SourceId } from '~/engine/types';
import { type Finding, type FindingKind, isPassage } from './finding';

/** Which findings are shown, stepped through and listed. */
export interface FindingFilter {
  readonly kinds: ReadonlySet<FindingKind>;
  /** Only what stands in this source. */
  readonly source?: SourceId;
}

export type KindCounts = Readonly<Record<FindingKind, number>>;

/** How much of a draft is from one source. */
export interface SourceCounts {
  readonly sourceId: SourceId;
  readonly counts: KindCounts;
}

/** @returns what the filter leaves, in order; key terms only where they stand by themselves. */
export function selectFindings(findings: readonly Finding[], { kinds, source }: FindingFilter): Finding[] {
  const left = findings.filter(
    (finding) => kinds.has(finding.kind) && (source === undefined || standsIn(finding, source)),
  );
  return kinds.has('term') ? withoutInnerTerms(left) : left;
}

function withoutInnerTerms(findings: readonly Finding[]): Finding[] {
  const isFree = findings.map(() => true);
  /** The passage that reaches furthest so far; on the way back, the next one. */
  let beside: Finding | undefined;
  const look = (one: Finding, i: number) => {
    if (one.kind === 'term') isFree[i] &&= beside === undefined || !overlap(beside, one);
    else if (!beside || beside.paragraph !== one.paragraph || beside.end <= one.end) beside = one;
  };
  findings.forEach(look);
  beside = undefined;
  for (let i = findings.length - 1; i >= 0; i--) {
    const one = findings[i]!;
    if (one.kind !== 'term') beside = one;
    else look(one, i);
  }
  return findings.filter((_, i) => isFree[i]);
}

function overlap(a: Finding, b: Finding): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

export function countKinds(findings: readonly Finding[]): KindCounts {
  const counts = noCounts();
  for (const { kind } of findings) counts[kind] += 1;
  return counts;
}

/**
 * @returns the sources that passages stand in, those with the most first; a passage counts for each source that has it,
 * key terms count for none
 */
export function countSources(findings: readonly Finding[]): SourceCounts[] {
  const bySource = new Map<SourceId, Record<FindingKind, number>>();
  for (const finding of findings) {
    if (!isPassage(finding)) continue;
    for (const id of new Set(finding.match.places.map(({ sourceId }) => sourceId))) {
      const counts = bySource.get(id) ?? noCounts();
      bySource.set(id, counts);
      counts[finding.kind] += 1;
    }
  }
  const weight = ({ counts }: SourceCounts) => counts.altered + counts.abridged + counts.verbatim;
  return [...bySource]
    .map(([sourceId, counts]) => ({ sourceId, counts }))
    .sort((a, b) => weight(b) - weight(a) || b.counts.stock - a.counts.stock);
}

/**
 * @param current what is looked at now; one that is no longer there (it was corrected, or filtered out) still says where
 * @returns the next finding in the draft's order, or the one before, round and round; undefined when there is none
 */
export function stepFinding(
  findings: readonly Finding[],
  current: Pick<Finding, 'id' | 'paragraph' | 'start'> | undefined,
  direction: 'next' | 'previous',
): Finding | undefined {
  if (!current) return direction === 'next' ? findings[0] : findings.at(-1);
  const at = findings.findIndex(({ id }) => id === current.id);
  const isAfter = ({ paragraph, start }: Finding) =>
    paragraph > current.paragraph || (paragraph === current.paragraph && start > current.start);
  const after = at >= 0 ? at + 1 : findings.findIndex(isAfter);
  if (direction === 'next') return findings[after] ?? findings[0];
  const before = at >= 0 ? at - 1 : after < 0 ? findings.length - 1 : after - 1;
  return findings.at(before);
}

function standsIn(finding: Finding, source: SourceId): boolean {
  return finding.kind !== 'unfound' && finding.match.places.some(({ sourceId }) => sourceId === source);
}

function noCounts(): Record<FindingKind, number> {
  return { altered: 0, unfound: 0, abridged: 0, verbatim: 0, stock: 0, term: 0 };
}
