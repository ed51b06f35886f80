import { i18n } from '#i18n';
import { CopyOutcome } from './CopyOutcome';
import type { CopyText } from './copy-text';
import { useCopying } from './use-copying';

interface CopyButtonsProps {
  /** What a click copies; asked at the click, so that it can depend on what is selected just then. */
  textOf(cited: boolean): CopyText;
}

/** Copy, and copy with citation; says afterwards whether it worked. */
export function CopyButtons({ textOf }: CopyButtonsProps) {
  const { outcome, copy } = useCopying();
  const onClick = (event: MouseEvent, cited: boolean) => {
    // A page can make up clicks but not trusted ones.
    if (event.isTrusted) void copy(textOf(cited));
  };

  return (
    <div class="copy-buttons">
      <button
        type="button"
        class="button primary"
        onMouseDown={keepFocus}
        onClick={(event) => onClick(event, false)}
      >
        {i18n.t('copy.plain')}
      </button>
      <button type="button" class="button" onMouseDown={keepFocus} onClick={(event) => onClick(event, true)}>
        {i18n.t('copy.cited')}
      </button>
      <CopyOutcome outcome={outcome} />
    </div>
  );
}

/** A click takes neither the focus from where the user is working nor what is selected. */
function keepFocus(event: MouseEvent) {
  event.preventDefault();
}
