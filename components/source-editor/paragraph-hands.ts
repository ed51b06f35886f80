import type { EditedDraft } from './edit-draft';
import type { ParagraphAction } from './edit-paragraphs';
import type { ParagraphKey } from './key-of-paragraph-box';
import { type KindChoice, kindChoice, ofKindChoice } from './paragraph-kinds';

/** What was done, to be said to those who don't see it. */
export type ParagraphDeed = 'split' | 'joined' | 'deleted' | 'added';

/** What the hands work on. */
export interface ParagraphDesk {
  now(): EditedDraft;
  edit(action: ParagraphAction): EditedDraft;
  /** Makes a paragraph the one that is edited, with a selection or the caret in it. */
  go(key: number, start: number, end: number): void;
  /** What is selected, if anything, is to be a term. */
  take(text: string): void;
  say(deed: ParagraphDeed): void;
  /** The last paragraph is gone: there is nowhere to go. */
  lost(): void;
}

/** What a person does to the list of paragraphs; after each deed the caret stands where the work goes on. */
export interface ParagraphHands {
  go(key: number, start: number, end?: number): void;
  write(key: number, text: string): void;
  setKind(key: number, choice: string): void;
  split(key: number, at: number): void;
  join(key: number): void;
  remove(key: number): void;
  /** Behind the current paragraph, at the end when there is none. */
  add(after: number | undefined, text?: string): void;
  take(key: number, start: number, end: number): void;
  /** @returns false when the key has nothing to do here. */
  press(key: number, act: ParagraphKey, start: number, end: number): boolean;
}

export function makeParagraphHands(desk: ParagraphDesk): ParagraphHands {
  const placeOf = (key: number) => desk.now().paragraphs.findIndex((paragraph) => paragraph.key === key);
  const at = (place: number) => desk.now().paragraphs[place];
  const go = (key: number, start: number, end = start) => desk.go(key, start, end);
  const goTo = (place: number, where: 'start' | 'end') => {
    const paragraph = at(place);
    if (!paragraph) return false;
    go(paragraph.key, where === 'start' ? 0 : paragraph.text.length);
    return true;
  };
  const setKind = (key: number, choice: string) =>
    void desk.edit({ do: 'set-kind', key, ...ofKindChoice(choice) });
  const split = (key: number, offset: number) => {
    desk.edit({ do: 'split', key, at: offset });
    goTo(placeOf(key) + 1, 'start');
    desk.say('split');
  };
  const join = (key: number) => {
    const before = at(placeOf(key) - 1);
    if (!before) return false;
    desk.edit({ do: 'join', key });
    go(before.key, before.text.length);
    desk.say('joined');
    return true;
  };
  const take = (key: number, start: number, end: number) => {
    const text = at(placeOf(key))?.text.slice(start, end).trim();
    desk.take(text ?? '');
  };
  return {
    go,
    write(key, text) {
      const place = placeOf(key);
      const count = desk.now().paragraphs.length;
      const more = desk.edit({ do: 'set-text', key, text }).paragraphs.length - count;
      // Several lines were pasted: behind the last of them.
      if (more > 0) goTo(place + more, 'end');
    },
    setKind,
    split,
    join: (key) => void join(key),
    remove(key) {
      const place = placeOf(key);
      desk.edit({ do: 'delete', key });
      if (!goTo(place, 'start') && !goTo(place - 1, 'end')) desk.lost();
      desk.say('deleted');
    },
    add(after, text = '') {
      const place = after === undefined ? -1 : placeOf(after);
      const { paragraphs } = desk.edit({ do: 'insert', after, text });
      goTo(place < 0 ? paragraphs.length - 1 : place + 1, 'start');
      desk.say('added');
    },
    take,
    press(key, act, start, end) {
      const place = placeOf(key);
      if (typeof act === 'object') {
        setKind(key, headingOrBody(act.level));
        return true;
      }
      switch (act) {
        case 'split':
          split(key, start);
          return true;
        case 'join':
          return join(key);
        case 'join-next': {
          const next = at(place + 1);
          return next ? join(next.key) : false;
        }
        case 'previous':
          return goTo(place - 1, 'end');
        case 'next':
          return goTo(place + 1, 'start');
        case 'take':
          take(key, start, end);
          return true;
      }
    },
  };
}

function headingOrBody(level: number): KindChoice {
  return kindChoice({ kind: level === 0 ? 'body' : 'heading', level });
}
