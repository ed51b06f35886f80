import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useAskBeforeClosing } from '~/components/use-ask-before-closing';
import type { Source } from '~/engine/types';
import type { ReadNote } from '~/library/readers/read-document';
import { faultsOf, type SourceDraft } from '~/library/source-draft';
import { EditorBar } from './EditorBar';
import type { LeftDraft } from './edit-draft';
import { FactsForm } from './FactsForm';
import { faultText } from './fault-text';
import { finishDraft } from './finish-draft';
import { ParagraphsEditor } from './ParagraphsEditor';
import { PlaceholderOffer } from './PlaceholderOffer';
import { makeFormFinder } from './places-of-form';
import { ReadNotes } from './ReadNotes';
import './source-editor.css';
import { SideTabs } from './SideTabs';
import { TermsEditor } from './TermsEditor';
import { useDraftHistory } from './use-draft-history';
import { useEditorKeys } from './use-editor-keys';
import { useEditorPlace } from './use-editor-place';
import { useProposals } from './use-proposals';
import { useSaving } from './use-saving';
import { useSettled } from './use-settled';

export interface SourceEditorProps {
  readonly draft: LeftDraft;
  readonly isNew: boolean;
  /** It was changed before, and the person has come back to it: those changes are asked about too. */
  readonly isChanged?: boolean;
  /** How the file was read. */
  readonly notes?: readonly ReadNote[];
  /** What may be a placeholder, the likeliest first. */
  readonly placeholders?: readonly string[];
  /** It comes from a public site: published is chosen beforehand, and the person confirms it by saving. */
  readonly suggestPublished?: boolean;
  /** After every change, so that whoever holds the draft can bring it back: leaving by the back button loses nothing. */
  onChange?(draft: SourceDraft): void;
  /** @throws {StoreError} when it cannot be kept: the draft stays on the table. */
  onSave(source: Source): Promise<void>;
  onCancel(): void;
}

/** Milliseconds after the last letter: places of terms are looked for again. */
const SETTLED = 300;

/** A source on the table: its facts, paragraphs and terms, to correct before it goes into the library. */
export function SourceEditor(props: SourceEditorProps) {
  const { notes = [], placeholders = [], suggestPublished = false } = props;
  const desk = useDraftHistory(() => ({
    ...props.draft,
    visibility: props.draft.visibility ?? (suggestPublished ? 'public' : 'private'),
    left: props.draft.left ?? [],
  }));
  const { draft, edit } = desk;
  const place = useEditorPlace(desk);
  const { strict, saving, trouble, save } = useSaving(desk, place, props.onSave);
  const [leaving, setLeaving] = useState(false);
  const paragraphs = useSettled(draft.paragraphs, SETTLED);
  const finder = useMemo(() => makeFormFinder(paragraphs), [paragraphs]);
  // What the page keeps of the draft may come back as a new one: the proposals go by the first.
  const [firstTerms] = useState(props.draft.terms);
  const proposals = useProposals(draft.paragraphs, firstTerms, place.tab === 'terms');
  const faults = faultsOf(finishDraft(draft));

  const told = useRef(draft);
  const { onChange } = props;
  useLayoutEffect(() => {
    // As it is now: the last letter before one leaves is never drawn.
    const tell = () => {
      const now = desk.now();
      if (now === told.current) return;
      told.current = now;
      onChange?.(now);
    };
    tell();
    return tell;
  }, [draft, onChange, desk.now]);

  useAskBeforeClosing(() => desk.canUndo);

  const latest = useRef({ save });
  latest.current = { save };
  const root = useRef<HTMLElement>(null);
  useEditorKeys(
    root,
    useMemo(
      () => ({ undo: place.undo, redo: place.redo, save: () => void latest.current.save() }),
      [place.undo, place.redo],
    ),
  );
  const changed = desk.canUndo || props.isChanged === true;
  const cancel = () => (changed && !leaving ? setLeaving(true) : props.onCancel());
  const shown = place.shownForm === undefined ? NOWHERE : finder.placesOf(place.shownForm);

  return (
    <section ref={root} class="source-editor" aria-labelledby="editor-name">
      <EditorBar
        isNew={props.isNew}
        title={draft.facts.title?.trim() ?? ''}
        visibility={draft.visibility ?? 'private'}
        canUndo={desk.canUndo}
        canRedo={desk.canRedo}
        saving={saving}
        leaving={leaving}
        said={place.said}
        trouble={strict && faults.length > 0 ? i18n.t('editor.faults', [faults.length]) : trouble}
        onUndo={place.undo}
        onRedo={place.redo}
        onSave={() => void save()}
        onCancel={cancel}
        onStay={() => setLeaving(false)}
      />
      <div class="editor-sheets">
        <SideTabs tab={place.tab} terms={draft.terms.length} onTab={place.setTab}>
          {place.tab === 'facts' ? (
            <FactsForm
              draft={draft}
              faults={faults}
              strict={strict}
              placeholders={placeholders}
              suggestPublished={suggestPublished}
              edit={edit}
            />
          ) : (
            <TermsEditor
              terms={draft.terms}
              left={draft.left}
              nextTerm={draft.nextTerm ?? ''}
              title={draft.facts.title?.trim() || i18n.t('terms.listFile')}
              paragraphs={paragraphs}
              proposals={proposals}
              finder={finder}
              wanted={place.wantedTerm}
              edit={edit}
              onShow={place.show}
              onSay={place.say}
            />
          )}
        </SideTabs>
        <div class="editor-text">
          <ReadNotes
            notes={notes}
            isBack={(line) => draft.paragraphs.some(({ text }) => text.trim() === line.trim())}
            onPutBack={(line) => place.hands.add(place.current, line)}
          />
          {!draft.placeholder && (
            <PlaceholderOffer
              candidates={placeholders}
              onTake={(placeholder) => {
                edit({ do: 'set-placeholder', placeholder });
                place.say(i18n.t('editor.placeholderIs', [placeholder]));
              }}
            />
          )}
          {strict && faults.includes('no-text') && <p class="fault">{faultText('no-text')}</p>}
          <ParagraphsEditor
            paragraphs={draft.paragraphs}
            current={place.current}
            caret={place.caret}
            shown={shown}
            looked={shown[place.lookedAt % Math.max(shown.length, 1)]}
            hands={place.hands}
          />
        </div>
      </div>
    </section>
  );
}

const NOWHERE: readonly [] = [];
