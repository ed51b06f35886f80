import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import { sourceAddress } from '~/components/source-address';
import type { SourceHead } from '~/library/store/stored-source';
import { hashOf } from '../place';
import { headFacts } from './head-facts';

/** What can be done with a row; always the same functions, so that rows are not drawn anew for them. */
export interface RowActions {
  onSelect(head: SourceHead, selected: boolean, range: boolean): void;
  onSwitch(head: SourceHead, on: boolean): void;
  onMore(head: SourceHead, button: HTMLElement): void;
}

interface SourceRowProps {
  readonly head: SourceHead;
  readonly selected: boolean;
  /** It is half changed: editing goes on from there. */
  readonly unsaved: boolean;
  /** The one row of the list that the Tab key enters. */
  readonly current: boolean;
  readonly actions: RowActions;
}

/** One source of the list. Drawn anew only when something of it changes: there may be thousands. */
export function SourceRow({ head, selected, unsaved, current, actions }: SourceRowProps) {
  return useMemo(
    () => row({ head, selected, unsaved, current, actions }),
    [head, selected, unsaved, current, actions],
  );
}

function row({ head, selected, unsaved, current, actions }: SourceRowProps) {
  const { facts, on } = head;
  const tabIndex = current ? 0 : -1;
  return (
    <li class={`source-row${on ? '' : ' off'}${selected ? ' selected' : ''}`} data-id={facts.id}>
      <input
        type="checkbox"
        data-part="select"
        tabIndex={tabIndex}
        checked={selected}
        aria-label={i18n.t('library.select', [facts.title])}
        onClick={(event) => actions.onSelect(head, event.currentTarget.checked, event.shiftKey)}
      />
      <div class="source-main">
        <p class="source-name">
          <a
            class="source-title"
            data-part="title"
            tabIndex={tabIndex}
            lang={SOURCE_LANGUAGE}
            href={sourceAddress(facts.id)}
            target="_blank"
            rel="noopener"
          >
            {facts.title}
          </a>
          {!facts.complete && <span class="incomplete">{i18n.t('source.incomplete')}</span>}
          {unsaved && <span class="unsaved">{i18n.t('library.unsaved')}</span>}
        </p>
        <p class="source-line">
          {headFacts(head).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      {facts.visibility === 'public' ? (
        <span class="seen-by public">{i18n.t('library.public')}</span>
      ) : (
        <span class="seen-by private" title={i18n.t('library.privateHint')}>
          {i18n.t('library.private')}
        </span>
      )}
      <button
        type="button"
        role="switch"
        class="row-switch"
        data-part="switch"
        tabIndex={tabIndex}
        aria-checked={on}
        aria-label={i18n.t('library.switch', [facts.title])}
        onClick={() => actions.onSwitch(head, !on)}
      >
        <span class="toggle" aria-hidden="true" />
      </button>
      <a
        class="button"
        data-part="edit"
        tabIndex={tabIndex}
        href={hashOf({ kind: 'source', id: facts.id })}
        aria-label={i18n.t('library.actionsOf', [i18n.t('library.edit'), facts.title])}
      >
        {i18n.t('library.edit')}
      </a>
      <button
        type="button"
        class="button more"
        data-part="more"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-label={i18n.t('library.actionsOf', [i18n.t('library.more'), facts.title])}
        onClick={(event) => actions.onMore(head, event.currentTarget)}
      >
        ⋯
      </button>
    </li>
  );
}
