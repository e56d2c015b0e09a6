/** One stage of the walk–run ladder: minutes of running and walking, and how often. */
export type RunStage = { readonly run: number; readonly walk: number; readonly times: number };

/** Rule E2, stages 1 to 12. Run minutes: 6 8 10 12 15 18 21 24 20 24 27 30. */
export const runStages: readonly RunStage[] = [
  { run: 1, walk: 3, times: 6 },
  { run: 1, walk: 2, times: 8 },
  { run: 2, walk: 2, times: 5 },
  { run: 3, walk: 2, times: 4 },
  { run: 5, walk: 1.5, times: 3 },
  { run: 6, walk: 1, times: 3 },
  { run: 7, walk: 1, times: 3 },
  { run: 12, walk: 1, times: 2 },
  { run: 20, walk: 0, times: 1 },
  { run: 24, walk: 0, times: 1 },
  { run: 27, walk: 0, times: 1 },
  { run: 30, walk: 0, times: 1 },
];

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
