import { i18n } from '#i18n';
import { SiteSwitch } from './SiteSwitch';

interface PopupFootProps {
  /** The host of the page; undefined where nothing can be marked. */
  readonly site: string | undefined;
  readonly on: boolean;
  onSwitch(site: string, on: boolean): void;
  /** Adds the page to the library; undefined where it can't be read. */
  readonly onAdd: (() => void) | undefined;
  onOpen(address: string): void;
}

const PAGES = [
  { address: '/check.html', name: 'panel.check' },
  { address: '/options.html', name: 'panel.library' },
  { address: '/options.html#settings', name: 'popup.settings' },
] as const;

/** The foot of the popup: the site's switch, what can be done with the page, the other pages. */
export function PopupFoot({ site, on, onSwitch, onAdd, onOpen }: PopupFootProps) {
  return (
    <footer class="bar">
      {site && <SiteSwitch site={site} on={on} onSwitch={(to) => onSwitch(site, to)} />}
      <nav class="foot-links">
        <button type="button" class="button" disabled={!onAdd} onClick={onAdd}>
          {i18n.t('panel.addPage')}
        </button>
        {PAGES.map(({ address, name }) => (
          <a
            key={address}
            class="button"
            href={address}
            onClick={(event) => {
              event.preventDefault();
              onOpen(address);
            }}
          >
            {i18n.t(name)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
