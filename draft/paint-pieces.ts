import type { Finding, FindingKind } from './finding';

/** A stretch of a paragraph that belongs to one finding, or to none. */
export interface PaintedPiece {
  readonly start: number;
  readonly end: number;
  readonly finding?: Finding;
}

/** What is painted over what: a quotation that isn't found shows round the stock wording in it. */
const LAYERS: Readonly<Record<FindingKind, number>> = {
  term: 0,
  unfound: 1,
  stock: 2,
  verbatim: 3,
  abridged: 4,
  altered: 4,
};

/**
 * Cuts a paragraph into pieces, each of one finding: a passage is whole but for what an overlapping one before it has, a
 * key term is left out where it isn't by itself.
 *
 * @returns pieces in order that make up the whole text
 */
export function paintPieces(length: number, findings: readonly Finding[]): PaintedPiece[] {
  const owner = new Int32Array(length).fill(-1);
  const order = [...findings.keys()].sort(
    (a, b) => LAYERS[findings[a]!.kind] - LAYERS[findings[b]!.kind] || b - a,
  );
  for (const i of order) owner.fill(i, findings[i]!.start, findings[i]!.end);
  const pieces: PaintedPiece[] = [];
  for (let start = 0, end = 0; start < length; start = end) {
    while (end < length && owner[end] === owner[start]) end += 1;
    const finding = findings[owner[start]!];
    const isCut = finding?.kind === 'term' && end - start < finding.end - finding.start;
    pieces.push(finding && !isCut ? { start, end, finding } : { start, end });
  }
  return pieces;
}
