import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface SearchBoxProps {
  readonly query: string;
  /** Called with what is in the box, but not with the letters of an input method that is still composing. */
  onQuery(query: string): void;
  onKeyDown(event: KeyboardEvent): void;
  /** Id of the list that the box has filled, and of the result in it that Enter is for. */
  readonly results: string | undefined;
  readonly current: string | undefined;
  readonly box: Ref<HTMLInputElement>;
}

/** The look-up box. */
export function SearchBox({ query, onQuery, onKeyDown, results, current, box }: SearchBoxProps) {
  /** What an input method has in the box, which goes with what was in it: another query has done with it. */
  const [composing, setComposing] = useState<{ readonly query: string; readonly value: string }>();
  return (
    <input
      type="search"
      class="search-box"
      ref={box}
      value={composing?.query === query ? composing.value : query}
      placeholder={i18n.t('popup.search')}
      aria-label={i18n.t('popup.search')}
      aria-controls={results}
      aria-activedescendant={current}
      autocomplete="off"
      spellcheck={false}
      autofocus
      onInput={(event) => {
        const { value } = event.currentTarget;
        if (event.isComposing) setComposing({ query, value });
        else onQuery(value);
      }}
      onCompositionEnd={(event) => {
        setComposing(undefined);
        onQuery(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        // While an input method is open, Enter, Escape and the arrows are its own; 229 is how Safari and old Chrome say so.
        if (!event.isComposing && event.keyCode !== 229) onKeyDown(event);
      }}
    />
  );
}
