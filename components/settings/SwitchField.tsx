interface SwitchFieldProps {
  readonly name: string;
  readonly legend: string;
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
}

/** One setting that is on or off. */
export function SwitchField({ name, legend, label, hint, on, onSwitch }: SwitchFieldProps) {
  const hintId = `${name}-hint`;
  return (
    <fieldset class="choice-field" aria-describedby={hintId}>
      <legend>{legend}</legend>
      <label class="choice">
        <input
          type="checkbox"
          name={name}
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p id={hintId} class="hint">
        {hint}
      </p>
    </fieldset>
  );
}
