import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceId } from '~/engine/types';
import { listSources } from '~/library/store/source-store';
import type { SourceHead } from '~/library/store/stored-source';
import { followLibrary } from '../follow-library';
import { SOURCE_LANGUAGE } from '../show-page';

interface SourcePickerProps {
  readonly chosen: SourceId | undefined;
  onChoose(id: SourceId): void;
}

/** The sources of the library to choose from, those that are off as well; nothing where there is one alone. */
export function SourcePicker({ chosen, onChoose }: SourcePickerProps) {
  const [heads, setHeads] = useState<readonly SourceHead[]>([]);
  useEffect(() => followLibrary(async () => (await listSources()).heads, setHeads), []);
  if (heads.length < 2) return null;
  const isListed = heads.some(({ facts }) => facts.id === chosen);
  return (
    <select
      class="source-picker"
      aria-label={i18n.t('panel.chooseSource')}
      lang={SOURCE_LANGUAGE}
      value={isListed ? chosen : ''}
      onChange={({ currentTarget: { value } }) => {
        const head = heads.find(({ facts }) => facts.id === value);
        if (head) onChoose(head.facts.id);
      }}
    >
      {!isListed && <option value="">{i18n.t('panel.chooseSource')}</option>}
      {heads.map(({ facts: { id, title, visibility } }) => (
        <option key={id} value={id}>
          {visibility === 'private' ? `${title} · ${i18n.t('panel.private')}` : title}
        </option>
      ))}
    </select>
  );
}
