import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SideTab } from './use-editor-place';

interface SideTabsProps {
  readonly tab: SideTab;
  /** How many terms there are. */
  readonly terms: number;
  readonly children: ComponentChildren;
  onTab(tab: SideTab): void;
}

const TABS: readonly SideTab[] = ['facts', 'terms'];

/** What stands beside the text: its facts, or its terms. */
export function SideTabs({ tab, terms, children, onTab }: SideTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const other = tab === 'facts' ? 'terms' : 'facts';
  return (
    <div class="editor-side">
      <div
        ref={list}
        role="tablist"
        class="side-tabs"
        aria-label={i18n.t('editor.side')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
          event.preventDefault();
          onTab(other);
          list.current?.querySelector<HTMLElement>(`#editor-tab-${other}`)?.focus();
        }}
      >
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`editor-tab-${name}`}
            aria-selected={name === tab}
            aria-controls="editor-side"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {name === 'facts' ? i18n.t('editor.facts') : i18n.t('terms.tab', [terms])}
          </button>
        ))}
      </div>
      <div id="editor-side" role="tabpanel" class="side-sheet" aria-labelledby={`editor-tab-${tab}`}>
        {children}
      </div>
    </div>
  );
}
