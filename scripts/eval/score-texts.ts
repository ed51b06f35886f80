import type { MatchKind } from '~/engine/types';
import type { Flagged } from './flag';

/** How a flag is counted: by its kind, stock wording apart. */
export type FlagCount = MatchKind | 'common';
export const FLAG_COUNTS: readonly FlagCount[] = ['term', 'quote', 'altered', 'common'];

export interface FrequentFlag {
  readonly kind: FlagCount;
  readonly text: string;
  readonly count: number;
}

/** Counts over one file of texts. */
export class TextScore {
  documents = 0;
  /** White space does not count. */
  characters = 0;
  readonly counts = new Map<FlagCount, number>(FLAG_COUNTS.map((kind) => [kind, 0]));
  readonly #texts = new Map<string, number>();

  constructor(readonly name: string) {}

  add({ text, flags }: Flagged): void {
    this.documents++;
    this.characters += text.length;
    for (const flag of flags) {
      const kind = flag.common ? 'common' : flag.kind;
      this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
      const key = `${kind}\n${flag.text}`;
      this.#texts.set(key, (this.#texts.get(key) ?? 0) + 1);
    }
  }

  per100k(kind: FlagCount): number {
    return this.characters === 0 ? 0 : ((this.counts.get(kind) ?? 0) * 100_000) / this.characters;
  }

  /** Most frequent first; equally frequent ones in the order in which they were met. */
  frequent(kinds: readonly FlagCount[], most = Number.POSITIVE_INFINITY): FrequentFlag[] {
    return [...this.#texts]
      .map(([key, count]) => {
        const [kind = '', text = ''] = key.split('\n');
        return { kind: kind as FlagCount, text, count };
      })
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => b.count - a.count)
      .slice(0, most);
  }
}
