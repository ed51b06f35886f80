import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackLink } from '~/components/library/edit/SourcePlace';
import { SourceEditor } from '~/components/source-editor/SourceEditor';
import type { SourceDraft } from '~/library/source-draft';
import { hashOf } from '../place';
import type { Status } from '../use-status';
import { decideTwin } from './decide-twin';
import type { QueueItem } from './import-queue';
import { mayBePublished } from './may-be-published';
import { isOpen, saveItem } from './save-drafts';
import { TwinChoice } from './TwinChoice';
import type { Imports } from './use-imports';

interface LookOverPageProps {
  readonly item: number;
  readonly imports: Imports;
  readonly status: Status;
  /** The item is saved: on to the next. */
  onSaved(): void;
  onLeave(): void;
}

/** Looking over one of the documents that were read, and saving it. */
export function LookOverPage({ item: key, imports: { items, queue }, ...props }: LookOverPageProps) {
  const ready = items.filter(({ state }) => state.kind === 'ready');
  const index = ready.findIndex((item) => item.key === key);
  const item = ready[index];
  const saved = items.filter(({ state }) => state.kind === 'saved').length;
  return (
    <>
      <BackLink href={hashOf({ kind: 'add' })}>{i18n.t('import.backToQueue')}</BackLink>
      <h1 tabIndex={-1}>
        {item ? i18n.t('import.lookOver', [saved + index + 1, saved + ready.length]) : i18n.t('import.look')}
      </h1>
      {item ? (
        <LookOver item={item} queue={queue} {...props} />
      ) : (
        <p class="page-state">{i18n.t('import.nothingToLook')}</p>
      )}
    </>
  );
}

interface LookOverProps extends Omit<LookOverPageProps, 'item' | 'imports'> {
  readonly item: QueueItem;
  readonly queue: Imports['queue'];
}

function LookOver({ item, queue, status, onSaved, onLeave }: LookOverProps) {
  const opened = useRef<{ readonly key: string; readonly draft: SourceDraft }>(undefined);
  if (item.state.kind !== 'ready') return null;
  const { draft, document, twin, asTwin } = item.state;
  // What is decided about the twin changes the draft from outside.
  const key = `${item.key} ${asTwin}`;
  if (opened.current?.key !== key) opened.current = { key, draft };
  const before = opened.current.draft;
  const { notes, placeholders } = document;
  return (
    <>
      {twin && (
        <TwinChoice
          twin={twin}
          chosen={asTwin}
          group="twin"
          onChoose={(chosen) => void decideTwin(item, chosen, queue)}
        />
      )}
      <SourceEditor
        key={key}
        draft={draft}
        isNew={draft.id === undefined}
        notes={notes}
        placeholders={placeholders}
        suggestPublished={asTwin !== 'replace' && mayBePublished(item.address)}
        onChange={(changed) => queue.keepDraft(item.key, changed)}
        onSave={async (source) => {
          if (isOpen(item)) {
            status.say(i18n.t('import.twinOpen'));
            window.document.querySelector<HTMLElement>('.twin input')?.focus();
            return;
          }
          await saveItem(item, source, queue);
          status.say(i18n.t('library.saved', [source.title]));
          onSaved();
        }}
        onCancel={() => {
          queue.keepDraft(item.key, before);
          onLeave();
        }}
      />
    </>
  );
}
