interface ChoiceFieldProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  onChoose(value: Value): void;
}

/** One setting of which one of a few values holds. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const hintId = `${props.name}-hint`;
  return (
    <fieldset class="choice-field" aria-describedby={hintId}>
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
      <p id={hintId} class="hint">
        {props.hint}
      </p>
    </fieldset>
  );
}
