import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmDialog } from '~/components/ConfirmDialog';
import { codeKey } from '~/components/code-key';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import { readFaultyLine } from '~/library/readers/faulty-line';
import type { ReadNote } from '~/library/readers/read-document';
import { hashOf } from '../place';
import { decideTwin } from './decide-twin';
import { type ImportQueue, isWorkedOn, type QueueItem } from './import-queue';
import { TwinChoice } from './TwinChoice';

interface QueueRowProps {
  readonly item: QueueItem;
  readonly queue: ImportQueue;
}

/**
 * One file on its way in: how far it is, what is wrong with it and what to do, what can be done with it. Drawn anew only
 * when it changes: there may be a thousand.
 */
export function QueueRow({ item, queue }: QueueRowProps) {
  const [asking, setAsking] = useState(false);
  return useMemo(() => row({ item, queue, asking, setAsking }), [item, queue, asking]);
}

interface RowParts extends QueueRowProps {
  /** Whether it is to be taken off the list with all that was corrected in it. */
  readonly asking: boolean;
  setAsking(asking: boolean): void;
}

function row({ item, queue, asking, setAsking }: RowParts) {
  const { state, name, key } = item;
  const title = state.kind === 'ready' ? state.draft.facts.title : undefined;
  return (
    <li class={`queue-row queue-${state.kind}`}>
      <span class="queue-state">{i18n.t(`import.state_${state.kind}`)}</span>
      <div class="queue-main">
        <p class="queue-name" lang={SOURCE_LANGUAGE}>
          {state.kind === 'saved' ? state.title : title || name}
        </p>
        <QueueDetails item={item} />
        {state.kind === 'ready' && state.twin && (
          <TwinChoice
            twin={state.twin}
            chosen={state.asTwin}
            group={`twin-${key}`}
            onChoose={(asTwin) => void decideTwin(item, asTwin, queue)}
          />
        )}
      </div>
      <div class="queue-actions">
        {state.kind === 'ready' && (
          <a class="button" href={hashOf({ kind: 'look-over', item: key })} aria-label={named('look', item)}>
            {i18n.t('import.look')}
          </a>
        )}
        {(state.kind === 'waiting' || state.kind === 'reading') && (
          <button
            type="button"
            class="button"
            aria-label={named('stop', item)}
            onClick={() => queue.cancel(key)}
          >
            {i18n.t('import.stop')}
          </button>
        )}
        {(state.kind === 'failed' || state.kind === 'cancelled') && (
          <button
            type="button"
            class="button"
            aria-label={named('retry', item)}
            onClick={() => queue.retry(key)}
          >
            {i18n.t('import.retry')}
          </button>
        )}
        {state.kind !== 'waiting' && state.kind !== 'reading' && state.kind !== 'saved' && (
          <button
            type="button"
            class="button"
            aria-label={named('drop_item', item)}
            onClick={() => (isWorkedOn(item) ? setAsking(true) : queue.drop(key))}
          >
            {i18n.t('import.drop_item')}
          </button>
        )}
      </div>
      {asking && (
        <ConfirmDialog
          id={`drop-${key}`}
          title={i18n.t('import.dropTitle', [title || name])}
          yes={i18n.t('import.drop_item')}
          onYes={() => queue.drop(key)}
          onClose={() => setAsking(false)}
        >
          <p>{i18n.t('import.dropHow')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

function QueueDetails({ item: { state, name } }: { readonly item: QueueItem }) {
  if (state.kind === 'failed') {
    return (
      <>
        <p class="queue-error">{i18n.t(`import.error_${codeKey(state.code)}`)}</p>
        {/* The first faulty line of a source file; the details of the others are for those who mend readers. */}
        {state.code === 'bad-source-file' && state.detail && <FaultyLine detail={state.detail} />}
      </>
    );
  }
  if (state.kind !== 'ready') return null;
  const { paragraphs } = state.draft;
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const language = i18n.t('extension.language');
  return (
    <>
      <p class="source-line">
        <span>{name}</span>
        <span>{i18n.t('import.found', [paragraphs.length, characters.toLocaleString(language)])}</span>
      </p>
      {state.document.notes.map(lossText).map((text) => text && <p class="queue-loss">{text}</p>)}
    </>
  );
}

/** The first faulty line of a source file, and what is wrong with it. */
function FaultyLine({ detail }: { readonly detail: string }) {
  const fault = readFaultyLine(detail, i18n.t('extension.language'));
  if (!fault) return null;
  return (
    <p class="queue-detail">
      <b>{i18n.t('import.line', [fault.line])}</b>
      <span>{fault.text}</span>
    </p>
  );
}

/** What of the file is not there. Everything else that is worth knowing stands where it is looked over. */
function lossText(note: ReadNote): string | undefined {
  if (note.code === 'pages-without-text')
    return i18n.t('import.note_pages_without_text', [note.pages.join(i18n.t('history.comma'))]);
  return note.code === 'cut' ? i18n.t('import.note_cut') : undefined;
}

function named(action: 'look' | 'stop' | 'retry' | 'drop_item', { name }: QueueItem): string {
  return i18n.t('library.actionsOf', [i18n.t(`import.${action}`), name]);
}
