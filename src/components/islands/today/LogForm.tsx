import { useEffect, useRef, useState } from 'preact/hooks';
import type { Done } from '../../../schemas/done.ts';
import type { LogEntry } from '../../../schemas/log.ts';
import type { Prescription } from '../../../schemas/plan.ts';
import { type RedFlag, redFlags } from '../../../schemas/questions.ts';
import type { SiteFacts } from '../siteFacts.ts';
import { AmountField, ScoreField, TickField } from './fields.tsx';

const doneWords = {
  all: 'All of it',
  part: 'Part of it',
  instead: 'Something else',
  none: 'None of it',
} as const satisfies Record<Done, string>;
const painEnds = ['no pain', 'worst'] as const;

/** Red flags that a session can bring; each stops the plan. */
const sessionFlags: readonly RedFlag[] = ['sudden-snap', 'cannot-push-off', 'calf-swelling-warmth'];

type Props = {
  /** The entry to start from: a new one, or one to correct. */
  readonly start: LogEntry;
  /** What was planned: the exercises whose sets can be noted. */
  readonly planned: readonly Prescription[];
  readonly isRun: boolean;
  readonly facts: SiteFacts;
  /** Sets the ids of the fields apart where two forms stand on one page. */
  readonly place: string;
  readonly save: (entry: LogEntry) => void;
  readonly cancel?: (() => void) | undefined;
};

const fits = (entry: LogEntry): boolean =>
  (
    [
      [entry.minutes, 1440],
      [entry.distanceKm, 500],
      [entry.cadence, 400],
    ] as const
  ).every(
    ([value, most]) =>
      value === null || value === undefined || (!Number.isNaN(value) && value >= 0 && value <= most),
  );

