import type { PageDose } from '../schemas/exercise.ts';

const range = (from: number, to: number | undefined): string =>
  to === undefined || to === from ? `${from}` : `${from}–${to}`;

/** How much: `3 × 15–20`, `5 × 30–45 s`, `3 × 20 contacts`, `4 × 80 m`, `20–30 min`. */
export function doseAmount(dose: PageDose): string {
  if ('reps' in dose) return `${dose.sets} × ${range(dose.reps, dose.repsTo)}`;
  if ('seconds' in dose) return `${dose.sets} × ${range(dose.seconds, dose.secondsTo)} s`;
  if ('contacts' in dose) return `${dose.sets} × ${range(dose.contacts, dose.contactsTo)} contacts`;
  if ('metres' in dose) return `${dose.sets} × ${dose.metres} m`;
  return `${range(dose.minutes, dose.minutesTo)} min`;
}

/** Tempo in words: `2 s up, 1 s hold, 3 s down`. */
export const tempoWords = ([up, hold, down]: readonly [number, number, number]): string =>
  [up > 0 && `${up} s up`, hold > 0 && `${hold} s hold`, down > 0 && `${down} s down`]
    .filter(Boolean)
    .join(', ');

/** How: tempo, rest, effort and added weight, as far as the dose has them. */
export function doseDetails(dose: PageDose): readonly string[] {
  const details: string[] = [];
  if ('tempo' in dose) details.push(tempoWords(dose.tempo));
  if ('rest' in dose && dose.rest > 0) details.push(`${dose.rest} s rest`);
  if ('effort' in dose) details.push(`effort ${dose.effort}/10`);
  if ('load' in dose && dose.load !== undefined) details.push(dose.load);
  return details;
}

/** Numbers as ranges where they follow each other: `1–3, 5`. */
export function phasesWords(phases: readonly number[]): string {
  const sorted = [...new Set(phases)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const phase of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === phase - 1) last[1] = phase;
    else runs.push([phase, phase]);
  }
  return runs.map(([from, to]) => range(from, to)).join(', ');
}
