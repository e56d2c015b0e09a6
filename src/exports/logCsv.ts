import type { Log, LogEntry } from '../schemas/log.ts';

const columns = [
  'date',
  'session',
  'done',
  'pain_during',
  'pain_after_hour',
  'next_morning_pain',
  'next_morning_stiffness_min',
  'sleep_hours',
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

/** A cell: quoted where it must be; text that a spreadsheet would run as a formula gets a leading apostrophe. */
function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rowsOf = (entry: LogEntry): readonly string[] => {
  const own = [
    entry.date,
    entry.session,
    entry.done,
    entry.painDuring,
    entry.painAfterHour,
    entry.nextMorningPain,
    entry.nextMorningStiffness,
    entry.sleepHours,
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
  ].map(cell);
  const sets = entry.sets ?? [];
  const lines = sets.map(({ exercise, side, reps, seconds, contacts, loadKg, distanceCm }) =>
    [exercise, side, reps, seconds, contacts, loadKg, distanceCm].map(cell),
  );
  return (lines.length === 0 ? [['', '', '', '', '', '', '']] : lines).map((set) =>
    [...own, ...set].join(','),
  );
};

/** The log as CSV (RFC 4180, UTF-8): a row for each set, or one for an entry without sets; oldest first. */
export const logCsv = (log: Log): string =>
  `${[columns.join(','), ...[...log].sort((a, b) => (a.date < b.date ? -1 : 1)).flatMap(rowsOf)].join('\r\n')}\r\n`;
