import { i18n } from '#i18n';
import { KeyHints } from '~/components/KeyHints';
import type { Visibility } from '~/engine/types';

interface SelectionBarProps {
  readonly shown: number;
  readonly selected: number;
  /** Something is being done with many sources: nothing else is begun. */
  readonly busy: boolean;
  onSelectAll(all: boolean): void;
  onSwitch(on: boolean): void;
  /** What may be said of them that is not said already. */
  readonly visibilities: readonly Visibility[];
  onVisibility(visibility: Visibility): void;
  /** Puts the selected ones side by side; absent with fewer than two. */
  readonly compareAddress: string | undefined;
  onRemove(): void;
}

/** How many sources are selected, and what can be done with all of them. */
export function SelectionBar({
  shown,
  selected,
  busy,
  compareAddress,
  onSelectAll,
  onSwitch,
  visibilities,
  onVisibility,
  onRemove,
}: SelectionBarProps) {
  const all = selected > 0 && selected >= shown;
  // Not `disabled`: the keyboard stays where it is while it takes its time.
  const deed = (name: string, act: () => void) => (
    <button key={name} type="button" class="button" aria-disabled={busy} onClick={() => busy || act()}>
      {name}
    </button>
  );
  return (
    <div class="selection-bar">
      <label class="choice">
        <input
          type="checkbox"
          checked={all}
          indeterminate={selected > 0 && !all}
          onChange={({ currentTarget }) => onSelectAll(currentTarget.checked)}
        />
        {selected > 0 ? i18n.t('library.selected', [selected]) : i18n.t('library.selectAll')}
      </label>
      {selected > 0 ? (
        <fieldset class="bulk" aria-label={i18n.t('library.bulk')} aria-busy={busy}>
          {deed(i18n.t('library.switchOn'), () => onSwitch(true))}
          {deed(i18n.t('library.switchOff'), () => onSwitch(false))}
          {visibilities.map((visibility) =>
            deed(i18n.t(`library.set_${visibility}`), () => onVisibility(visibility)),
          )}
          {compareAddress && (
            <a class="button" href={compareAddress}>
              {i18n.t('compare.title')}
            </a>
          )}
          {deed(i18n.t('library.remove'), onRemove)}
          {deed(i18n.t('library.clearSelection'), () => onSelectAll(false))}
        </fieldset>
      ) : (
        <KeyHints text={i18n.t('library.keys')} />
      )}
    </div>
  );
}
