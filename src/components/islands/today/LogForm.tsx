import { useEffect, useRef, useState } from 'preact/hooks';
import { isExtraRun } from '../../../planner/living/index.ts';
import type { Done } from '../../../schemas/done.ts';
import type { LogEntry } from '../../../schemas/log.ts';
import type { Prescription } from '../../../schemas/plan.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { type RedFlag, redFlags } from '../../../schemas/questions.ts';
import { kilometresPerMile } from '../../../stores/amount.ts';
import type { SiteFacts } from '../siteFacts.ts';
import { isMisfit, type Taken } from './amount.ts';
import { AmountField, ScoreField, showMisfit, TickField } from './fields.tsx';
import { tellsMorning } from './morning.ts';
import { SetFields } from './SetFields.tsx';
import { lacksAmount, mostSets, otherSets, rowsOf, type SetRow, setsOf, unitOf } from './setRows.ts';

const doneWords = {
  all: 'All of it',
  part: 'Part of it',
  instead: 'Something else',
  none: 'None of it',
} as const satisfies Record<Done, string>;
const painEnds = ['no pain', 'worst'] as const;

/** Red flags that a session can bring; each stops the plan. */
const sessionFlags: readonly RedFlag[] = ['sudden-snap', 'cannot-push-off', 'calf-swelling-warmth'];

const minutesTaken: Taken = { min: 0, max: 1440, unit: 'minutes' };
const cadenceTaken: Taken = { min: 0, max: 400, unit: 'steps a minute' };
const distanceTaken = {
  metric: { min: 0, max: 500, unit: 'km' },
  imperial: { min: 0, max: 310, unit: 'miles', size: kilometresPerMile },
} as const satisfies Record<Units, Taken>;

/** What a form asks: of a run, of another session, or of a day as a whole. */
export type FormKind = 'run' | 'session' | 'day';

/** The units that the runner reads and types. */
export type Units = NonNullable<Profile['units']>;

type Props = {
  /** The entry to start from: a new one, or one to correct. */
  readonly start: LogEntry;
  readonly kind: FormKind;
  /** What was planned: the exercises whose sets can be noted. */
  readonly planned: readonly Prescription[];
  /** Minutes of running that were planned; taken as done when all of a run was. */
  readonly plannedMinutes?: number | undefined;
  readonly units: Units;
  readonly facts: SiteFacts;
  /** Sets the ids of the fields apart where two forms stand on one page. */
  readonly place: string;
  readonly save: (entry: LogEntry) => void;
  readonly cancel?: (() => void) | undefined;
};

/** Whether an entry says anything of a day but its morning. */
export const tellsDay = (entry: LogEntry): boolean =>
  typeof entry.painDuring === 'number' ||
  [entry.swelling, entry.limp, entry.illness].includes(true) ||
  (entry.redFlags ?? []).length > 0 ||
  (entry.note ?? '').trim() !== '';

/** An entry without the fields that hold nothing. */
const tidied = (entry: LogEntry): LogEntry =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && value !== ''),
  ) as LogEntry;

