import { i18n } from '#i18n';
import type { Visibility } from '~/engine/types';

interface SelectionBarProps {
  readonly shown: number;
  readonly selected: number;
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
  compareAddress,
  onSelectAll,
  onSwitch,
  visibilities,
  onVisibility,
  onRemove,
}: SelectionBarProps) {
  const all = selected > 0 && selected >= shown;
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
        <fieldset class="bulk" aria-label={i18n.t('library.bulk')}>
          <button type="button" class="button" onClick={() => onSwitch(true)}>
            {i18n.t('library.switchOn')}
          </button>
          <button type="button" class="button" onClick={() => onSwitch(false)}>
            {i18n.t('library.switchOff')}
          </button>
          {visibilities.map((visibility) => (
            <button key={visibility} type="button" class="button" onClick={() => onVisibility(visibility)}>
              {i18n.t(`library.set_${visibility}`)}
            </button>
          ))}
          {compareAddress && (
            <a class="button" href={compareAddress}>
              {i18n.t('compare.title')}
            </a>
          )}
          <button type="button" class="button" onClick={onRemove}>
            {i18n.t('library.remove')}
          </button>
          <button type="button" class="button" onClick={() => onSelectAll(false)}>
            {i18n.t('library.clearSelection')}
          </button>
        </fieldset>
      ) : (
        <p class="keys">{i18n.t('library.keys')}</p>
      )}
    </div>
  );
}
