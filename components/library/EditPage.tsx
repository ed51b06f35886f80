import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SourceEditor } from '~/components/source-editor/SourceEditor';
import type { SourceId } from '~/engine/types';
import { draftOfSource } from '~/library/source-draft';
import { putSources } from '~/library/store/source-store';
import { SourcePlace } from './SourcePlace';
import type { Drafts } from './use-drafts';
import type { Status } from './use-status';

interface EditPageProps {
  readonly id: SourceId;
  readonly drafts: Drafts;
  readonly status: Status;
  onDone(): void;
}

/** Editing a source of the library. */
export function EditPage({ id, drafts, status, onDone }: EditPageProps) {
  // The editor says its last word when it goes.
  const over = useRef(false);
  const leave = () => {
    over.current = true;
    drafts.forget(id);
    onDone();
  };
  return (
    <SourcePlace id={id} title={i18n.t('library.editing')}>
      {(source) => (
        <SourceEditor
          key={id}
          draft={drafts.of(id) ?? draftOfSource(source)}
          isNew={false}
          onChange={(draft) => over.current || drafts.keep(id, draft)}
          onSave={async (saved) => {
            await putSources([{ source: saved }]);
            status.say(i18n.t('library.saved', [saved.title]));
            leave();
          }}
          onCancel={leave}
        />
      )}
    </SourcePlace>
  );
}
