import { i18n } from '#i18n';
import { CARD_TRIGGERS, type Settings, TYPOGRAPHIES } from '~/protocol/settings';
import { ChoiceField } from './ChoiceField';
import { SwitchField } from './SwitchField';

interface SettingsFormProps {
  readonly settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** The few settings. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  return (
    <>
      <ChoiceField
        name="cardTrigger"
        legend={i18n.t('settings.cardTrigger')}
        hint={i18n.t('settings.cardTriggerHint')}
        choices={CARD_TRIGGERS.map((value) => ({ value, label: i18n.t(`settings.trigger_${value}`) }))}
        chosen={settings.cardTrigger}
        onChoose={(cardTrigger) => onChange({ cardTrigger })}
      />
      <ChoiceField
        name="typography"
        legend={i18n.t('settings.typography')}
        hint={i18n.t('settings.typographyHint')}
        choices={TYPOGRAPHIES.map((value) => ({ value, label: i18n.t(`settings.typography_${value}`) }))}
        chosen={settings.typography}
        onChoose={(typography) => onChange({ typography })}
      />
      <SwitchField
        name="showCommon"
        legend={i18n.t('settings.showCommon')}
        label={i18n.t('settings.showCommonLabel')}
        hint={i18n.t('settings.showCommonHint')}
        on={settings.showCommon}
        onSwitch={(showCommon) => onChange({ showCommon })}
      />
    </>
  );
}
