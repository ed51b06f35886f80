import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { firstOpen, type TermRow } from './term-rows';

interface TakeFirstProps {
  readonly rows: readonly TermRow[];
  onTake(forms: readonly string[]): void;
}

const USUAL = 50;

/** Takes the best proposals at once. */
export function TakeFirst({ rows, onTake }: TakeFirstProps) {
  const [count, setCount] = useState(USUAL);
  const open = rows.filter(({ state }) => state === 'open').length;
  if (open === 0) return null;
  return (
    <form
      class="take-first"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(firstOpen(rows, count));
      }}
    >
      <label for="editor-take-first">{i18n.t('terms.takeFirst')}</label>
      <input
        id="editor-take-first"
        type="number"
        min={1}
        max={open}
        value={Math.min(count, open)}
        data-own-undo
        onChange={(event) => setCount(event.currentTarget.valueAsNumber || USUAL)}
      />
      <button type="submit" class="button">
        {i18n.t('terms.takeFirstButton')}
      </button>
    </form>
  );
}
