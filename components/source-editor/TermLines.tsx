import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import type { DraftAction } from './edit-draft';
import { keyOfTermList, type TermKey } from './key-of-term-list';
import type { FormFinder } from './places-of-form';
import { TermContext } from './TermContext';
import { TermDetailsForm } from './TermDetailsForm';
import { TermLine } from './TermLine';
import { faultsOfTerms } from './term-faults';
import type { TermRow } from './term-rows';

interface TermLinesProps {
  readonly rows: readonly TermRow[];
  readonly terms: readonly Term[];
  readonly paragraphs: readonly DraftParagraph[];
  readonly finder: FormFinder;
  /** Form of the line that the keyboard is at; where it is none of these, the first is. */
  readonly current: string | undefined;
  /** The current line gets the focus; a new object each time. */
  readonly focus: object | undefined;
  edit(action: DraftAction): void;
  /** @param focus whether the keyboard goes there. */
  onCurrent(form: string | undefined, focus: boolean): void;
  onShow(form: string): void;
}

/** The list of terms and proposals. */
export function TermLines(props: TermLinesProps) {
  const { rows, terms, paragraphs, finder, edit, focus } = props;
  const [opened, setOpened] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const place = Math.max(
    rows.findIndex(({ form }) => form === props.current),
    0,
  );
  useLayoutEffect(() => {
    if (focus) list.current?.querySelector<HTMLElement>('[aria-current] .term-form')?.focus();
  }, [focus]);
  const faults = useMemo(() => faultsOfTerms(terms, finder), [terms, finder]);
  const go = (to: number) => props.onCurrent(rows[Math.min(Math.max(to, 0), rows.length - 1)]?.form, true);
  const act = (form: string, key: TermKey) => {
    const row = rows.find((one) => one.form === form);
    const state = row?.state;
    // Of a term that nobody proposed nothing would be left to see: it is left or taken.
    const isOwn = row?.proposal === undefined;
    const take = { do: 'take', forms: [form] } as const;
    switch (key) {
      case 'toggle':
        return edit(state === 'taken' ? { do: isOwn ? 'leave' : 'reopen', form } : take);
      case 'take':
        return edit(take);
      case 'leave':
        return edit({ do: 'leave', form });
      case 'reopen':
        return edit(isOwn ? take : { do: 'reopen', form });
      case 'show':
        return props.onShow(form);
      case 'open':
        if (state !== 'taken') edit(take);
        return setOpened(opened === form ? undefined : form);
      default:
        return go({ up: place - 1, down: place + 1, first: 0, last: rows.length - 1 }[key]);
    }
  };
  const press = (form: string, event: KeyboardEvent) => {
    const key = keyOfTermList(event);
    if (!key) return;
    event.preventDefault();
    act(form, key);
    // A decision goes on to the next one; taking back what was taken stays.
    const decided = key === 'take' || key === 'leave' || (key === 'toggle' && rows[place]?.state !== 'taken');
    if (decided) go(place + 1);
  };
  const click = (form: string, key: TermKey) => {
    props.onCurrent(form, false);
    act(form, key);
  };
  const close = () => {
    props.onCurrent(opened, true);
    setOpened(undefined);
  };
  // Always the same functions, so that lines which stay as they are aren't drawn again.
  const latest = useRef({ press, click, close });
  latest.current = { press, click, close };
  const [hands] = useState(() => ({
    press: (form: string, event: KeyboardEvent) => latest.current.press(form, event),
    click: (form: string, key: TermKey) => latest.current.click(form, key),
    close: () => latest.current.close(),
  }));
  return (
    <ul ref={list} class="term-lines" aria-label={i18n.t('terms.list')}>
      {rows.map((row, i) => {
        const { form, term } = row;
        const places = finder.placesOf(form);
        const isOpened = form === opened && term !== undefined;
        return (
          <TermLine
            key={form}
            {...row}
            fault={faults.get(form)}
            times={places.length}
            current={i === place}
            opened={isOpened}
            onPress={hands.press}
            onAct={hands.click}
          >
            {(i === place || isOpened) && (
              <>
                {places[0] && <TermContext place={places[0]} paragraphs={paragraphs} />}
                {isOpened && (
                  <TermDetailsForm
                    term={term}
                    terms={terms}
                    fault={faults.get(form)}
                    edit={edit}
                    onClose={hands.close}
                  />
                )}
              </>
            )}
          </TermLine>
        );
      })}
    </ul>
  );
}
