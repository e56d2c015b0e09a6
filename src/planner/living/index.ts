export { type Advice, adviceFor } from './advice.ts';
export { isExtraRun, isRunEntry, isSpringy, readableEntries, sessionBase, shareDone } from './entries.ts';
export { type Flare, flaresOf } from './flares.ts';
export { dueGate, lastCheck, nextGate } from './gateCheck.ts';
export { gateCheck, measuredExercises, testSessions } from './logSessions.ts';
export { type Measured, measuredBefore } from './measured.ts';
export {
  type Alike,
  dailyOf,
  daysLogged,
  doneLoad,
  easyRuns,
  entriesAhead,
  type KindLoad,
  type LoadKind,
  loadKinds,
  type Point,
  plannedAndDone,
  raiseTests,
  runsCompared,
  type Spread,
  sevenDayMean,
  spreadOf,
  symmetry,
  type WeekLoad,
} from './progress.ts';
export { type Response, responses, type Signal, signalsOf } from './response.ts';
export { type Silence, silenceOf } from './silence.ts';
