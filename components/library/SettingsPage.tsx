import { i18n } from '#i18n';
import { OffSites } from '~/components/OffSites';
import { SettingsForm } from '~/components/SettingsForm';
import { useSettings } from '~/components/use-settings';
import { changeSettings, switchSite } from '~/protocol/settings';
import { UnmarkedWordings } from './UnmarkedWordings';
import type { Status } from './use-status';

/** The settings. What is set is in force at once; there is nothing to confirm. */
export function SettingsPage({ status }: { readonly status: Status }) {
  const settings = useSettings();
  const save = async (change: Promise<void>) => {
    await change;
    status.say(i18n.t('settings.saved'));
  };
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('settings.title')}</h1>
      {settings && (
        <div class="options">
          <SettingsForm settings={settings} onChange={(change) => save(changeSettings(change))} />
          <OffSites sites={settings.offSites} onResume={(site) => save(switchSite(site, true))} />
          <UnmarkedWordings
            wordings={settings.unmarked}
            onResume={(wording) =>
              save(changeSettings({ unmarked: settings.unmarked.filter((one) => one !== wording) }))
            }
          />
          <p class="privacy">{i18n.t('settings.privacy')}</p>
        </div>
      )}
    </>
  );
}
