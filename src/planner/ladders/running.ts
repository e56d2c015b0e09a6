import { type RunStage, runStages } from './runStages.ts';

export { type RunStage, runStages } from './runStages.ts';

/** The first stage without walk breaks. */
export const firstContinuousStage = 9;

/** Minutes of running in a stage of the table. */
export const runMinutesOf = ({ run, times }: RunStage): number => run * times;

/** The longest run the ladder reaches, minutes. */
const longestLadderRun = 180;

/** Minutes of running by stage, from stage 1; above the table each is a tenth longer (rule E3). */
export const stageMinutes: readonly number[] = (() => {
  const minutes = runStages.map(runMinutesOf);
  for (let last = 30; last < longestLadderRun; minutes.push(last)) last = Math.floor(last * 1.1);
  return minutes;
})();

/** Rule E9: a run on a treadmill is as much shorter as it loads the tendon more. */
export const treadmillShare = 0.85;

/**
 * Minutes of running in a stage; stages past the end are the last.
 * @param share how much of the minutes is run: 1, on a treadmill less
 */
export const minutesOfStage = (stage: number, share = 1): number =>
  Math.floor(share * (stageMinutes[Math.min(stage, stageMinutes.length) - 1] ?? 0));

/** The highest stage with at most so many minutes of running; 0 below the first. */
export const stageFor = (minutes: number, share = 1): number =>
  stageMinutes.findLastIndex((_, i) => minutesOfStage(i + 1, share) <= minutes) + 1;
