import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface ChangedTerm {
  readonly form: string;
  readonly unmarked: boolean;
}

interface UnmarkNoticeProps {
  /** The term that was last taken out of the marks, or put back. */
  readonly changed: ChangedTerm | undefined;
  onUndo(changed: ChangedTerm): void;
}

/** Says that a term is not marked any more, with the way back. */
export function UnmarkNotice({ changed, onUndo }: UnmarkNoticeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The row goes away with its button; the keyboard would be nowhere.
  useEffect(() => undo.current?.focus(), [changed]);
  return (
    <div role="status" class="notice-place">
      {changed && (
        <p class="notice">
          <span>{i18n.t(changed.unmarked ? 'panel.unmarked' : 'panel.markedAgain', [changed.form])}</span>
          <button type="button" ref={undo} class="button" onClick={() => onUndo(changed)}>
            {i18n.t('panel.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
