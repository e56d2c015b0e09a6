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
