/** What stock formulations say of whether a piece of text is a unit of the language. */
export interface Evidence {
  /** In how many formulations it stands. */
  readonly formulations: number;
  /** Different letters before and after it in them; its ends count as different every time. */
  readonly before: number;
  readonly after: number;
}

const NONE: Evidence = { formulations: 0, before: 0, after: 0 };
const MAX_PIECE = 12;
/** More neighbours than these say nothing more. */
const ENOUGH = 32;
/** Formulations looked at in one step. */
const STEP = 500;

/**
 * Looks up pieces of a text in the formulations, in one pass over them, in steps: a unit has many different neighbours
 * on both sides ("accessor variety", Feng et al., Computational Linguistics 30(1), 2004), a fragment of one has the same
 * letter there again and again.
 *
 * @param pieces folded; the only ones that are counted
 * @param formulations folded
 */
export function* tableEvidence(
  pieces: ReadonlySet<string>,
  formulations: Iterable<string>,
): Generator<void, (piece: string) => Evidence> {
  const found = new Map<string, { formulations: number; before: Set<string>; after: Set<string> }>();
  let done = 0;
  for (const formulation of formulations) {
    if (++done % STEP === 0) yield;
    for (let start = 0; start < formulation.length; start++) {
      const longest = Math.min(MAX_PIECE, formulation.length - start);
      for (let length = 2; length <= longest; length++) {
        const piece = formulation.slice(start, start + length);
        if (!pieces.has(piece)) continue;
        const entry = found.get(piece) ?? { formulations: 0, before: new Set(), after: new Set() };
        found.set(piece, entry);
        entry.formulations++;
        addNeighbour(entry.before, formulation[start - 1]);
        addNeighbour(entry.after, formulation[start + length]);
      }
    }
  }
  return (piece) => {
    const entry = found.get(piece);
    return entry
      ? { formulations: entry.formulations, before: entry.before.size, after: entry.after.size }
      : NONE;
  };
}

function addNeighbour(neighbours: Set<string>, letter: string | undefined): void {
  if (neighbours.size < ENOUGH) neighbours.add(letter ?? `end ${neighbours.size}`);
}
