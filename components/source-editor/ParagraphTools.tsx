import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { DraftParagraph } from '~/library/source-draft';
import type { ParagraphHands } from './paragraph-hands';
import { KIND_CHOICES, kindChoice, kindName } from './paragraph-kinds';

interface ParagraphToolsProps {
  readonly paragraph: DraftParagraph;
  /** There is none before it. */
  readonly first: boolean;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly hands: ParagraphHands;
}

/** What can be done to the paragraph that is being edited. */
export function ParagraphTools({ paragraph: { key, kind, level }, first, box, hands }: ParagraphToolsProps) {
  const selected = () => ({ start: box.current?.selectionStart ?? 0, end: box.current?.selectionEnd ?? 0 });
  const choice = kindChoice({ kind, level });
  return (
    <div class="paragraph-tools">
      <select
        aria-label={i18n.t('editor.kind')}
        value={choice}
        onChange={(event) => hands.setKind(key, event.currentTarget.value)}
      >
        {KIND_CHOICES.map((value) => (
          <option key={value} value={value}>
            {kindName(value)}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => hands.split(key, selected().start)}>
        {i18n.t('editor.split')}
      </button>
      <button type="button" class="button" disabled={first} onClick={() => hands.join(key)}>
        {i18n.t('editor.join')}
      </button>
      <button type="button" class="button" onClick={() => hands.remove(key)}>
        {i18n.t('editor.delete')}
      </button>
      <button type="button" class="button" onClick={() => hands.take(key, selected().start, selected().end)}>
        {i18n.t('editor.takeSelection')}
      </button>
    </div>
  );
}
