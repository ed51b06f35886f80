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
  return (
    <SourcePlace id={id} title={i18n.t('library.editing')}>
      {(source) => (
        <SourceEditor
          key={id}
          draft={drafts.of(id) ?? draftOfSource(source)}
          isNew={false}
          onChange={(draft) => drafts.keep(id, draft)}
          onSave={async (saved) => {
            await putSources([{ source: saved }]);
            drafts.forget(id);
            status.say(i18n.t('library.saved', [saved.title]));
            onDone();
          }}
          onCancel={() => {
            drafts.forget(id);
            onDone();
          }}
        />
      )}
    </SourcePlace>
  );
}
