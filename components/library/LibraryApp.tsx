import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackupPage } from '~/components/library/backup/BackupPage';
import { EditPage } from '~/components/library/edit/EditPage';
import { ReplacePage } from '~/components/library/edit/ReplacePage';
import { type KeptVersion, useDrafts } from '~/components/library/edit/use-drafts';
import { AddPage } from '~/components/library/import/AddPage';
import { fromFile } from '~/components/library/import/incoming';
import { LookOverPage } from '~/components/library/import/LookOverPage';
import { useArrivals } from '~/components/library/import/use-arrivals';
import { useImports } from '~/components/library/import/use-imports';
import { useKeptText } from '~/components/library/import/use-kept-text';
import { useTakeIn } from '~/components/library/import/use-take-in';
import { useTwins } from '~/components/library/import/use-twins';
import type { Arrangement } from '~/components/library/list/arrange-heads';
import { LibraryPage } from '~/components/library/list/LibraryPage';
import { UndoBar } from '~/components/library/list/UndoBar';
import { useRemoval } from '~/components/library/list/use-removal';
import { useUndoKey } from '~/components/library/list/use-undo-key';
import { SettingsPage } from '~/components/settings/SettingsPage';
import { LibraryHeader } from './LibraryHeader';
import { PrivateWindowNote } from './PrivateWindowNote';
import type { Place } from './place';
import { TroubleBanner } from './TroubleBanner';
import { useFocusOnArrival } from './use-focus-on-arrival';
import { useKeptFocus } from './use-kept-focus';
import { useLibrary } from './use-library';
import { usePlace } from './use-place';
import { useStatus } from './use-status';
import { useWork } from './use-work';
import { WorkBar } from './WorkBar';

/** Library, backup and settings: one page, so that files go on being read while one looks elsewhere. */
export function LibraryApp() {
  const [place, go] = usePlace();
  const list = useLibrary();
  const status = useStatus();
  const imports = useImports();
  const pasted = useKeptText();
  const work = useWork();
  const removal = useRemoval({ status, work, heads: list?.heads ?? [] });
  const drafts = useDrafts();
  const versions = useDrafts<KeptVersion>();
  const [arrangement, setArrangement] = useState<Arrangement>({
    order: 'added',
    query: '',
    visibility: 'all',
  });
  const main = useRef<HTMLElement>(null);
  useTwins(imports, list?.heads);
  useFocusOnArrival(main, place);
  useKeptFocus();
  useUndoKey(place.kind === 'library' ? removal : undefined);

  const { queue } = imports;
  const { takeIn, taker, fault } = useTakeIn({ place, queue, say: status.say, go });
  const dropping = useArrivals(takeIn);

  const lookOverNext = () => {
    const next = imports.items.find(
      ({ key, state }) => state.kind === 'ready' && !(place.kind === 'look-over' && place.item === key),
    );
    go(next ? { kind: 'look-over', item: next.key } : { kind: 'add' });
  };
  const trouble = status.trouble ?? list?.trouble;
  const toLibrary = () => go({ kind: 'library' });

  return (
    <>
      <LibraryHeader place={place} />
      <main ref={main} class={`place place-${place.kind}`}>
        <PrivateWindowNote />
        {trouble && <TroubleBanner trouble={trouble} />}
        {place.kind === 'library' &&
          (list ? (
            <LibraryPage
              list={list}
              status={status}
              work={work}
              removal={removal}
              arrangement={arrangement}
              isUnsaved={(id) => drafts.has(id) || versions.has(id)}
              onArrange={setArrangement}
              onFiles={(files) => void takeIn(files.map(fromFile))}
              onGo={go}
            />
          ) : (
            <p class="page-state">{i18n.t('library.loading')}</p>
          ))}
        {place.kind === 'add' && (
          <AddPage
            imports={imports}
            status={status}
            pasted={pasted}
            pageFault={fault}
            onIncoming={(incoming) => void takeIn(incoming)}
            onLookOver={lookOverNext}
          />
        )}
        {place.kind === 'look-over' && (
          <LookOverPage
            item={place.item}
            imports={imports}
            status={status}
            onSaved={lookOverNext}
            onLeave={() => go({ kind: 'add' })}
          />
        )}
        {place.kind === 'source' && (
          <EditPage id={place.id} drafts={drafts} status={status} onDone={toLibrary} />
        )}
        {place.kind === 'replace' && (
          <ReplacePage id={place.id} versions={versions} status={status} taker={taker} onDone={toLibrary} />
        )}
        {place.kind === 'backup' && <BackupPage status={status} taker={taker} />}
        {place.kind === 'settings' && <SettingsPage status={status} />}
      </main>
      <p class="said-place" role="status">
        {status.said && (
          <span key={status.said.key} class="said">
            {status.said.text}
          </span>
        )}
      </p>
      <WorkBar underWay={work.underWay} />
      {/* Elsewhere it would lie over other work; it is still there when one comes back. */}
      <UndoBar
        removed={place.kind === 'library' && !work.underWay ? removal.removed : []}
        onUndo={() => void removal.undo()}
        onClose={removal.forget}
      />
      {dropping && <div class="drop-veil">{dropText(taker.take && place.kind)}</div>}
    </>
  );
}

/** @param taking the place that takes what is dropped itself. */
function dropText(taking: Place['kind'] | undefined): string {
  if (taking === 'replace') return i18n.t('replacing.dropHere');
  return i18n.t(taking === 'backup' ? 'backup.dropHere' : 'library.dropHere');
}
