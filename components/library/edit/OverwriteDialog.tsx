import { i18n } from '#i18n';
import { Dialog } from '~/components/Dialog';
import { sourceAddress } from '~/components/source-address';
import type { SourceId } from '~/engine/types';
import type { ChangeElsewhere } from './change-elsewhere';

interface OverwriteDialogProps {
  readonly id: SourceId;
  readonly change: ChangeElsewhere;
  onAnswer(overwrite: boolean): void;
}

/** Asks before a source is saved that was changed or removed in another tab in the meantime. */
export function OverwriteDialog({ id, change, onAnswer }: OverwriteDialogProps) {
  return (
    <Dialog labelledBy="overwrite-title" onClose={() => onAnswer(false)}>
      <h2 id="overwrite-title">{i18n.t(`library.${change}Elsewhere`)}</h2>
      <p>{i18n.t(`library.${change}ElsewhereHow`)}</p>
      <p class="dialog-actions">
        {change === 'changed' && (
          <a class="button" href={sourceAddress(id)} target="_blank" rel="noopener">
            {i18n.t('library.viewStored')}
          </a>
        )}
        <button type="button" class="button outlined" onClick={() => onAnswer(false)}>
          {i18n.t('library.dontOverwrite')}
        </button>
        <button type="button" class="button primary" onClick={() => onAnswer(true)}>
          {i18n.t('library.overwrite')}
        </button>
      </p>
    </Dialog>
  );
}
