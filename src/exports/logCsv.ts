import type { Log, LogEntry } from '../schemas/log.ts';
import { type Cell, csv } from './csv.ts';

const columns = [
  'date',
  'session',
  'done',
  'pain_during',
  'pain_after_hour',
  'next_morning_pain',
  'next_morning_stiffness_min',
  'sleep_hours',
  'night_pain',
  'first_ten_steps_pain',
  'effort',
  'minutes',
  'distance_km',
  'cadence',
  'swelling',
  'limp',
  'illness',
  'red_flags',
  'gate',
  'note',
  'exercise',
  'side',
  'reps',
  'seconds',
  'contacts',
  'load_kg',
  'distance_cm',
] as const;

const rowsOf = (entry: LogEntry): readonly (readonly Cell[])[] => {
  const own = [
    entry.date,
    entry.session,
    entry.done,
    entry.painDuring,
    entry.painAfterHour,
    entry.nextMorningPain,
    entry.nextMorningStiffness,
    entry.sleepHours,
    entry.nightPain,
    entry.firstTenStepsPain,
    entry.effort,
    entry.minutes,
    entry.distanceKm,
    entry.cadence,
    entry.swelling,
    entry.limp,
    entry.illness,
    entry.redFlags?.join(' '),
    entry.gate,
    entry.note,
  ];
  const sets = (entry.sets ?? []).map(
    ({ exercise, side, reps, seconds, contacts, loadKg, distanceCm }): readonly Cell[] => [
      exercise,
      side,
      reps,
      seconds,
      contacts,
      loadKg,
      distanceCm,
    ],
  );
  return (sets.length === 0 ? [Array<Cell>(7).fill(null)] : sets).map((set) => [...own, ...set]);
};

/** The log as CSV (RFC 4180, UTF-8): a row for each set, or one for an entry without sets; oldest first. */
export const logCsv = (log: Log): string =>
  csv(columns, [...log].sort((a, b) => (a.date < b.date ? -1 : 1)).flatMap(rowsOf));