/** Writes one session or day down: what was done, pain and effort in three taps; the rest is folded away. */
export function LogForm(props: Props) {
  const { start, kind, planned, plannedMinutes, units, facts, place, save, cancel } = props;
  const [entry, setEntry] = useState<LogEntry>(start);
  const [rows, setRows] = useState<readonly SetRow[] | null>(null);
  const [said, say] = useState('');
  const [tries, setTries] = useState(0);
  const set = (change: Partial<LogEntry>): void => setEntry({ ...entry, ...change });
  const key = `${place}-${entry.id.replace(/[^\w-]/g, '-')}`;
  const form = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone: the first answer takes the focus, set to what is most common.
  useEffect(
    () =>
      (
        form.current?.querySelector<HTMLElement>('input:checked') ?? form.current?.querySelector('input')
      )?.focus(),
    [],
  );
  const isDay = kind === 'day';
  const isUnplanned = isExtraRun(entry.session ?? '');
  /** Said as typed, or else what was planned when all of it was done. */
  const minutes = entry.minutes === undefined && entry.done === 'all' ? plannedMinutes : entry.minutes;
  const setDone = (done: Done): void =>
    set({ done, ...(entry.minutes === plannedMinutes ? { minutes: undefined } : {}) });
  // What does not fit is marked by now.
  useEffect(() => {
    if (tries > 0) showMisfit(form.current);
  }, [tries]);
  const shownRows = rows ?? rowsOf(entry.sets ?? []);

  const submit = (event: Event): void => {
    event.preventDefault();
    const sets = rows === null ? entry.sets : [...otherSets(entry.sets ?? []), ...setsOf(rows)];
    const numbers = [
      minutes,
      entry.distanceKm,
      entry.cadence,
      entry.nextMorningStiffness,
      entry.sleepHours,
      ...(rows ?? []).flatMap((row) => [row.sets, row.amount, row.loadKg]),
    ];
    if (numbers.some(isMisfit) || (rows ?? []).some(lacksAmount)) {
      say('A number does not fit or is missing. It is marked.');
      setTries(tries + 1);
    } else if ((sets?.length ?? 0) > mostSets) say(`Note at most ${mostSets} sets in one session.`);
    else if (isDay && !tellsDay(entry) && !tellsMorning(entry) && !tellsDay(start))
      say('Note one thing at least: a score, a tick or a word.');
    else
      save(
        tidied({
          ...entry,
          minutes: entry.done === 'none' ? undefined : minutes,
          sets: sets?.length === 0 ? undefined : sets,
        }),
      );
  };

  const minutesField = (
    <AmountField
      name={`${key}-minutes`}
      label={kind === 'run' ? 'Minutes of running' : 'Minutes'}
      hint={kind === 'run' ? runHint(plannedMinutes, isUnplanned) : undefined}
      value={minutes}
      change={(value) => set({ minutes: value })}
      taken={minutesTaken}
    />
  );
  const noteField = (
    <div class="field">
      <label class="question question--minor" for={`${key}-note`}>
        {entry.done === 'instead' ? 'What did you do, and for how long?' : 'Note'}
      </label>
      {entry.done === 'instead' && kind !== 'run' && (
        <p class="hint">Was it a run? Log it below too, as a run that was not planned.</p>
      )}
      <textarea
        class="input"
        id={`${key}-note`}
        rows={2}
        maxLength={500}
        value={entry.note ?? ''}
        onInput={(event) => set({ note: event.currentTarget.value })}
      />
    </div>
  );
  const ticks = (
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
  );
  const asksMinutes = entry.done === 'part' || entry.done === 'instead' || plannedMinutes === undefined;
  const minutesFirst =
    !isDay && entry.done !== 'none' && (kind === 'run' ? asksMinutes : entry.done === 'instead');
  const noteFirst = isDay || entry.done === 'instead';
  return (
    <form class="log-form" onSubmit={submit} noValidate ref={form}>
      {!isDay && !isUnplanned && (
        <fieldset class="field">
          <legend class="question question--minor">How much did you do?</legend>
          <div class="choices choices--inline">
            {(Object.keys(doneWords) as Done[]).map((done) => (
              <label class="choice" key={done}>
                <input
                  type="radio"
                  name={`${key}-done`}
                  checked={entry.done === done}
                  onChange={() => setDone(done)}
                />
                <span>{doneWords[done]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {minutesFirst && minutesField}
      {noteFirst && !isDay && noteField}
      <ScoreField
        name={`${key}-pain`}
        label={isDay ? 'Worst pain of the day' : 'Worst pain while you did it'}
        value={entry.painDuring}
        change={(painDuring) => set({ painDuring })}
        ends={painEnds}
      />
      {isDay ? (
        <>
          {ticks}
          <p class="hint">Did it wake you in the night? Note that with the morning after.</p>
          {noteField}
        </>
      ) : (
        <ScoreField
          name={`${key}-effort`}
          label="How hard was it?"
          value={entry.effort}
          change={(effort) => set({ effort })}
          ends={['rest', 'all you have']}
        />
      )}
      {!isDay && (planned.some(unitOf) || shownRows.length > 0) && (
        <details class="log-more">
          <summary>Sets and weights</summary>
          <SetFields
            name={key}
            rows={shownRows}
            planned={planned}
            units={units}
            facts={facts}
            tried={tries > 0}
            change={setRows}
          />
        </details>
      )}
      <details class="log-more">
        <summary>
          {isDay
            ? 'Something alarming'
            : `More: an hour later, ${kind === 'run' ? 'minutes, distance' : 'minutes'}, swelling, a note`}
        </summary>
        {!isDay && (
          <ScoreField
            name={`${key}-after`}
            label="Pain an hour later"
            value={entry.painAfterHour}
            change={(painAfterHour) => set({ painAfterHour })}
            ends={painEnds}
          />
        )}
        {!isDay && !minutesFirst && minutesField}
        {kind === 'run' && (
          <>
            <AmountField
              name={`${key}-distance`}
              label="Distance"
              value={entry.distanceKm}
              change={(distanceKm) => set({ distanceKm })}
              taken={distanceTaken[units]}
            />
            <AmountField
              name={`${key}-cadence`}
              label="Cadence"
              value={entry.cadence}
              change={(cadence) => set({ cadence })}
              taken={cadenceTaken}
            />
          </>
        )}
        {!isDay && ticks}
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
        {!noteFirst && noteField}
      </details>
      {tellsMorning(start) && (
        <details class="log-more">
          <summary>The morning after</summary>
          <MorningFields name={`${key}-morning`} entry={entry} set={set} />
        </details>
      )}
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

/** What counts as minutes of running, how many were planned, and what an unplanned run without them means. */
const runHint = (planned: number | undefined, isUnplanned: boolean): string =>
  [
    'Leave the walk breaks out.',
    planned !== undefined && `Planned: ${planned}.`,
    isUnplanned && 'Without a number the plan takes the run as too long.',
  ]
    .filter(Boolean)
    .join(' ');

type MorningProps = {
  readonly name: string;
  readonly entry: LogEntry;
  readonly set: (change: Partial<LogEntry>) => void;
};

/** The morning that an entry carries, to correct. */
function MorningFields({ name, entry, set }: MorningProps) {
  return (
    <>
      <ScoreField
        name={`${name}-pain`}
        label="First steps next morning"
        value={entry.nextMorningPain}
        change={(nextMorningPain) => set({ nextMorningPain })}
        ends={painEnds}
      />
      <AmountField
        name={`${name}-stiffness`}
        label="How long was it stiff?"
        value={entry.nextMorningStiffness}
        change={(nextMorningStiffness) => set({ nextMorningStiffness })}
        taken={minutesTaken}
      />
      <AmountField
        name={`${name}-sleep`}
        label="How long did you sleep?"
        value={entry.sleepHours}
        change={(sleepHours) => set({ sleepHours })}
        taken={{ min: 0, max: 24, unit: 'hours' }}
      />
      <TickField checked={entry.nightPain === true} change={(nightPain) => set({ nightPain })}>
        The tendon woke me in the night
      </TickField>
    </>
  );
}
