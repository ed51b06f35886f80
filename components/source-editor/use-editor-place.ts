import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftFault } from '~/library/source-draft';
import type { Caret } from './ParagraphRow';
import { makeParagraphHands } from './paragraph-hands';
import { makeFormFinder } from './places-of-form';
import { wordingFaultText } from './term-fault-text';
import { faultOfNewForm } from './term-faults';
import type { DraftDesk } from './use-draft-history';
import { whereChanged } from './where-changed';

export type SideTab = 'facts' | 'terms';

/** Something that was done, as it is said; counted, because the same words twice are said twice. */
export interface Said {
  readonly text: string;
  readonly at: number;
}

interface Place {
  readonly tab: SideTab;
  /** The paragraph that is edited. */
  readonly current: number | undefined;
  readonly caret: Caret | undefined;
  /** The term whose places are shown, and how often the next place was asked for. */
  readonly shownForm: string | undefined;
  readonly lookedAt: number;
  readonly wantedTerm: { readonly form: string } | undefined;
  readonly said: Said | undefined;
}

/** Where a person is in the editor, and how undo, faults and the list of terms lead to other places in it. */
export function useEditorPlace(desk: DraftDesk) {
  const [place, setPlace] = useState<Place>(() => ({
    tab: 'facts',
    current: desk.draft.paragraphs[0]?.key,
    caret: undefined,
    shownForm: undefined,
    lookedAt: 0,
    wantedTerm: undefined,
    said: undefined,
  }));
  const { now, edit, undo, redo } = desk;
  const hands = useMemo(() => {
    const set = (change: Partial<Place>) => setPlace((before) => ({ ...before, ...change }));
    const say = (text: string) =>
      setPlace((before) => ({ ...before, said: { text, at: (before.said?.at ?? 0) + 1 } }));
    // Where one writes, nothing is shown any more: the text could move away under the hand.
    const go = (key: number, start: number, end: number) =>
      set({ current: key, caret: { start, end }, shownForm: undefined });
    /** The box is drawn only with the tab that it is in. */
    const focus = (id: string) => setTimeout(() => boxOf(document.getElementById(id))?.focus());
    const goToNextTerm = () => {
      set({ tab: 'terms' });
      focus(NEXT_TERM);
    };
    const take = (form: string) => {
      const { terms, paragraphs } = now();
      const fault = form ? faultOfNewForm(form, terms, makeFormFinder(paragraphs)) : undefined;
      if (!form || fault) return say(fault ? wordingFaultText(fault) : i18n.t('terms.selectFirst'));
      edit({ do: 'take', forms: [form] });
      say(i18n.t('terms.added', [form]));
    };
    const turn = (by: typeof undo, text: string) => () => {
      const before = now();
      const changed = whereChanged(before, by());
      if (before === now()) return;
      say(text);
      if (changed?.part === 'paragraph') go(changed.key, changed.offset, changed.offset);
      if (changed?.part === 'term') set({ tab: 'terms', wantedTerm: { form: changed.form } });
      if (changed?.part === 'next-term') goToNextTerm();
      if (changed?.part === 'fact' || changed?.part === 'setting') {
        set({ tab: 'facts' });
        focus(`editor-${changed.part === 'fact' ? changed.field : changed.name}`);
      }
    };
    return {
      hands: makeParagraphHands({
        now,
        edit,
        go,
        take,
        lost: () => focus(ADD_PARAGRAPH),
        say: (deed) => say(i18n.t(`editor.said_${deed}`)),
      }),
      setTab: (tab: SideTab) => set({ tab }),
      show: (form: string) =>
        setPlace((before) => ({
          ...before,
          current: undefined,
          shownForm: form,
          lookedAt: before.shownForm === form ? before.lookedAt + 1 : 0,
        })),
      say,
      undo: turn(undo, i18n.t('editor.undone')),
      redo: turn(redo, i18n.t('editor.redone')),
      goToNextTerm,
      goToTerm: (form: string) => set({ tab: 'terms', wantedTerm: { form } }),
      goToFault: (fault: DraftFault) => {
        if (fault !== 'no-text') set({ tab: 'facts' });
        focus(FAULTY_BOX[fault]);
      },
    };
  }, [now, edit, undo, redo]);
  return { ...place, ...hands };
}

/** Id of the button that makes the first paragraph. */
export const ADD_PARAGRAPH = 'editor-add-paragraph';

/** Id of the box for a term of one's own. */
export const NEXT_TERM = 'editor-add-term';

const FAULTY_BOX: Readonly<Record<DraftFault, string>> = {
  'no-text': ADD_PARAGRAPH,
  'no-title': 'editor-title',
  'bad-date': 'editor-date',
  'bad-address': 'editor-address',
  'no-visibility': 'editor-visibility',
};

/** Of a group of choices the one that holds. */
function boxOf(element: HTMLElement | null): HTMLElement | null {
  if (!(element instanceof HTMLFieldSetElement)) return element;
  return element.querySelector<HTMLElement>('input:checked') ?? element.querySelector('input');
}
