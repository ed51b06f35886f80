import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SourceEditor } from '~/components/source-editor/SourceEditor';
import type { Source, SourceId } from '~/engine/types';
import { draftOfSource } from '~/library/source-draft';
import { putSources } from '~/library/store/source-store';
import type { Status } from '../use-status';
import { SourcePlace } from './SourcePlace';
import type { Drafts } from './use-drafts';
import { useOverwriteQuestion } from './use-overwrite-question';

interface EditPageProps {
  readonly id: SourceId;
  readonly drafts: Drafts;
  readonly status: Status;
  onDone(): void;
}

/** Editing a source of the library. */
export function EditPage({ id, ...props }: EditPageProps) {
  return (
    <SourcePlace id={id} title={i18n.t('library.editing')}>
      {(source) => <Editing key={id} source={source} {...props} />}
    </SourcePlace>
  );
}

function Editing({
  source,
  drafts,
  status,
  onDone,
}: Omit<EditPageProps, 'id'> & { readonly source: Source }) {
  const { id } = source;
  // What a draft that one comes back to was made of; the library may have another version by now.
  const kept = useRef(drafts.of(id)).current;
  const before = useRef(kept?.before ?? source).current;
  const question = useOverwriteQuestion(id);
  // The editor says its last word when it goes.
  const over = useRef(false);
  const leave = () => {
    over.current = true;
    drafts.forget(id);
    onDone();
  };
  return (
    <>
      <SourceEditor
        draft={kept?.draft ?? draftOfSource(source)}
        isNew={false}
        isChanged={kept !== undefined}
        onChange={(draft) => over.current || drafts.keep(id, { draft, before })}
        onSave={async (saved) => {
          if (!(await question.mayPut(before))) return;
          await putSources([{ source: saved }]);
          status.say(i18n.t('library.saved', [saved.title]));
          leave();
        }}
        onCancel={leave}
      />
      {question.dialog}
    </>
  );
}
