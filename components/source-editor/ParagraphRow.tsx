import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { MarkedText } from '~/components/MarkedText';
import type { DraftParagraph } from '~/library/source-draft';
import { GrowingText } from './GrowingText';
import { keyOfParagraphBox } from './key-of-paragraph-box';
import { ParagraphTools } from './ParagraphTools';
import type { ParagraphHands } from './paragraph-hands';
import { draftLabel, kindChoice } from './paragraph-kinds';
import type { FormPlace } from './places-of-form';
import { skipUnchanged } from './skip-unchanged';

/** Where the caret is to go, or what is to be selected; a new object each time. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

interface ParagraphRowProps {
  readonly paragraph: DraftParagraph;
  readonly bodyNumber: number;
  readonly first: boolean;
  readonly current: boolean;
  /** Where the Tab key comes in. */
  readonly door: boolean;
  readonly caret: Caret | undefined;
  readonly marks: readonly FormPlace[];
  readonly looked: FormPlace | undefined;
  readonly hands: ParagraphHands;
}

/** One paragraph of a draft. */
export const ParagraphRow = skipUnchanged((props: ParagraphRowProps) => {
  const { paragraph, current, looked, hands } = props;
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (looked) row.current?.scrollIntoView({ block: 'center' });
  }, [looked]);
  const label = draftLabel(paragraph, props.bodyNumber);
  const look = kindChoice(paragraph).replace(' ', '-');
  return (
    <li
      ref={row}
      class={`draft-paragraph ${look}${current ? ' current' : ''}${looked ? ' looked' : ''}`}
      aria-current={current ? 'true' : undefined}
    >
      {current ? (
        <EditedParagraph {...props} label={label} />
      ) : (
        <>
          <button
            type="button"
            class="paragraph-label"
            tabIndex={props.door ? 0 : -1}
            aria-label={i18n.t('editor.editParagraph', [label])}
            onClick={() => hands.go(paragraph.key, 0)}
          >
            {label}
          </button>
          <p class={`quoted ${paragraph.kind}`} lang="zh-CN" data-key={paragraph.key}>
            <MarkedText text={paragraph.text} marks={props.marks} />
          </p>
        </>
      )}
    </li>
  );
});

function EditedParagraph({ label, ...props }: ParagraphRowProps & { readonly label: string }) {
  const { paragraph, caret, hands } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!caret || !box.current) return;
    box.current.focus({ preventScroll: true });
    box.current.setSelectionRange(caret.start, caret.end);
    box.current.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [caret]);
  return (
    <>
      <span class="paragraph-label">{label}</span>
      <div>
        <GrowingText
          class={`quoted ${paragraph.kind}`}
          box={box}
          aria-label={label}
          lang="zh-CN"
          text={paragraph.text}
          onText={(text) => hands.write(paragraph.key, text)}
          onKeyDown={(event) => {
            // While an input method is open, Enter and the arrows are its own.
            if (event.isComposing || event.keyCode === 229) return;
            const act = keyOfParagraphBox(event, event.currentTarget);
            if (!act) return;
            const { selectionStart, selectionEnd } = event.currentTarget;
            if (hands.press(paragraph.key, act, selectionStart, selectionEnd)) event.preventDefault();
          }}
        />
        <ParagraphTools paragraph={paragraph} first={props.first} box={box} hands={hands} />
      </div>
    </>
  );
}
