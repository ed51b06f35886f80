import { i18n } from '#i18n';
import type { Twin } from './find-twin';
import { AS_TWIN, type AsTwin } from './import-queue';

interface TwinChoiceProps {
  readonly twin: Twin;
  readonly chosen: AsTwin | undefined;
  /** Of the radio buttons. */
  readonly group: string;
  onChoose(asTwin: AsTwin): void;
}

/** Asks what is to become of the source of the same name or text that the library has. */
export function TwinChoice({ twin, chosen, group, onChoose }: TwinChoiceProps) {
  return (
    <fieldset class="twin">
      <legend>
        {twin.same === 'title'
          ? i18n.t('import.twin_title')
          : i18n.t(`import.twin_${twin.same}`, [twin.title])}
      </legend>
      {AS_TWIN.map((value) => (
        <label key={value} class="choice">
          <input type="radio" name={group} checked={chosen === value} onChange={() => onChoose(value)} />
          {i18n.t(`import.twin_${value}`)}
        </label>
      ))}
    </fieldset>
  );
}
