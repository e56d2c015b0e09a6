import type { CatalogueEntry } from '../schemas/catalogue.ts';
import type { Dose, RunDose } from '../schemas/plan.ts';

/** Rule LOAD1: six seconds of a hold count as one slow repetition; a minute as ten. */
const secondsPerRep = 6;
const repsPerMinute = 10;
/** Rule E9: treadmill minutes load the tendon more. */
const treadmillFactor = 1.15;

/** Minutes of running only in a run. */
export const runMinutes = (dose: RunDose): number =>
  Math.round(dose.intervals.reduce((sum, { run, times }) => sum + run * times, 0) / 6) / 10;

/** Whether a dose is a run. */
export const isRun = (dose: Dose): dose is RunDose => 'intervals' in dose;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Tendon load of a dose in the planner's unit, for one tendon (rule LOAD1). */
export function loadOf(entry: CatalogueEntry, dose: Dose): number {
  if (isRun(dose)) {
    return round(
      runMinutes(dose) *
        repsPerMinute *
        entry.planningLoad *
        (dose.surface === 'treadmill' ? treadmillFactor : 1),
    );
  }
  if ('reps' in dose) {
    // The planning load of the loaded raise is that of 20 % of body weight.
    const weight =
      entry.category === 'calf-loaded' && dose.load.kind === 'percent-bodyweight'
        ? (100 + dose.load.percent) / 120
        : 1;
    return round(dose.sets * dose.reps * entry.planningLoad * weight);
  }
  if ('seconds' in dose) return round(((dose.sets * dose.seconds) / secondsPerRep) * entry.planningLoad);
  if ('contacts' in dose) return round(dose.sets * dose.contacts * entry.planningLoad);
  return round(dose.minutes * repsPerMinute * entry.planningLoad);
}

/** Foot contacts of a dose for each working leg; 0 for work that is not springy. */
export const contactsOf = (dose: Dose): number => ('contacts' in dose ? dose.sets * dose.contacts : 0);

const setUpSeconds = 20;

/** Seconds a dose takes, rests and the change between legs included. */
export function secondsOf(entry: CatalogueEntry, dose: Dose): number {
  if ('minutes' in dose) return dose.minutes * 60;
  const work =
    'reps' in dose
      ? dose.reps * dose.tempo.reduce((sum, part) => sum + part, 0)
      : 'seconds' in dose
        ? dose.seconds
        : dose.contacts * 0.6;
  // One leg rests while the other works.
  if (entry.legs === 'each') return setUpSeconds + dose.sets * Math.max(2 * work, work + dose.rest);
  return setUpSeconds + dose.sets * work + (dose.sets - 1) * dose.rest;
}
