import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { KeyHints } from '~/components/KeyHints';
import type { DraftParagraph } from '~/library/source-draft';
import { type Caret, ParagraphRow } from './ParagraphRow';
import type { ParagraphHands } from './paragraph-hands';
import type { FormPlace } from './places-of-form';
import { selectedInParagraph } from './selected-in-paragraph';
import { ADD_PARAGRAPH } from './use-editor-place';

interface ParagraphsEditorProps {
  readonly paragraphs: readonly DraftParagraph[];
  /** The one that is being edited, and where its caret is to go when it is drawn. */
  readonly current: number | undefined;
  readonly caret: Caret | undefined;
  /** Where the term stands that a person wants to see, and which of the places is looked at. */
  readonly shown: readonly FormPlace[];
  readonly looked: FormPlace | undefined;
  readonly hands: ParagraphHands;
}

/** The paragraphs of a draft: one is a text box, the others become one at a click or by the arrow keys. */
export function ParagraphsEditor({ paragraphs, hands, ...props }: ParagraphsEditorProps) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const enter = () => {
      const found = selectedInParagraph(current);
      if (found) hands.go(found.key, found.start, found.end);
    };
    current.addEventListener('click', enter);
    return () => current.removeEventListener('click', enter);
  }, [hands]);
  const marks = marksByKey(props.shown);
  // By the keyboard one comes in where one is, or looks.
  const door = props.current ?? props.looked?.key ?? paragraphs[0]?.key;
  let bodyNumber = 0;
  return (
    <section class="paragraphs-editor" aria-labelledby="editor-paragraphs">
      <div class="paragraphs-head">
        <h3 id="editor-paragraphs">{i18n.t('editor.paragraphs')}</h3>
        <KeyHints text={i18n.t('editor.paragraphKeys')} />
      </div>
      {paragraphs.length === 0 && <p class="hint">{i18n.t('editor.noParagraphs')}</p>}
      <ol ref={list} class="draft-paragraphs">
        {paragraphs.map((paragraph, i) => {
          if (paragraph.kind === 'body' && paragraph.text.trim()) bodyNumber += 1;
          const isCurrent = paragraph.key === props.current;
          return (
            <ParagraphRow
              key={paragraph.key}
              paragraph={paragraph}
              bodyNumber={bodyNumber}
              first={i === 0}
              current={isCurrent}
              door={paragraph.key === door}
              caret={isCurrent ? props.caret : undefined}
              marks={marks.get(paragraph.key) ?? NO_MARKS}
              looked={props.looked?.key === paragraph.key ? props.looked : undefined}
              hands={hands}
            />
          );
        })}
      </ol>
      <button id={ADD_PARAGRAPH} type="button" class="button" onClick={() => hands.add(props.current)}>
        {i18n.t('editor.addParagraph')}
      </button>
    </section>
  );
}

const NO_MARKS: readonly FormPlace[] = [];
const grouped = new WeakMap<readonly FormPlace[], Map<number, FormPlace[]>>();

/** Always the same arrays for the same places: rows that stay as they are aren't drawn again. */
function marksByKey(shown: readonly FormPlace[]): Map<number, FormPlace[]> {
  const known = grouped.get(shown);
  if (known) return known;
  const made = Map.groupBy(shown, ({ key }) => key);
  grouped.set(shown, made);
  return made;
}
