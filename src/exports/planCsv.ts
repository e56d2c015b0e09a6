import type { Dose, Plan } from '../schemas/plan.ts';
import { type Cell, csv } from './csv.ts';

const columns = [
  'date',
  'week',
  'phase',
  'week_kind',
  'session',
  'session_kind',
  'session_minutes',
  'exercise',
  'ladder',
  'rung',
  'side',
  'sets',
  'reps',
  'hold_seconds',
  'contacts',
  'minutes',
  'intervals',
  'tempo_up_hold_down',
  'rest_seconds',
  'load',
  'effort',
  'heart_rate_zone',
  'surface',
  'tier',
  'tendon_load',
  'rules',
] as const;

/** Added weight in a cell: `bodyweight`, `band`, `5 kg`, `10 lb`, `20 % of body weight`. */
function loadCell(dose: Dose): Cell {
  if (!('load' in dose)) return null;
  const { load } = dose;
  switch (load.kind) {
    case 'external':
      return load.lb === undefined ? `${load.kg} kg` : `${load.lb} lb`;
    case 'percent-bodyweight':
      return `${load.percent} % of body weight`;
    default:
      return load.kind;
  }
}

const doseCells = (dose: Dose): readonly Cell[] => [
  'sets' in dose ? dose.sets : null,
  'reps' in dose ? dose.reps : null,
  'seconds' in dose ? dose.seconds : null,
  'contacts' in dose ? dose.contacts : null,
  'minutes' in dose ? dose.minutes : null,
  'intervals' in dose
    ? dose.intervals.map(({ run, walk, times }) => `${times} x ${run} s run ${walk} s walk`).join('; ')
    : null,
  'tempo' in dose ? dose.tempo.join('-') : null,
  'rest' in dose ? dose.rest : null,
  loadCell(dose),
  'effort' in dose ? dose.effort : null,
  'zone' in dose ? dose.zone : null,
  'surface' in dose ? dose.surface : null,
];

/** A plan as CSV (RFC 4180, UTF-8): a row for each prescription of each day, in order, with the rules behind it. */
export const planCsv = ({ weeks }: Plan): string =>
  csv(
    columns,
    weeks.flatMap(({ index, phase, kind, days }) =>
      days.flatMap(({ date, sessions }) =>
        sessions.flatMap((session) =>
          session.prescriptions.map(({ exercise, ladder, rung, side, dose, tier, load, reasons }) => [
            ...[date, index, phase, kind, session.id, session.kind, session.minutes],
            ...[exercise, ladder, rung, side],
            ...doseCells(dose),
            ...[tier, load, [...new Set(reasons.map(({ rule }) => rule))].join(' ')],
          ]),
        ),
      ),
    ),
  );
