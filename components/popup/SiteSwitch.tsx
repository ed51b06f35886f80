import { i18n } from '#i18n';

interface SiteSwitchProps {
  readonly site: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
}

/** One switch: whether phrases are marked on a site. */
export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps) {
  return (
    <button type="button" role="switch" class="site-switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span class="site-switch-label">
        {i18n.t('popup.site')} <span class="site">{site}</span>
      </span>
      <span class="toggle" aria-hidden="true" />
    </button>
  );
}
