import { i18n } from '#i18n';
import type { Status } from '~/components/library/use-status';
import { changeSettings, switchSite } from '~/protocol/settings';
import { SOURCE_LANGUAGE } from '../show-page';
import { useSettings } from '../use-settings';
import { ResumeList } from './ResumeList';
import { SettingsForm } from './SettingsForm';

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
          <ResumeList
            id="off-sites"
            title={i18n.t('settings.offSites')}
            none={i18n.t('settings.noOffSites')}
            items={settings.offSites}
            onResume={(site) => save(switchSite(site, true))}
          />
          <ResumeList
            id="unmarked"
            title={i18n.t('settings.unmarked')}
            none={i18n.t('settings.noUnmarked')}
            items={settings.unmarked}
            lang={SOURCE_LANGUAGE}
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
