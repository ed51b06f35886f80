import { shownMatch } from '~/engine/shown-match';
import type { Match, Span } from '~/engine/types';
import { isConnected } from './dom-steps';
import type { Flag } from './flag';
import { compareInReadingOrder } from './reading-order';
import { nodeAt, type Run } from './run';

/** A match, with its span in the text of a run. */
export interface RunMatch extends Span {
  readonly match: Match;
}

/** What a change means for what is painted. */
export interface FlagChange {
  readonly added: readonly Flag[];
  readonly removed: readonly Flag[];
}

/** The flags of one run, in reading order, and the texts they stand in. */
interface FlaggedRun {
  readonly flags: readonly Flag[];
  readonly texts: readonly Text[];
  readonly reading: number;
}

/**
 * A page with more has no reader. Every frame in which such a page changes costs the browser by the number of ranges:
 * 10,000 of them in one paragraph cost Chromium 0.4 s, 100,000 cost it 1.5 s.
 */
const MAX_FLAGS = 10_000;

/** Flags of a frame never share a number, not even one that was switched off in between. */
let lastId = 0;

/** Keeps the flags of a frame by the texts they stand in, so that a run that is read again replaces its own. */
export class FlagStore {
  readonly #runs = new Set<FlaggedRun>();
  /** Only texts with a flag in them are here. */
  readonly #byText = new WeakMap<Text, FlaggedRun>();
  #sorted: readonly Flag[] | undefined = [];
  #size = 0;
  #reading = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether no further flag is kept. */
  get isFull(): boolean {
    return this.#size >= MAX_FLAGS;
  }

  /** All flags in reading order. */
  all(): readonly Flag[] {
    this.#sorted ??= [...this.#runs]
      .sort((a, b) => compareInReadingOrder(a.texts[0]!, b.texts[0]!))
      .flatMap((run) => run.flags);
    return this.#sorted;
  }

  /** The flags of the run that a text belongs to; none when the text itself has none. */
  around(text: Text): readonly Flag[] {
    return this.#byText.get(text)?.flags ?? [];
  }

  /**
   * Puts a run's matches in the place of what its texts had before. A flag that stands as it stood stays the same
   * object, so that nothing is painted anew and an open card keeps its phrase.
   * @param matches in the order of their starts.
   */
  replace(run: Run, matches: readonly RunMatch[]): FlagChange {
    const standing = new StandingFlags(this.forget(run.nodes));
    const added: Flag[] = [];
    const flags: Flag[] = [];
    const texts = new Set<Text>();
    for (const { match, start, end } of matches) {
      if (this.#size + flags.length >= MAX_FLAGS) break;
      const first = nodeAt(run, start);
      const last = nodeAt(run, end - 1);
      const range = {
        startContainer: run.nodes[first]!,
        startOffset: start - run.starts[first]!,
        endContainer: run.nodes[last]!,
        endOffset: end - run.starts[last]!,
      };
      // The page changed it since it was read, and it will be read again.
      if (range.startOffset >= range.startContainer.length || range.endOffset > range.endContainer.length)
        continue;
      let flag = standing.take(range, match);
      if (!flag) {
        const shown = shownMatch(match, run.text.slice(start, end));
        flag = { id: ++lastId, ...shown, range: new StaticRange(range) };
        added.push(flag);
      }
      flags.push(flag);
      for (let index = first; index <= last; index++) texts.add(run.nodes[index]!);
    }
    if (flags.length > 0) this.#putIn({ flags, texts: [...texts], reading: this.#reading });
    return { added, removed: standing.left() };
  }

  /** @returns the flags of the runs that these texts belong to; they are no longer kept. */
  forget(texts: readonly Text[]): Flag[] {
    if (this.#size === 0) return [];
    const gone: Flag[] = [];
    for (const text of texts) {
      const run = this.#byText.get(text);
      if (run) gone.push(...this.#takeOut(run));
    }
    return gone;
  }

  /** @returns the flags of texts that are no longer in the document; they are no longer kept. */
  forgetGone(): Flag[] {
    return this.#forgetRuns((run) => !run.texts.every(isConnected));
  }

  /** From now on, runs count as read again; `forgetUnread` forgets the others. */
  beginReading(): void {
    this.#reading++;
  }

  forgetUnread(): Flag[] {
    return this.#forgetRuns((run) => run.reading !== this.#reading);
  }

  #forgetRuns(accept: (run: FlaggedRun) => boolean): Flag[] {
    const gone: Flag[] = [];
    for (const run of this.#runs) if (accept(run)) gone.push(...this.#takeOut(run));
    return gone;
  }

  #putIn(run: FlaggedRun): void {
    this.#runs.add(run);
    for (const text of run.texts) this.#byText.set(text, run);
    this.#size += run.flags.length;
    this.#sorted = undefined;
  }

  #takeOut(run: FlaggedRun): readonly Flag[] {
    this.#runs.delete(run);
    for (const text of run.texts) this.#byText.delete(text);
    this.#size -= run.flags.length;
    this.#sorted = undefined;
    return run.flags;
  }
}

type RangeInit = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Flags that may be found again where they were. */
class StandingFlags {
  readonly #flags = new Map<Node, Map<string, Flag>>();

  constructor(flags: readonly Flag[]) {
    for (const flag of flags) {
      const { startContainer } = flag.range;
      const here = this.#flags.get(startContainer) ?? new Map<string, Flag>();
      this.#flags.set(startContainer, here.set(placeKey(flag.range, flag.match), flag));
    }
  }

  take(range: RangeInit, match: Match): Flag | undefined {
    const here = this.#flags.get(range.startContainer);
    const key = placeKey(range, match);
    const flag = here?.get(key);
    if (flag?.range.endContainer !== range.endContainer) return undefined;
    here?.delete(key);
    return flag;
  }

  left(): Flag[] {
    return [...this.#flags.values()].flatMap((here) => [...here.values()]);
  }
}

function placeKey(range: RangeInit, match: Match): string {
  const what =
    match.kind === 'term' ? match.term : match.places.map((place) => Object.values(place).join()).join(';');
  return `${match.kind} ${range.startOffset} ${range.endOffset} ${what}`;
}
