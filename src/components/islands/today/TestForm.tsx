import { useRef, useState } from 'preact/hooks';
import { measuredExercises, testSessions } from '../../../planner/living/index.ts';
import type { SelfTest } from '../../../planner/selfTests.ts';
import type { LogEntry } from '../../../schemas/log.ts';
import { isMisfit } from './amount.ts';
import { AmountField, ScoreField, showMisfit } from './fields.tsx';
import { sessionEntryId } from './logIds.ts';
import { type TestWords, testWords } from './testWords.ts';

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];
type Result = { readonly left: number | null; readonly right: number | null; readonly pain: number | null };

const exerciseOf = (test: SelfTest): string =>
  test === 'hop-distance' || test === 'knee-to-wall' ? measuredExercises[test] : 'single-heel-raise';
const unitOf = (test: SelfTest): 'reps' | 'distanceCm' => (test === 'raises' ? 'reps' : 'distanceCm');

/** What an entry holds of a test. */
function resultOf(test: SelfTest, entry: LogEntry | undefined): Result {
  const leg = (side: Side): number | null =>
    entry?.sets?.find((set) => set.exercise === exerciseOf(test) && set.side === side)?.[unitOf(test)] ??
    null;
  const pain = test === 'ten-steps' ? entry?.firstTenStepsPain : entry?.painDuring;
  return { left: leg('left'), right: leg('right'), pain: pain ?? null };
}

/** The entry that a test of a day is kept as: the one known, with all else that it holds, or a new one. */
function entryOf(
  test: SelfTest,
  date: string,
  { left, right, pain }: Result,
  known: LogEntry | undefined,
): LogEntry {
  const sets = sides.flatMap((side) => {
    const value = side === 'left' ? left : right;
    return value === null ? [] : [{ exercise: exerciseOf(test), side, [unitOf(test)]: value }];
  });
  const session = testSessions[test];
  const painField = test === 'ten-steps' ? 'firstTenStepsPain' : 'painDuring';
  const { sets: before = [], [painField]: _, ...rest } = known ?? { id: sessionEntryId(date, session) };
  const all = [...before.filter(({ exercise }) => exercise !== exerciseOf(test)), ...sets];
  return {
    ...rest,
    date,
    session,
    done: 'all',
    ...(all.length > 0 ? { sets: all } : {}),
    ...(pain === null ? {} : { [painField]: pain }),
  };
}

/** How alike the legs are, in words; nothing without both. */
function comparison(test: SelfTest, { left, right }: Result): string {
  if (left === null || right === null || Math.max(left, right) === 0) return '';
  return test === 'knee-to-wall'
    ? ` The sides differ by ${Math.round(10 * Math.abs(left - right)) / 10} cm; up to 2 is small.`
    : ` The lower side is ${Math.round((100 * Math.min(left, right)) / Math.max(left, right))} % of the higher.`;
}

type Props = {
  readonly test: SelfTest;
  readonly date: string;
  /** What this day's test was noted as before. */
  readonly known: LogEntry | undefined;
  readonly write: (entry: LogEntry) => void;
  /** Sets the ids of the fields apart where two forms stand on one page. */
  readonly place: string;
};

/** Notes one self-test of a day: each leg, the worst pain, or both. */
export function TestForm({ test, date, known, write, place }: Props) {
  const [result, setResult] = useState(() => resultOf(test, known));
  const [said, say] = useState('');
  const { legs, pain }: TestWords = testWords[test];
  const key = `${place}-${date}-${test}`;
  const form = useRef<HTMLFormElement>(null);
  const save = (event: Event): void => {
    event.preventDefault();
    if (isMisfit(result.left) || isMisfit(result.right)) {
      showMisfit(form.current);
      say(
        `A number does not fit: enter ${legs?.whole === true ? 'a whole number' : 'a number'} of ${legs?.unit}.`,
      );
      return;
    }
    if (result.left === null && result.right === null && (result.pain === null || legs !== undefined)) {
      say(legs === undefined ? 'Choose a score.' : 'Enter a number for one leg at least.');
      return;
    }
    write(entryOf(test, date, result, known));
    say(`Saved. The gates count with it.${comparison(test, result)}`);
  };
  return (
    <form class="log-form" onSubmit={save} noValidate ref={form}>
      {legs !== undefined && (
        <div class="log-legs">
          {sides.map((side) => (
            <AmountField
              key={side}
              name={`${key}-${side}`}
              label={`${legs.label}, ${side} leg`}
              value={result[side]}
              change={(value) => setResult({ ...result, [side]: value })}
              taken={{ min: 0, max: legs.most, unit: legs.unit, whole: legs.whole }}
            />
          ))}
        </div>
      )}
      {pain !== undefined && (
        <ScoreField
          name={`${key}-pain`}
          label={pain}
          value={result.pain}
          change={(score) => setResult({ ...result, pain: score })}
          ends={['no pain', 'worst']}
        />
      )}
      <p role="status">{said}</p>
      <button type="submit" class="button">
        Save the test
      </button>
    </form>
  );
}