/** Writes one session down: what was done, pain and effort in three taps; the rest is folded away. */
export function LogForm({ start, planned, isRun, facts, place, save, cancel }: Props) {
  const [entry, setEntry] = useState<LogEntry>(start);
  const [said, say] = useState('');
  const set = (change: Partial<LogEntry>): void => setEntry({ ...entry, ...change });
  const key = `${place}-${entry.id.replace(/[^\w-]/g, '-')}`;
  const form = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone: the first answer takes the focus, set to what is most common.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const counted = planned.filter(({ dose }) => 'reps' in dose || 'seconds' in dose || 'contacts' in dose);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!fits(entry)) {
      say('One number does not fit. It is marked above.');
      return;
    }
    save(entry);
  };
  return (
    <form class="log-form" onSubmit={submit} noValidate ref={form}>
      <fieldset class="field">
        <legend class="question question--minor">How much did you do?</legend>
        <div class="choices choices--inline">
          {(Object.keys(doneWords) as Done[]).map((done) => (
            <label class="choice" key={done}>
              <input
                type="radio"
                name={`${key}-done`}
                checked={entry.done === done}
                onChange={() => set({ done })}
              />
              <span>{doneWords[done]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ScoreField
        name={`${key}-pain`}
        label="Worst pain while you did it"
        value={entry.painDuring}
        change={(painDuring) => set({ painDuring })}
        ends={painEnds}
      />
      <ScoreField
        name={`${key}-effort`}
        label="How hard was it?"
        value={entry.effort}
        change={(effort) => set({ effort })}
        ends={['rest', 'all you have']}
      />
      <details class="log-more">
        <summary>More: an hour later, minutes, sets, swelling, a note</summary>
        <ScoreField
          name={`${key}-after`}
          label="Pain an hour later"
          value={entry.painAfterHour}
          change={(painAfterHour) => set({ painAfterHour })}
          ends={painEnds}
        />
        <AmountField
          name={`${key}-minutes`}
          label={isRun ? 'Minutes of running' : 'Minutes'}
          value={entry.minutes}
          change={(minutes) => set({ minutes })}
          min={0}
          max={1440}
          unit="minutes"
        />
        {isRun && (
          <>
            <AmountField
              name={`${key}-distance`}
              label="Distance"
              value={entry.distanceKm}
              change={(distanceKm) => set({ distanceKm })}
              min={0}
              max={500}
              unit="km"
            />
            <AmountField
              name={`${key}-cadence`}
              label="Cadence"
              value={entry.cadence}
              change={(cadence) => set({ cadence })}
              min={0}
              max={400}
              unit="steps a minute"
            />
          </>
        )}
        {counted.length > 0 && (
          <SetFields name={key} entry={entry} planned={counted} facts={facts} set={set} />
        )}
        <div class="choices">
          <TickField checked={entry.swelling === true} change={(swelling) => set({ swelling })}>
            The tendon was swollen
          </TickField>
          <TickField checked={entry.limp === true} change={(limp) => set({ limp })}>
            I limped
          </TickField>
          <TickField checked={entry.illness === true} change={(illness) => set({ illness })}>
            I was ill
          </TickField>
        </div>
        <fieldset class="field">
          <legend class="question question--minor">Did any of these happen?</legend>
          <p class="hint">Each of them stops the plan until you have been seen.</p>
          <div class="choices">
            {redFlags
              .filter(({ value }) => sessionFlags.includes(value))
              .map(({ value, label }) => (
                <TickField
                  key={value}
                  checked={entry.redFlags?.includes(value) ?? false}
                  change={(on) =>
                    set({
                      redFlags: on
                        ? [...(entry.redFlags ?? []), value]
                        : (entry.redFlags ?? []).filter((flag) => flag !== value),
                    })
                  }
                >
                  {label}
                </TickField>
              ))}
          </div>
        </fieldset>
        <div class="field">
          <label class="question question--minor" for={`${key}-note`}>
            Note
          </label>
          <textarea
            class="input"
            id={`${key}-note`}
            rows={2}
            maxLength={500}
            value={entry.note ?? ''}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        </div>
      </details>
      <p role="status" class="error-message">
        {said}
      </p>
      <div class="actions">
        <button type="submit" class="button">
          Save
        </button>
        {cancel !== undefined && (
          <button type="button" class="text-button" onClick={cancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}

type SetProps = {
  readonly name: string;
  readonly entry: LogEntry;
  readonly planned: readonly Prescription[];
  readonly facts: SiteFacts;
  readonly set: (change: Partial<LogEntry>) => void;
};

/** The best set of each exercise on each leg: what the charts of strength and symmetry are made of. */
function SetFields({ name, entry, planned, facts, set }: SetProps) {
  const sets = entry.sets ?? [];
  return (
    <fieldset class="field">
      <legend class="question question--minor">Your best set of each exercise</legend>
      <p class="hint">Leave empty what you do not want to note.</p>
      {planned.map(({ exercise, dose }) => {
        const unit = 'reps' in dose ? 'reps' : 'seconds' in dose ? 'seconds' : 'contacts';
        const legs =
          facts.catalogue[exercise]?.legs === 'each' ? (['left', 'right'] as const) : (['both'] as const);
        return (
          <div class="log-sets" key={exercise}>
            <span>{facts.catalogue[exercise]?.name ?? exercise}</span>
            {legs.map((side) => {
              const known = sets.find((each) => each.exercise === exercise && each.side === side);
              return (
                <AmountField
                  key={side}
                  name={`${name}-${exercise}-${side}`}
                  label={side === 'both' ? unit : `${side}, ${unit}`}
                  value={known?.[unit]}
                  change={(value) => {
                    const others = sets.filter((each) => each !== known);
                    const fits = value !== null && Number.isInteger(value) && value >= 0 && value <= 1000;
                    set({ sets: fits ? [...others, { exercise, side, [unit]: value }] : others });
                  }}
                  min={0}
                  max={1000}
                  unit={unit}
                />
              );
            })}
          </div>
        );
      })}
    </fieldset>
  );
}
