import type { Week } from '../schemas/plan.ts';
import { dayNumber } from './calendar.ts';
import type { Context } from './context.ts';
import type { Step } from './course.ts';
import type { DayIndex } from './days.ts';
import { springTier } from './layout.ts';

/** Rest days after the first day of tier 4 (rule D4). */
const restAfterFirst = 3;

/** The days of a week that hold tier 4, as day numbers. */
export const veryHardDaysIn = (week: Week): readonly number[] =>
  week.days.flatMap(({ tier, date }) => (tier === 4 ? dayNumber(date) : []));

/** The first day of a step that holds tier 4, or undefined. */
const veryHardDay = (
  context: Context,
  { layout, runs, frame, phase, elasticRung }: Step,
): DayIndex | undefined =>
  layout.hard.find(
    (day, i) =>
      (layout.work[i]?.spring && springTier(context, frame, { phase, elasticRung }) === 4) ||
      runs.some((run) => run.day === day && run.fast !== null),
  );

/**
 * The step with three rest days after the very first tier 4 that really stands in the plan. The course keeps them
 * free where it planned it; this is for a plan whose caps moved it.
 * @param before the days of tier 4 so far; from the second on they say no more
 */
export function withRestAfterFirst(context: Context, step: Step, before: readonly number[]): Step {
  if (before.length > 1) return step;
  const own = veryHardDay(context, step);
  const first = before[0] ?? (own === undefined ? undefined : step.frame.day + own);
  if (first === undefined) return step;
  const rests = (day: DayIndex): boolean => {
    const since = step.frame.day + day - first;
    return since > 0 && since <= restAfterFirst;
  };
  return resting(step, rests);
}

/** The step with some of its hard days left free; the step itself where none is meant. */
function resting(step: Step, rests: (day: DayIndex) => boolean): Step {
  const worked = (day: DayIndex, i: number): boolean => {
    const work = step.layout.work[i];
    return rests(day) && work !== undefined && (work.strength !== null || work.run || work.spring);
  };
  if (!step.layout.hard.some(worked)) return step;
  const empty = { strength: null, run: false, spring: false } as const;
  return {
    ...step,
    runs: step.runs.filter(({ day }) => !rests(day)),
    layout: {
      ...step.layout,
      work: step.layout.work.map((work, i) => (rests(step.layout.hard[i] as DayIndex) ? empty : work)),
    },
  };
}

/** From this age two rest days follow the first day of tier 3 (rule factor:age-50); above 60 they follow each (rule D4). */
const olderFrom = 50;
const restAfterFirstHard = 2;

/**
 * The first day of a week that holds tier 3 or more, as a day number; null without one.
 * @param start its first day, as a day number
 */
export const firstHardIn = (week: Week, start: number): number | null => {
  const day = week.days.findIndex(({ tier }) => tier >= 3);
  return day < 0 ? null : start + day;
};

/**
 * The step with the rest days that follow the first tier 3 of a runner of 50 or more.
 * @param first that day, as a day number; null where the plan holds none so far
 */
export function withRestAfterFirstHard({ profile }: Context, step: Step, first: number | null): Step {
  if (first === null || profile.age < olderFrom) return step;
  return resting(step, (day) => {
    const since = step.frame.day + day - first;
    return since > 0 && since <= restAfterFirstHard;
  });
}
