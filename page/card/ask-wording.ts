import type { Passage } from '~/engine/passage';
import type { Match } from '~/engine/types';
import type { Flag } from '~/page/flag';
import { lookOf } from '~/protocol/highlights';
import { getWording } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import type { Wording } from '~/protocol/schemas';

/** A wording and what is known of its use. */
export interface KnownWording extends Wording {
  /** What was asked about. */
  readonly text: string;
}

/** As much as the background takes. */
const LONGEST = 2000;

/** The question how a flag's wording is used, asked once; a card doesn't wait for the answer. */
export class AskedWording {
  /** What is known by now. */
  known: KnownWording | undefined;
  /** Resolves when nothing more will be known. */
  readonly answered: Promise<void>;
  /** A card came up before it was answered. */
  late = false;
  #pending: boolean;

  /** @param passage gets where the match's first place is; not called for a term, which needs none */
  constructor(
    readonly flag: Flag,
    passage: () => Promise<Passage | null>,
  ) {
    this.#pending = hasWording(flag.match);
    this.answered = this.#pending ? this.#ask(flag.match, passage) : Promise.resolve();
  }

  /** For a card that comes up now. */
  take(): Pick<AskedWording, 'known' | 'late'> {
    this.late ||= this.#pending;
    return this;
  }

  async #ask(match: Match, passage: () => Promise<Passage | null>): Promise<void> {
    try {
      const text = match.kind === 'term' ? match.form : sourceWording(match, await passage());
      if (text !== undefined) this.known = { ...(await ask(getWording, { text })), text };
    } catch {
      // The background is gone; the card does without.
    }
    this.#pending = false;
  }
}

/** Of quotations nothing is said, unless they are stock. */
function hasWording(match: Match): boolean {
  return lookOf(match) === 'term' || lookOf(match) === 'common';
}

/** Without the placeholder: 谱写中国式现代化 X 新篇章 is 谱写中国式现代化新篇章 with a name in it. */
function sourceWording(match: Exclude<Match, { kind: 'term' }>, passage: Passage | null): string | undefined {
  const [place] = match.places;
  if (!passage || !place) return undefined;
  const { text } = passage.paragraph;
  const pieces: string[] = [];
  let at = place.start;
  for (const { source } of match.captures) {
    pieces.push(text.slice(at, source.start).trim());
    at = source.end;
  }
  return [...pieces, text.slice(at, place.end).trim()].join('').slice(0, LONGEST);
}
