import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type SharedPassage, sharedPassages } from '~/compare/shared-passages';
import type { Source } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { loadStockPieces } from '~/library/formulation-table';
import { nextTurn } from '~/library/in-slices';
import { CopyOutcome } from '../CopyOutcome';
import { useCopying } from '../use-copying';
import { copyOfPassages } from './copy-of-passages';
import { PassageText } from './PassageText';
import { passageKind } from './passage-kind';
import { SideChoice } from './SideChoice';

interface SharedPassagesProps {
  /** At least two. */
  readonly sources: readonly Source[];
  readonly typography: Typography;
}

/** What two sources share, passage by passage, with what differs marked on both sides. */
export function SharedPassages({ sources, typography }: SharedPassagesProps) {
  const [ids, setIds] = useState<readonly [string?, string?]>([]);
  const left = sources.find(({ id }) => id === ids[0]) ?? sources[0];
  const right =
    sources.find(({ id }) => id === ids[1] && id !== left?.id) ?? sources.find((one) => one !== left);
  const shared = useSharedPassages(left, right);
  const [withStock, setWithStock] = useState(false);
  const { outcome, copy } = useCopying();
  if (!left || !right) return null;
  const stock = shared?.filter(({ common }) => common).length ?? 0;
  const shown = shared?.filter(({ common }) => withStock || !common) ?? [];
  return (
    <section aria-labelledby="passages-heading">
      <header class="part-head">
        <h2 id="passages-heading">{i18n.t('compare.passages')}</h2>
        {shared && <span>{i18n.t('compare.passageCount', [shared.length - stock])}</span>}
        {stock > 0 && (
          <label>
            <input
              type="checkbox"
              checked={withStock}
              onChange={({ currentTarget }) => setWithStock(currentTarget.checked)}
            />
            {i18n.t('compare.withStock', [stock])}
          </label>
        )}
        {shown.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => void copy(copyOfPassages(shown, left, right, typography))}
          >
            {i18n.t('compare.copyPassages')}
          </button>
        )}
        <CopyOutcome outcome={outcome} />
      </header>
      <div class="sides">
        <SideChoice
          label={i18n.t('compare.left')}
          sources={sources.filter((one) => one !== right)}
          chosen={left}
          onChoose={(id) => setIds([id, right.id])}
        />
        <SideChoice
          label={i18n.t('compare.right')}
          sources={sources.filter((one) => one !== left)}
          chosen={right}
          onChoose={(id) => setIds([left.id, id])}
        />
      </div>
      {!shared && (
        <p class="page-state" role="status">
          {i18n.t('compare.comparing')}
        </p>
      )}
      {shared && shown.length === 0 && <p class="page-state">{i18n.t('compare.nothingShared')}</p>}
      <ol class="shared-passages">
        {shown.map((passage) => (
          <li key={keyOf(passage)} class={passage.common ? 'common' : ''}>
            <p
              class={`kind kind-${passage.common ? 'common' : passage.differences > 0 ? 'altered' : 'quote'}`}
            >
              {passageKind(passage)}
            </p>
            <PassageText source={left} side={passage.left} typography={typography} />
            <PassageText source={right} side={passage.right} typography={typography} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** @returns undefined while they are compared. */
function useSharedPassages(left: Source | undefined, right: Source | undefined) {
  const [shared, setShared] = useState<readonly SharedPassage[]>();
  useEffect(() => {
    if (!left || !right) return;
    let gone = false;
    setShared(undefined);
    const pause = async () => {
      await nextTurn();
      if (gone) throw new Error('Another pair was chosen.');
    };
    void loadStockPieces()
      .then((stock) => sharedPassages(left, right, stock, pause))
      .then(
        (found) => !gone && setShared(found),
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [left, right]);
  return shared;
}

function keyOf({ left, right }: SharedPassage): string {
  return [left.paragraph.index, left.span.start, right.paragraph.index, right.span.start].join(' ');
}
