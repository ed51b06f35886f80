import { i18n } from '#i18n';
import type { Visibility } from '~/engine/types';

interface VisibilityFieldProps {
  readonly visibility: Visibility;
  /** Published was chosen beforehand: the person is told why. */
  readonly suggestPublished: boolean;
  onChoose(visibility: Visibility): void;
}

const CHOICES = ['private', 'public'] as const;

/** Published or not: who may see what is made from the source. */
export function VisibilityField({ visibility, suggestPublished, onChoose }: VisibilityFieldProps) {
  return (
    <fieldset id="editor-visibility" class="visibility-field" aria-describedby="editor-visibility-hint">
      <legend>{i18n.t('editor.visibility')}</legend>
      {CHOICES.map((value) => (
        <label key={value} class="visibility-choice">
          <input
            type="radio"
            name="editor-visibility"
            value={value}
            checked={value === visibility}
            aria-labelledby={`editor-${value}`}
            aria-describedby={`editor-${value}-hint`}
            onChange={() => onChoose(value)}
          />
          <b id={`editor-${value}`}>{i18n.t(`editor.visibility_${value}`)}</b>
          <span class="hint" id={`editor-${value}-hint`}>
            {i18n.t(`editor.visibilityHint_${value}`)}
          </span>
        </label>
      ))}
      {suggestPublished && <p class="hint">{i18n.t('editor.suggestPublished')}</p>}
      <p id="editor-visibility-hint" class="hint warning">
        {i18n.t('editor.classified')}
      </p>
    </fieldset>
  );
}
