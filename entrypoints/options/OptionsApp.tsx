import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OffSites } from '~/components/OffSites';
import { Seal } from '~/components/Seal';
import { SettingsForm } from '~/components/SettingsForm';
import { useSettings } from '~/components/use-settings';
import { changeSettings, type Settings, switchSite } from '~/protocol/settings';

/** The settings page. What is set is in force at once; there is nothing to confirm. */
export function OptionsApp() {
  const settings = useSettings();
  // Counted, because the same words twice are announced once only.
  const [saved, setSaved] = useState(0);
  const save = async (change: Promise<void>) => {
    await change;
    setSaved((times) => times + 1);
  };
  return (
    <>
      <header class="options-head">
        <Seal />
        <h1>{i18n.t('settings.title')}</h1>
        <p role="status">{saved > 0 && <span key={saved}>{i18n.t('settings.saved')}</span>}</p>
      </header>
      {settings && (
        <main class="options">
          <SettingsForm
            settings={settings}
            onChange={(change: Partial<Settings>) => save(changeSettings(change))}
          />
          <OffSites sites={settings.offSites} onResume={(site) => save(switchSite(site, true))} />
          <p class="privacy">{i18n.t('settings.privacy')}</p>
        </main>
      )}
    </>
  );
}
