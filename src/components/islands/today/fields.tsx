import type { ComponentChildren } from 'preact';

type ScaleProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null | undefined;
  readonly change: (value: number) => void;
  readonly ends: readonly [string, string];
};

/** A score from 0 to 10, one tap. */
export function ScoreField({ name, label, hint, value, change, ends }: ScaleProps) {
  return (
    <fieldset class="field">
      <legend class="question question--minor">{label}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class="choices scale">
        {Array.from({ length: 11 }, (_, score) => (
          <label class="choice" key={score}>
            <input
              type="radio"
              name={name}
              value={score}
              checked={value === score}
              onChange={() => change(score)}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <p class="scale__ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </fieldset>
  );
}

type NumberProps = {
  readonly name: string;
  readonly label: string;
  readonly value: number | null | undefined;
  readonly change: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
};

/** A number that may stay empty; what does not fit stays typed and is said beside it. */
export function AmountField({ name, label, value, change, min, max, unit }: NumberProps) {
  const wrong = typeof value === 'number' && (Number.isNaN(value) || value < min || value > max);
  return (
    <div class={wrong ? 'field field--error' : 'field'}>
      <label class="question question--minor" for={name}>
        {label}
      </label>
      {wrong && (
        <p class="error-message" id={`${name}-error`}>
          <span class="visually-hidden">Error: </span>
          Enter a number of {unit} from {min} to {max}.
        </p>
      )}
      <div class="unit">
        <input
          class="input input--short"
          type="text"
          id={name}
          inputMode="decimal"
          aria-describedby={wrong ? `${name}-error` : undefined}
          defaultValue={typeof value === 'number' && !Number.isNaN(value) ? String(value) : ''}
          onInput={(event) => {
            const text = event.currentTarget.value.trim().replace(',', '.');
            change(text === '' ? null : Number(text));
          }}
        />
        <span class="unit__word">{unit}</span>
      </div>
    </div>
  );
}

type TickProps = {
  readonly id?: string;
  readonly checked: boolean;
  readonly change: (on: boolean) => void;
  readonly children: ComponentChildren;
};

/** One box to tick. */
export function TickField({ id, checked, change, children }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
