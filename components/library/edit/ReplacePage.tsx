import { useRef, useState } from 'preact/hooks';
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
import type { Drafts, KeptVersion } from './use-drafts';
import { useOverwriteQuestion } from './use-overwrite-question';
import { useReadOne } from './use-read-one';
import { VersionChangesView } from './VersionChangesView';

interface ReplacePageProps {
  readonly id: SourceId;
  readonly versions: Drafts<KeptVersion>;
  readonly status: Status;
  readonly taker: Taker;
  onDone(): void;
}

/** Putting a new version in a source's place. */
export function ReplacePage({ id, ...props }: ReplacePageProps) {
  return (
    <SourcePlace id={id} title={i18n.t('replacing.title')}>
      {(source) => <Replacement key={id} source={source} {...props} />}
    </SourcePlace>
  );
}

function Replacement({
  source,
  versions,
  status,
  taker,
  onDone,
}: Omit<ReplacePageProps, 'id'> & { readonly source: Source }) {
  const { id } = source;
  // Who went elsewhere while looking it over finds it as it was.
  const kept = useRef(versions.of(id)).current;
  const before = kept?.before ?? source;
  const { reading, choose } = useReadOne(kept ? { kind: 'read', ...kept } : { kind: 'none' });
  const [draft, setDraft] = useState(kept?.draft);
  const question = useOverwriteQuestion(id);
  // Who is looking it over has other work to lose.
  useTaker(taker, draft ? undefined : ([file]) => file && void choose(file));
  // The editor says its last word when it goes.
  const over = useRef(false);
  const forget = () => {
    over.current = true;
    versions.forget(id);
  };
  const put = async (next: Source, origin: Origin) => {
    if (!(await question.mayPut(before))) return;
    await putSources([{ source: next, origin }]);
    forget();
    status.say(i18n.t('replacing.done', [next.title]));
    onDone();
  };
  if (reading.kind !== 'read' || !draft) {
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
        {/* That it has been read is seen; it is said for those who hear the page. */}
        <p role="status" class={reading.kind === 'reading' ? 'soft' : 'unseen'}>
          {reading.kind === 'reading' && i18n.t('replacing.reading')}
          {reading.kind === 'read' && i18n.t('replacing.changes')}
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
            onLook={() => {
              over.current = false;
              setDraft(draftOfNewVersion(source, reading.document));
            }}
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
        draft={draft}
        isNew={false}
        isChanged={versions.of(id) !== undefined}
        notes={document.notes}
        placeholders={document.placeholders}
        onChange={(changed) =>
          over.current || versions.keep(id, { draft: changed, before, document, origin })
        }
        onSave={(next) => put(next, origin)}
        onCancel={() => {
          forget();
          setDraft(undefined);
        }}
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
