export { type Advice, adviceFor, type Flare, flaresOf } from './advice.ts';
export { type Difference, planDifference } from './difference.ts';
export { isSpringy, readableEntries, shareDone } from './entries.ts';
export {
  bestSets,
  dailyOf,
  doneLoad,
  evenness,
  type Point,
  plannedAndDone,
  sevenDayMean,
  symmetry,
} from './progress.ts';
export { type Response, responses, type Signal, signalsOf } from './response.ts';
