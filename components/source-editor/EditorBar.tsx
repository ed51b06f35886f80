import { i18n } from '#i18n';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import type { Visibility } from '~/engine/types';
import type { Said } from './use-editor-place';

interface EditorBarProps {
  readonly isNew: boolean;
  /** Of the source, as it is just being written. */
  readonly title: string;
  readonly visibility: Visibility;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: boolean;
  /** Whether changes are to be given up is being asked. */
  readonly leaving: boolean;
  readonly said: Said | undefined;
  readonly trouble: string;
  onUndo(): void;
  onRedo(): void;
  onSave(): void;
  onCancel(): void;
  onStay(): void;
}

/** What is being done, undo and redo, and the way out: with the source, as published or not, or without. */
export function EditorBar(props: EditorBarProps) {
  const { saving, said } = props;
  return (
    <header class="editor-bar">
      <h2 id="editor-name">
        {props.isNew || !props.title ? (
          i18n.t(props.isNew ? 'editor.new' : 'editor.edit')
        ) : (
          <span lang={SOURCE_LANGUAGE}>{props.title}</span>
        )}
      </h2>
      <p role="status" class="said">
        {said && <span key={said.at}>{said.text}</span>}
      </p>
      <p role="alert" class="fault">
        {props.trouble}
      </p>
      {props.leaving ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape answers the question, wherever in it one is.
        <div
          class="editor-ways"
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onStay();
          }}
        >
          <span role="alert">{i18n.t('editor.leaving')}</span>
          <button ref={focusOn} type="button" class="button" onClick={props.onStay}>
            {i18n.t('editor.stay')}
          </button>
          <button type="button" class="button" onClick={props.onCancel}>
            {i18n.t('editor.leave')}
          </button>
        </div>
      ) : (
        <div class="editor-ways">
          <button type="button" class="button" disabled={!props.canUndo} onClick={props.onUndo}>
            {i18n.t('editor.undo')}
          </button>
          <button type="button" class="button" disabled={!props.canRedo} onClick={props.onRedo}>
            {i18n.t('editor.redo')}
          </button>
          <button type="button" class="button" onClick={props.onCancel}>
            {i18n.t('editor.cancel')}
          </button>
          <button type="button" class="button primary" aria-busy={saving} onClick={props.onSave}>
            {saving ? i18n.t('editor.saving') : i18n.t(`editor.save_${props.visibility}`)}
          </button>
        </div>
      )}
    </header>
  );
}

/** It takes the place of the button that was pressed. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
