export { type Advice, adviceFor, type Flare, flaresOf } from './advice.ts';
export { type Difference, planDifference } from './difference.ts';
export { isSpringy, readableEntries, shareDone } from './entries.ts';
export { dueGate, gateCheck, lastCheck, nextGate } from './gateCheck.ts';
export { type Measured, measuredBefore, measuredExercises, testSessions } from './measured.ts';
export {
  bestSets,
  dailyOf,
  doneLoad,
  entriesAhead,
  evenness,
  type KindLoad,
  type LoadKind,
  loadKinds,
  type Point,
  plannedAndDone,
  sevenDayMean,
  symmetry,
  type WeekLoad,
} from './progress.ts';
export { type Response, responses, type Signal, signalsOf } from './response.ts';
