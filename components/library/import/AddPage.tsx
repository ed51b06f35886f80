import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FileButton } from '~/components/FileButton';
import type { PageFault } from '~/protocol/pending-page';
import { SecretWarning } from '../SecretWarning';
import type { Status } from '../use-status';
import { type Arrival, fromWords } from './arrivals';
import { ImportQueueList } from './ImportQueueList';
import { fromFile } from './incoming';
import { PasteDialog } from './PasteDialog';
import type { Imports } from './use-imports';
import type { KeptText } from './use-kept-text';

interface AddPageProps {
  readonly imports: Imports;
  readonly status: Status;
  /** The text that is being pasted. */
  readonly pasted: KeptText;
  /** Why the page that the popup left, or a link, can't be taken in. */
  readonly pageFault: PageFault | 'link' | undefined;
  onIncoming(incoming: readonly Arrival[]): void;
  /** Looks over the first item that is ready. */
  onLookOver(): void;
}

/** Adding sources: what not to add, the ways to add, and how far each file is. */
export function AddPage({ imports, status, pasted, pageFault, onIncoming, onLookOver }: AddPageProps) {
  const [pasting, setPasting] = useState(false);
  return (
    <div class="add-page">
      <h1 tabIndex={-1}>{i18n.t('import.title')}</h1>
      <SecretWarning />
      {pageFault && (
        <div class="trouble" role="alert">
          <p class="strong">{i18n.t('import.pageFailed')}</p>
          <p>{i18n.t(`import.page_${pageFault}`)}</p>
        </div>
      )}
      <div class="drop-zone">
        <p>
          {i18n.t('import.drop')}
          <FileButton
            primary={imports.items.length === 0}
            multiple
            onFiles={(files) => onIncoming(files.map(fromFile))}
          >
            {i18n.t('import.choose')}
          </FileButton>
          <button type="button" class="button outlined" onClick={() => setPasting(true)}>
            {i18n.t('import.paste')}
          </button>
        </p>
        <p class="soft">{i18n.t('import.kinds')}</p>
        <p class="soft">{i18n.t('import.fromPage')}</p>
        <p class="soft">{i18n.t('library.firstPrivacy')}</p>
      </div>
      {imports.items.length > 0 && (
        <ImportQueueList imports={imports} status={status} onLookOver={onLookOver} />
      )}
      {pasting && (
        <PasteDialog
          kept={pasted}
          onText={(text) => onIncoming([fromWords(text)])}
          onClose={() => setPasting(false)}
        />
      )}
    </div>
  );
}
