import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldedLetters } from '~/engine/fold';
import type { SourceId } from '~/engine/types';
import type { SourceHead } from '~/library/store/stored-source';
import { SOURCE_LANGUAGE } from '../show-page';

interface SourcePickerProps {
  readonly heads: readonly SourceHead[];
  readonly chosen: readonly SourceId[];
  onChoose(id: SourceId, on: boolean): void;
}

/** More than these need a box to find one by its title. */
const MANY = 8;

/** Which sources are put side by side. */
export function SourcePicker({ heads, chosen, onChoose }: SourcePickerProps) {
  const [query, setQuery] = useState('');
  const wanted = foldedLetters(query);
  const shown = heads.filter(
    ({ facts }) => chosen.includes(facts.id) || foldedLetters(facts.title).includes(wanted),
  );
  return (
    <fieldset class="source-picker">
      <legend>{i18n.t('compare.choose')}</legend>
      {heads.length > MANY && (
        <input
          type="search"
          class="search-box"
          aria-label={i18n.t('compare.find')}
          placeholder={i18n.t('compare.find')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ facts }) => (
          <li key={facts.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(facts.id)}
                onChange={({ currentTarget }) => onChoose(facts.id, currentTarget.checked)}
              />
              <span lang={SOURCE_LANGUAGE}>{facts.title}</span>
              <small>{facts.date ?? i18n.t('reader.dateUnknown')}</small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
