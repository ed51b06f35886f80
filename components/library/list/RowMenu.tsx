import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceHead } from '~/library/store/stored-source';

export interface MenuItem {
  readonly label: string;
  choose(): void;
}

interface RowMenuProps {
  readonly head: SourceHead;
  /** The button that it opens from, and that has the focus again afterwards. */
  readonly button: HTMLElement;
  readonly items: readonly MenuItem[];
  onClose(): void;
}

/** What else can be done with a source. In the top layer: the row it belongs to clips what leaves it. */
export function RowMenu({ head, button, items, onClose }: RowMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    element.showPopover();
    place(element, button);
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    window.addEventListener('scroll', onClose, { once: true });
    return () => window.removeEventListener('scroll', onClose);
  }, [button, onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const index = buttons.findIndex((one) => one.matches(':focus'));
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      button.focus();
      onClose();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      class="row-menu"
      aria-label={i18n.t('library.actionsOf', [i18n.t('library.more'), head.facts.title])}
      onKeyDown={onKeyDown}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {items.map(({ label, choose }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            button.focus();
            onClose();
            choose();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Below the button, right edges in line; above it where there is no room below. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { right, top, bottom } = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = bottom + 4 + height <= window.innerHeight;
  menu.style.left = `${Math.max(8, right - width)}px`;
  menu.style.top = `${below ? bottom + 4 : Math.max(8, top - 4 - height)}px`;
}
