import { atClauseBorders } from '~/engine/at-clause-borders';
import type { Passage } from '~/engine/passage';
import type { Place } from '~/engine/types';
import type { Flag } from '~/page/flag';
import type { Point } from '~/page/hover/geometry';
import { getPassage } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import { anchorOf } from './anchor';
import { AskedWording } from './ask-wording';
import type { CardContent } from './CardView';
import { capturesOfPage } from './captures';
import { CardSurface, type Loss } from './card-surface';
import { closeWhenLeft } from './close-when-left';
import type { CardDeps } from './create-card';

/** Of a phrase that stands in more places than this, no more are looked at before the card opens. */
const MOST_LOOKED_AT = 5;

interface Opening {
  readonly flag: Flag;
  readonly focus: boolean;
  /** Where the pointer rests, if that is why. */
  readonly pointer?: Point;
}

/** The card of a frame: gets what belongs to a flag, shows it, steps through its places, and knows when to close. */
export class CardController {
  readonly #deps: CardDeps;
  readonly #surface = new CardSurface({
    onStep: (step) => void this.#step(step),
    onLost: (how) => this.#lose(how),
    onFocusOut: () => this.#close(false),
  });
  #shown: { readonly flag: Flag; readonly end: AbortController } | undefined;
  #passages = new Map<string, Promise<Passage | null>>();
  #wording: AskedWording | undefined;
  /** Counts what was asked for: an answer that comes late is for nobody. */
  #turn = 0;
  /** The turn of the card that is on its way; 0 when none is. */
  #coming = 0;

  constructor(deps: CardDeps) {
    this.#deps = deps;
    const stopListening = deps.flags.onChange(() => this.#surface.follow());
    const end = () => {
      stopListening();
      this.cancel();
      this.#close(false);
    };
    deps.signal.addEventListener('abort', end, { once: true });
  }

  get flag(): Flag | undefined {
    return this.#shown?.flag;
  }

  /** The pointer has slowed down on a flag: its card may be asked for next. */
  async prepare(flag: Flag): Promise<void> {
    this.#askWording(flag);
    await this.#firstStep(flag);
  }

  /** @returns false when there is no room for the card, the flag is gone or something else was asked for meanwhile */
  async open({ flag, focus, pointer }: Opening): Promise<boolean> {
    const mine = ++this.#turn;
    this.#coming = mine;
    const asked = this.#askWording(flag);
    const content = await this.#contentOf(flag, await this.#firstStep(flag));
    const anchor = anchorOf(flag, pointer);
    if (this.#coming === mine) this.#coming = 0;
    if (mine !== this.#turn || this.#deps.signal.aborted || !anchor) return false;
    this.#shown?.end.abort();
    const end = new AbortController();
    this.#shown = { flag, end };
    closeWhenLeft({
      surface: this.#surface,
      anchor,
      pointer,
      nextIsComing: () => this.#coming !== 0,
      leave: () => this.#close(false),
      dismiss: ({ giveBackFocus }) => {
        this.cancel();
        this.#close(giveBackFocus);
      },
      signal: end.signal,
    });
    if (await this.#surface.show(content, anchor, focus)) {
      void asked.answered.then(() => end.signal.aborted || this.#surface.addWording(asked.known));
      return true;
    }
    if (this.#shown?.end === end) this.#close(false);
    return false;
  }

  /** Forgets what was asked for and has not come yet. */
  cancel(): void {
    this.#turn++;
    this.#coming = 0;
  }

  close(): void {
    this.cancel();
    this.#close(true);
  }

  /** True while the user has the keyboard in the card. */
  hasFocus(): boolean {
    return this.#surface.hasFocus();
  }

  isTargetOf(event: Event): boolean {
    return this.#surface.isTargetOf(event);
  }

  async #step(step: number): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const mine = ++this.#turn;
    const content = await this.#contentOf(shown.flag, step);
    if (mine === this.#turn && this.#shown === shown) await this.#surface.step(content);
  }

  #lose(how: Loss): void {
    // A page that rewrites its text all the time takes nothing out of the hands of who is reading the card.
    if (how === 'gone' && this.#surface.isInUse()) return;
    this.#close(true);
  }

  /** What was asked for next comes all the same: a step to a far phrase scrolls this one's card out of view. */
  #close(giveBackFocus: boolean): void {
    this.#passages.clear();
    this.#wording = undefined;
    this.#shown?.end.abort();
    this.#shown = undefined;
    this.#surface.hide(giveBackFocus);
  }

  async #contentOf(flag: Flag, step: number): Promise<CardContent> {
    const { match, text } = flag;
    const passage = await this.#passageAt(match.places[step]!);
    const { known, late } = this.#askWording(flag).take();
    return {
      match:
        match.kind === 'altered' && passage ? atClauseBorders(match, text, passage.paragraph.text) : match,
      text,
      step,
      passage,
      typography: this.#deps.settings().typography,
      captures: match.kind === 'term' ? [] : capturesOfPage(this.#deps.flags.all()),
      wording: known,
      wordingIsLate: late,
    };
  }

  #askWording(flag: Flag): AskedWording {
    if (this.#wording?.flag !== flag) {
      this.#wording = new AskedWording(flag, () => this.#passageAt(flag.match.places[0]!));
    }
    return this.#wording;
  }

  /** A title or heading that has the phrase says less about it than the first paragraph that does. */
  async #firstStep({ match: { places } }: Flag): Promise<number> {
    for (const [step, place] of places.slice(0, MOST_LOOKED_AT).entries()) {
      if ((await this.#passageAt(place))?.paragraph.kind === 'body') return step;
    }
    return 0;
  }

  /** Asks once while a card is open or coming; null where the answer can't be had. */
  #passageAt(place: Place): Promise<Passage | null> {
    const key = `${place.paragraph} ${place.sourceId}`;
    const asked =
      this.#passages.get(key) ??
      ask(getPassage, { sourceId: place.sourceId, paragraph: place.paragraph }).catch(() => null);
    this.#passages.set(key, asked);
    return asked;
  }
}
