import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FileButton } from '~/components/FileButton';
import type { SourceId } from '~/engine/types';
import { type SourceList, switchSources } from '~/library/store/source-store';
import type { SourceHead } from '~/library/store/stored-source';
import { hashOf, type Place } from '../place';
import type { Status } from '../use-status';
import type { Work } from '../use-work';
import { type Arrangement, arrangeHeads } from './arrange-heads';
import { exportSource } from './export-source';
import { FirstSight } from './FirstSight';
import { LibraryTools } from './LibraryTools';
import { PublishDialog } from './PublishDialog';
import { RowMenu } from './RowMenu';
import { SelectionBar } from './SelectionBar';
import type { RowActions } from './SourceRow';
import { focusRow, SourceRows } from './SourceRows';
import { usePublishing, visibilitiesFor } from './use-publishing';
import type { Removal } from './use-removal';
import { useSelection } from './use-selection';

interface LibraryPageProps {
  readonly list: SourceList;
  readonly status: Status;
  readonly work: Work;
  readonly removal: Removal;
  readonly arrangement: Arrangement;
  /** Whether somebody has begun to change it and gone elsewhere. */
  isUnsaved(id: SourceId): boolean;
  onArrange(arrangement: Arrangement): void;
  onFiles(files: readonly File[]): void;
  onGo(place: Place): void;
}

/** The list of all sources. */
export function LibraryPage(props: LibraryPageProps) {
  const { list, status, work, removal, arrangement, onArrange, onFiles, onGo } = props;
  const root = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ head: SourceHead; button: HTMLElement }>();
  const publishing = usePublishing(status, work);
  const shown = useMemo(
    () => arrangeHeads(list.heads, arrangement, i18n.t('extension.language')),
    [list.heads, arrangement],
  );
  const selection = useSelection(shown);
  const { heads, unreadable: damaged = [] } = list;
  const found = shown.length === heads.length ? '' : i18n.t('library.shown', [shown.length, heads.length]);
  const onlyBundled = heads.every(({ bundled }) => bundled);
  // Where the library can't be read, nobody knows that it is empty.
  const isFirstSight = onlyBundled && damaged.length === 0 && !list.trouble;

  const remove = async (gone: readonly SourceHead[]) => {
    const removable = gone.filter(canRemove);
    if (removable.length === 0) return;
    const place = shown.findIndex(({ facts }) => facts.id === removable[0]?.facts.id);
    // The row goes away with the focus in it: on to the one that takes its place.
    const next = shown.filter((head) => !removable.includes(head))[place] ?? shown[place - 1];
    if (root.current) focusRow(root.current, next?.facts.id);
    await removal.remove(removable.map(({ facts }) => facts.id));
  };
  const switchAll = async (ids: readonly SourceHead[], on: boolean) => {
    const done = await status.attempt(() =>
      switchSources(
        ids.map(({ facts }) => facts.id),
        on,
      ),
    );
    if (done) status.say(i18n.t(on ? 'library.switchedOn' : 'library.switchedOff', [ids.length]));
  };
  const latest = useRef({ selection, switchAll });
  latest.current = { selection, switchAll };
  const actions = useMemo<RowActions>(
    () => ({
      onSelect: (head, on, range) => latest.current.selection.select(head, on, range),
      onSwitch: (head, on) => void latest.current.switchAll([head], on),
      onMore: (head, button) => setMenu({ head, button }),
    }),
    [],
  );
  const chosen = () => shown.filter(({ facts }) => selection.ids.has(facts.id));
  const menuItems = (head: SourceHead) => {
    const { id } = head.facts;
    return [
      { label: i18n.t('library.replace'), choose: () => onGo({ kind: 'replace', id }) },
      ...visibilitiesFor([head]).map((visibility) => ({
        label: i18n.t(`library.set_${visibility}`),
        choose: () => publishing.ask([head], visibility),
      })),
      { label: i18n.t('library.export'), choose: () => void exportSource(id) },
      ...(canRemove(head)
        ? [
            {
              label: i18n.t(head.bundled ? 'library.restoreOriginal' : 'library.remove'),
              choose: () => void remove([head]),
            },
          ]
        : []),
    ];
  };

  return (
    <div ref={root} class="library-page">
      <div class="library-head">
        <h1 tabIndex={-1}>{i18n.t('library.title')}</h1>
        <p class="soft">{found || i18n.t('library.count', [heads.length])}</p>
        <a class="button quiet" href={hashOf({ kind: 'add' })}>
          {i18n.t('library.otherWays')}
        </a>
        <FileButton primary multiple onFiles={onFiles}>
          {i18n.t('library.add')}
        </FileButton>
        {!isFirstSight && <p class="secret-line">{i18n.t('import.secret')}</p>}
      </div>
      {damaged.length > 0 && (
        <div class="trouble">
          <p>{i18n.t('library.damaged', [damaged.length])}</p>
          <button type="button" class="button outlined" onClick={() => void removal.remove(damaged)}>
            {i18n.t('library.removeDamaged')}
          </button>
        </div>
      )}
      {isFirstSight && <FirstSight />}
      {heads.length > 1 && (
        <>
          <LibraryTools
            arrangement={arrangement}
            found={found}
            onArrange={(change) => onArrange({ ...arrangement, ...change })}
          />
          <SelectionBar
            shown={shown.length}
            selected={selection.ids.size}
            busy={work.underWay !== undefined}
            compareAddress={compareAddress([...selection.ids])}
            onSelectAll={selection.selectAll}
            onSwitch={(on) => void switchAll(chosen(), on)}
            visibilities={visibilitiesFor(chosen())}
            onVisibility={(visibility) => publishing.ask(chosen(), visibility)}
            onRemove={() => void remove(chosen())}
          />
        </>
      )}
      {shown.length > 0 ? (
        <SourceRows
          heads={shown}
          selected={selection.ids}
          isUnsaved={props.isUnsaved}
          actions={actions}
          onEdit={({ facts }) => onGo({ kind: 'source', id: facts.id })}
          onRemove={(head) => void remove([head])}
        />
      ) : (
        <p class="page-state">
          {i18n.t('library.noneFound')}{' '}
          <button
            type="button"
            class="button"
            onClick={() => onArrange({ ...arrangement, query: '', visibility: 'all' })}
          >
            {i18n.t('library.clearFilter')}
          </button>
        </p>
      )}
      {menu && (
        <RowMenu
          head={menu.head}
          button={menu.button}
          items={menuItems(menu.head)}
          onClose={() => setMenu(undefined)}
        />
      )}
      {publishing.asked.length > 0 && (
        <PublishDialog
          count={publishing.asked.length}
          onPublish={publishing.confirm}
          onClose={publishing.close}
        />
      )}
    </div>
  );
}

/** Of what ships with the extension, only the user's own changes can be removed. */
function canRemove({ bundled, edited }: SourceHead): boolean {
  return !bundled || edited === true;
}

function compareAddress(ids: readonly string[]): string | undefined {
  if (ids.length < 2) return undefined;
  return `/compare.html?${new URLSearchParams(ids.map((id) => ['source', id]))}`;
}
