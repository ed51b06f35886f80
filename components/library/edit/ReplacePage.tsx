import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeKey } from '~/components/code-key';
import { FileButton } from '~/components/FileButton';
import { fromFile } from '~/components/library/import/incoming';
import { type Taker, useTaker } from '~/components/library/import/use-take-in';
import { SourceEditor } from '~/components/source-editor/SourceEditor';
import type { Source, SourceId } from '~/engine/types';
import type { ReadDocument } from '~/library/readers/read-document';
import { faultsOf, type SourceDraft, sourceOfDraft } from '~/library/source-draft';
import { putSources } from '~/library/store/source-store';
import type { Origin } from '~/library/store/stored-source';
import type { Status } from '../use-status';
import { changesOf, draftOfNewVersion } from './new-version';
import { SourcePlace } from './SourcePlace';
import { useOverwriteQuestion } from './use-overwrite-question';
import { useReadOne } from './use-read-one';
import { VersionChangesView } from './VersionChangesView';

interface ReplacePageProps {
  readonly id: SourceId;
  readonly status: Status;
  readonly taker: Taker;
  onDone(): void;
}

/** Putting a new version in a source's place. */
export function ReplacePage({ id, ...props }: ReplacePageProps) {
  return (
    <SourcePlace id={id} title={i18n.t('replacing.title')}>
      {(source) => <Replacement source={source} {...props} />}
    </SourcePlace>
  );
}

function Replacement({
  source,
  status,
  taker,
  onDone,
}: Omit<ReplacePageProps, 'id'> & { readonly source: Source }) {
  const { reading, choose } = useReadOne();
  const [looking, setLooking] = useState(false);
  const question = useOverwriteQuestion(source.id);
  // Who is looking it over has other work to lose.
  useTaker(taker, looking ? undefined : ([file]) => file && void choose(file));
  const put = async (next: Source, origin: Origin) => {
    if (!(await question.mayPut(source))) return;
    await putSources([{ source: next, origin }]);
    status.say(i18n.t('replacing.done', [next.title]));
    onDone();
  };
  if (reading.kind !== 'read' || !looking) {
    return (
      <div class="replacement">
        <p class="replaced-name">{i18n.t('replacing.of', [source.title])}</p>
        <p class="soft">{i18n.t('replacing.how')}</p>
        <p>
          <FileButton
            primary={reading.kind !== 'read'}
            onFiles={([file]) => file && void choose(fromFile(file))}
          >
            {i18n.t('replacing.choose')}
          </FileButton>
        </p>
        <p role="status" class="soft">
          {reading.kind === 'reading' && i18n.t('replacing.reading')}
        </p>
        {reading.kind === 'failed' && (
          <p class="queue-error" role="alert">
            {i18n.t(`import.error_${codeKey(reading.code)}`)}
          </p>
        )}
        {reading.kind === 'read' && (
          <Proposal
            source={source}
            document={reading.document}
            onPut={(next) => void status.attempt(() => put(next, reading.origin))}
            onLook={() => setLooking(true)}
          />
        )}
        {question.dialog}
      </div>
    );
  }
  const { document, origin } = reading;
  return (
    <>
      <SourceEditor
        draft={draftOfNewVersion(source, document)}
        isNew={false}
        notes={document.notes}
        placeholders={document.placeholders}
        onSave={(next) => put(next, origin)}
        onCancel={() => setLooking(false)}
      />
      {question.dialog}
    </>
  );
}

interface ProposalProps {
  readonly source: Source;
  readonly document: ReadDocument;
  onPut(next: Source): void;
  onLook(): void;
}

function Proposal({ source, document, onPut, onLook }: ProposalProps) {
  const draft: SourceDraft = draftOfNewVersion(source, document);
  const sound = faultsOf(draft).length === 0;
  return (
    <section class="proposal" aria-labelledby="changes-title">
      <h2 id="changes-title">{i18n.t('replacing.changes')}</h2>
      <VersionChangesView changes={changesOf(source, draft)} />
      <p class="queue-foot">
        {sound && (
          <button type="button" class="button primary" onClick={() => onPut(sourceOfDraft(draft))}>
            {i18n.t('replacing.put')}
          </button>
        )}
        <button type="button" class="button outlined" onClick={onLook}>
          {i18n.t('replacing.look')}
        </button>
      </p>
    </section>
  );
}
