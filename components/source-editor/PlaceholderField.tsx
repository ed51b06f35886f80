import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChoiceChips } from './ChoiceChips';
import { TypedField } from './TypedField';

interface PlaceholderFieldProps {
  /** Blank: there is none. */
  readonly placeholder: string;
  /** What the file seems to have, the likeliest first. */
  readonly candidates: readonly string[];
  inText(written: string): boolean;
  onChoose(placeholder: string): void;
}

/** What the source has where a name was removed. */
export function PlaceholderField({ placeholder, candidates, inText, onChoose }: PlaceholderFieldProps) {
  const [writing, setWriting] = useState(false);
  const choices = [
    { value: '', label: i18n.t('editor.placeholderNone') },
    ...candidates.map((value) => ({ value, label: value })),
  ];
  // X is a candidate and the beginning of XX.
  const own = writing || !candidates.includes(placeholder) ? placeholder : '';
  return (
    <div class="placeholder-field">
      <ChoiceChips
        id="editor-placeholder"
        legend={i18n.t('editor.placeholder')}
        hint={i18n.t('editor.placeholderHint')}
        choices={choices}
        chosen={own ? undefined : placeholder}
        onChoose={onChoose}
      />
      <TypedField
        id="editor-placeholder-own"
        label={i18n.t('editor.placeholderOwn')}
        text={own}
        fault={placeholder && !inText(placeholder) ? i18n.t('editor.placeholderAbsent') : undefined}
        onText={(written) => {
          setWriting(true);
          onChoose(written.trim());
        }}
        onLeave={() => setWriting(false)}
      />
    </div>
  );
}
