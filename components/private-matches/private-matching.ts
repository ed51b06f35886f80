import type { ListedMatch } from '~/components/page-matches/group-matches';
import type { Matcher } from '~/engine/matcher';
import { shownMatch } from '~/engine/shown-match';
import type { Match } from '~/engine/types';
import { nextTurn } from '~/library/in-slices';
import { listedMatch } from '~/protocol/listed-match';
import type { BlockChange, HandedBlock } from '~/protocol/panel-port';
import { withoutPublic } from './without-public';

export interface PrivateMatchingDeps {
  /** @returns undefined when the user has no private sources. */
  openPrivate(): Promise<Matcher | undefined>;
  /** Asked for only when something of a private source stands on the page. */
  openPublic(): Promise<Matcher | undefined>;
  /** Something was found, is no longer there, or all is read. */
  onChange(found: FoundPrivately): void;
  readonly signal: AbortSignal;
}

/** What private sources have of a tab's text. */
export interface FoundPrivately {
  /** By frame, each in reading order. */
  readonly frames: ReadonlyMap<string, readonly ListedMatch[]>;
  /** Whether all that was handed over has been matched. */
  readonly complete: boolean;
  /** The library can't be asked just now: there may be more. */
  readonly failed: boolean;
  /** There is more text than is handed over, and private sources that might be found in it. */
  readonly cut: boolean;
}

/** Characters that are matched together: some milliseconds' work. */
const GROUP = 16_384;

interface Entry {
  readonly block: HandedBlock;
  /** Undefined until it is matched … */
  readonly matches?: readonly ListedMatch[];
  /** … and those of an older library until it is matched again. */
  readonly stale?: boolean;
}

/** Matches what frames hand over with the private sources. Nothing of it ever goes back to them. */
export class PrivateMatching {
  readonly #deps: PrivateMatchingDeps;
  readonly #frames = new Map<string, { entries: Entry[]; complete: boolean; cut: boolean }>();
  #working = false;
  #failed = false;
  #hasSources = false;
  #matchers: Promise<Matchers | undefined> | undefined;

  constructor(deps: PrivateMatchingDeps) {
    this.#deps = deps;
  }

  /** Takes what a frame hands over; `gone`: the tab's frames are new ones. */
  take(change: BlockChange | 'gone'): void {
    if (change === 'gone') {
      this.#frames.clear();
      this.#tell();
      return;
    }
    const { frame, from, removed, added, complete, cut } = change;
    const entries = this.#frames.get(frame)?.entries ?? [];
    const gone = new Map(entries.slice(from, from + removed).map((entry) => [entry.block.text, entry]));
    const come = added.map((block): Entry => {
      const { matches, stale = false } = gone.get(block.text) ?? {};
      return matches
        ? { block, stale, matches: matches.map((match) => movedTo(match, frame, block)) }
        : { block };
    });
    this.#frames.set(frame, { entries: entries.toSpliced(from, removed, ...come), complete, cut });
    void this.#work();
  }

  /** The library or the settings are not what they were: everything is matched again. */
  startOver(): void {
    this.#matchers = undefined;
    this.#failed = false;
    for (const frame of this.#frames.values()) {
      frame.entries = frame.entries.map((entry) => ({ ...entry, stale: true }));
    }
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (!this.#deps.signal.aborted) {
      const next = this.#nextGroup();
      if (!next) break;
      await this.#match(next.frame, next.entries);
      this.#tell();
      await nextTurn(); // The popup draws and listens in between.
    }
    this.#working = false;
    this.#tell();
  }

  #nextGroup(): { readonly frame: string; readonly entries: readonly Entry[] } | undefined {
    for (const [frame, { entries }] of this.#frames) {
      const group: Entry[] = [];
      let length = 0;
      for (const entry of entries) {
        if (entry.matches && !entry.stale) continue;
        group.push(entry);
        length += entry.block.text.length;
        if (length >= GROUP) break;
      }
      if (group.length > 0) return { frame, entries: group };
    }
    return undefined;
  }

  async #match(frame: string, group: readonly Entry[]): Promise<void> {
    this.#matchers ??= openMatchers(this.#deps);
    const used = this.#matchers;
    let found: readonly (readonly Match[])[] | undefined;
    try {
      const matchers = await used;
      this.#hasSources = matchers !== undefined;
      found = await matchers?.match(group.map(({ block }) => block));
    } catch {
      this.#failed = true;
    }
    const now = this.#frames.get(frame);
    // The library was changed meanwhile, or the frame is gone: what is still there is matched again.
    if (used !== this.#matchers || !now) return;
    const matched = new Map(
      group.map(({ block }, index) => [
        block,
        (found?.[index] ?? []).map((match) => listed(match, frame, block)),
      ]),
    );
    now.entries = now.entries.map((entry) => {
      const matches = matched.get(entry.block);
      return matches ? { block: entry.block, matches } : entry;
    });
  }

  #tell(): void {
    if (this.#deps.signal.aborted) return;
    const frames = [...this.#frames];
    this.#deps.onChange({
      frames: new Map(
        frames.map(([frame, { entries }]) => [frame, entries.flatMap(({ matches }) => matches ?? [])]),
      ),
      failed: this.#failed,
      cut: this.#hasSources && frames.some(([, { cut }]) => cut),
      complete: !this.#working && frames.every(([, { complete }]) => complete),
    });
  }
}

interface Matchers {
  match(blocks: readonly HandedBlock[]): Promise<readonly (readonly Match[])[]>;
}

async function openMatchers({ openPrivate, openPublic }: PrivateMatchingDeps): Promise<Matchers | undefined> {
  const ofPrivate = await openPrivate();
  if (!ofPrivate) return undefined;
  let ofPublic: Promise<Matcher | undefined> | undefined;
  return {
    async match(blocks) {
      const found = await ofPrivate.match(blocks);
      const hit = blocks.filter((_block, index) => (found[index]?.length ?? 0) > 0);
      if (hit.length === 0) return found;
      ofPublic ??= openPublic();
      const others = (await (await ofPublic)?.match(hit)) ?? [];
      const byBlock = new Map(hit.map((block, index) => [block, others[index] ?? []]));
      return blocks.map((block, index) => withoutPublic(found[index] ?? [], byBlock.get(block) ?? []));
    },
  };
}

function listed(match: Match, frame: string, { text, number, visible }: HandedBlock): ListedMatch {
  const { start, end } = match;
  const shown = shownMatch(match, text.slice(start, end));
  return { ...listedMatch(shown), visible, jump: { frame, block: number, start, end } };
}

/** The same text in the place of an older block. */
function movedTo(match: ListedMatch, frame: string, { number, visible }: HandedBlock): ListedMatch {
  const { jump } = match;
  if (!('block' in jump)) return match;
  return { ...match, visible, jump: { ...jump, frame, block: number } };
}
