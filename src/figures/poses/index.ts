import type { Figure } from '../pose.ts';
import { crossTraining } from './crossTraining.ts';
import { footExercises } from './foot.ts';
import { frontView } from './frontView.ts';
import { gait } from './gait.ts';
import { hipExercises } from './hip.ts';
import { hops } from './hops.ts';
import { mobility } from './mobility.ts';
import { seatedRaises } from './seatedRaises.ts';
import { standingRaises } from './standingRaises.ts';

/** Every movement by the slug of its exercise. */
export const figures: Readonly<Record<string, Figure>> = {
  ...mobility,
  ...seatedRaises,
  ...standingRaises,
  ...footExercises,
  ...frontView,
  ...hipExercises,
  ...hops,
  ...gait,
  ...crossTraining,
};
