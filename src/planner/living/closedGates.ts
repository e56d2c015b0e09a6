import type { Reason } from '../../schemas/plan.ts';
import {
  firstStepsSteady,
  hopsAlike,
  raisesInARow,
  raisesSides,
  raisesToClimb,
  raisesToRun,
  raisesToStartRunning,
} from '../criteria.ts';
import { soreRaises } from '../factors.ts';
import { reason } from '../reason.ts';
import type { Tested } from './measured.ts';

/** A gate that a test at home can hold. */
export type TestedGate = 'gate:2-3' | 'gate:run' | 'gate:3-4' | 'gate:4-5' | 'gate:5-6';

/** Raises in a test hurt at most so much (gate 2–3). */
const raisesPain = 3;
/** Ten hops hurt at most so much before the first run, and low hops less than so much before phase 4. */
const hopPainToRun = 2;
const hopPainToSpring = 3;

/**
 * Why a gate stays shut, by what a test at home answers (rule book section c): a test that says no, or one that was
 * never made where the answers do not say either. Null where nothing holds it. That both legs reach the norm is shown
 * before phase 6 but holds nobody back: it is a convention, and many healthy runners lie below it.
 * @param tested the answers, with what was measured since in their place
 * @param norm heel raises in a row that are usual at this age and sex
 */
export function closedBy(gate: TestedGate, tested: Tested, norm: number): Reason | null {
  const { hopPain, firstStepsPain } = tested.tolerance;
  const sore = soreRaises(tested);
  switch (gate) {
    case 'gate:2-3': {
      const pain = tested.measured?.raisesPain ?? 0;
      if (pain > raisesPain) return reason('raises-sore', { pain });
      return pick(raisesInARow(tested, raisesToClimb(norm)), 'raises-short', 'raises-untested', {
        sore,
        enough: raisesToClimb(norm),
      });
    }
    case 'gate:run': {
      const enough = raisesToStartRunning(norm);
      const hops = typeof hopPain === 'number' ? hopPain <= hopPainToRun : null;
      const steps = firstStepsSteady(tested) ?? (typeof firstStepsPain === 'number' ? true : null);
      return (
        pick(hops, 'hops-sore-run', 'hops-untested-run', { hopPain }) ??
        pick(raisesToRun(tested, enough), 'raises-short-run', 'raises-untested-run', { sore, enough }) ??
        pick(steps, 'first-steps-sore', 'first-steps-untested')
      );
    }
    case 'gate:3-4':
      return pick(
        typeof hopPain === 'number' ? hopPain < hopPainToSpring : null,
        'hops-sore',
        'hops-untested',
        { hopPain },
      );
    case 'gate:4-5':
      return pick(hopsAlike(tested), 'hops-uneven', 'hop-distance-untested');
    case 'gate:5-6':
      return (
        pick(hopsAlike(tested), 'hops-uneven-6', 'hop-distance-untested-6') ??
        (raisesSides(tested) === false ? reason('raises-uneven') : null)
      );
  }
}

type Key = Parameters<typeof reason>[0];

/** Nothing where a criterion is met; else the reason for one that is not, or for one that was never tested. */
const pick = (
  met: boolean | null,
  no: Key,
  untested: Key,
  values?: Parameters<typeof reason>[1],
): Reason | null => (met === true ? null : reason(met === false ? no : untested, values));
