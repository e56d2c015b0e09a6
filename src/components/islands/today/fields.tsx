import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isMisfit, misfit, shownOf, storedOf, type Taken } from './amount.ts';

type ScaleProps = {
  readonly name: string;
  readonly label: string;
  readonly value: number | null | undefined;
  /** Takes the score, or null when it is taken back. */
  readonly change: (value: number | null) => void;
  readonly ends: readonly [string, string];
};

/** A score from 0 to 10, one tap; it can be taken back. */
export function ScoreField({ name, label, value, change, ends }: ScaleProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const isSet = typeof value === 'number';
  const clear = (): void => {
    change(null);
    // The button goes with the score: the scale takes the focus.
    group.current?.querySelector('input')?.focus({ preventScroll: true });
  };
  return (
    <fieldset class="field" ref={group} aria-describedby={`${name}-low ${name}-high`}>
      <legend class="question question--minor">{label}</legend>
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
      <div class="scale__ends">
        <span id={`${name}-low`}>0: {ends[0]}</span>
        <button type="button" class="scale__clear" onClick={clear} hidden={!isSet}>
          Clear<span class="visually-hidden"> {label}</span>
        </button>
        <span id={`${name}-high`}>10: {ends[1]}</span>
      </div>
    </fieldset>
  );
}

type InputProps = {
  readonly name: string;
  readonly value: number | null | undefined;
  /** Takes the number to store; `null` when it is empty, `NaN` when what is typed does not fit. */
  readonly change: (value: number | null) => void;
  readonly taken: Taken;
  /** It is empty and should not be. */
  readonly missing?: boolean;
  /** Ids of what is said of the field. */
  readonly describedBy?: string | undefined;
};

/** The input of a number. What does not fit stays typed. */
export function AmountInput({ name, value, change, taken, missing = false, describedBy }: InputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isAsTyped = typed !== null && Object.is(storedOf(typed, taken), value ?? null);
  return (
    <input
      class="input input--short"
      type="text"
      id={name}
      inputMode={taken.whole === true ? 'numeric' : 'decimal'}
      autocomplete="off"
      maxLength={20}
      aria-describedby={describedBy}
      aria-invalid={missing || isMisfit(value)}
      value={isAsTyped ? typed : shownOf(value, taken)}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        change(storedOf(currentTarget.value, taken));
      }}
    />
  );
}

type NumberProps = Omit<InputProps, 'describedBy' | 'missing'> & {
  readonly label: string;
  readonly hint?: string | undefined;
};

/** A number that may stay empty; what does not fit stays typed and is said beside it. */
export function AmountField({ label, hint, ...input }: NumberProps) {
  const { name, value, taken } = input;
  const wrong = isMisfit(value);
  const described = [hint !== undefined && `${name}-hint`, wrong && `${name}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={wrong ? 'field field--error' : 'field'}>
      <label class="question question--minor" for={name}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="error-message" id={`${name}-error`}>
          <span class="visually-hidden">Error: </span>
          {misfit(taken)}
        </p>
      )}
      <div class="unit">
        <AmountInput {...input} describedBy={described === '' ? undefined : described} />
        <span class="unit__word">{taken.unit}</span>
      </div>
    </div>
  );
}

/** Shows the first number of a form that does not fit: opens what it is folded into, and gives it the focus. */
export function showMisfit(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
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
