interface ChoiceChipsProps<Value extends string> {
  /** Of the group; its radios are named after it. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | undefined;
  onChoose(value: Value): void;
}

/** A few values of which one holds, side by side. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { id, hint } = props;
  return (
    <fieldset id={id} class="choice-chips" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{props.legend}</legend>
      <div class="chips">
        {props.choices.map(({ value, label }) => (
          <label key={value} class="chip">
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
