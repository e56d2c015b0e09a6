import type { Catalogue } from '../schemas/catalogue.ts';
import type { Dose, Prescription } from '../schemas/plan.ts';

const clock = (value: number): string =>
  value % 60 === 0 && value >= 60 ? `${value / 60} min` : `${value} s`;

/** What is counted in a dose: `3 × 15`, `4 × 30 s`, `2 × 20 contacts`, `24 min: 6 × (1 min run, 3 min walk)`. */
export function doseAmount(dose: Dose): string {
  if ('intervals' in dose) {
    const parts = dose.intervals.map(({ run, walk, times }) =>
      walk === 0 && times === 1
        ? `${clock(run)} run without a walk`
        : `${times} × (${clock(run)} run, ${clock(walk)} walk)`,
    );
    return `${dose.minutes} min: ${parts.join(', ')}`;
  }
  if ('reps' in dose) return `${dose.sets} × ${dose.reps}`;
  if ('seconds' in dose) return `${dose.sets} × ${dose.seconds} s hold`;
  if ('contacts' in dose) return `${dose.sets} × ${dose.contacts} contacts`;
  return `${dose.minutes} min`;
}

/** Added weight of a dose in words; empty where there is none. */
function loadWords(dose: Dose): readonly string[] {
  if (!('load' in dose)) return [];
  switch (dose.load.kind) {
    case 'bodyweight':
      return [];
    case 'band':
      return ['against a band'];
    case 'external':
      return [`plus ${dose.load.lb === undefined ? `${dose.load.kg} kg` : `${dose.load.lb} lb`}`];
    case 'percent-bodyweight':
      return [`plus ${dose.load.percent} % of body weight`];
  }
}

/** How a dose is done: tempo (seconds up, hold, down), weight, rest between sets, effort, and for a run zone and surface. */
export function doseDetails(dose: Dose): readonly string[] {
  return [
    ...('tempo' in dose ? [`tempo ${dose.tempo.join('–')}`] : []),
    ...loadWords(dose),
    ...('rest' in dose && dose.rest > 0 ? [`rest ${dose.rest} s`] : []),
    ...('effort' in dose ? [`effort ${dose.effort}`] : []),
    ...('intervals' in dose ? [`zone ${dose.zone}`, dose.surface] : []),
  ];
}

/** A dose in one line: `3 × 15, tempo 2–1–3, rest 60 s, effort 6`. */
export const doseText = (dose: Dose): string => [doseAmount(dose), ...doseDetails(dose)].join(', ');

/** A prescription in words: the exercise by its name, what is counted, and how and with which leg it is done. */
export function prescriptionWords(
  { exercise, side, dose }: Prescription,
  catalogue: Catalogue,
): { readonly name: string; readonly amount: string; readonly details: string } {
  const entry = catalogue[exercise];
  const legs = side === 'both' ? (entry?.legs === 'each' ? ['each leg'] : []) : [`${side} leg`];
  return {
    name: entry?.name ?? exercise,
    amount: doseAmount(dose),
    details: [...legs, ...doseDetails(dose)].join(', '),
  };
}
