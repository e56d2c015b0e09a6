import { addDays, daysBetween } from '../planner/calendar.ts';
import type { Plan, WeekRange } from '../schemas/plan.ts';

/** One way in which a plan made again differs from the one before. */
export type Difference = {
  /** The day or the first day of the week it is about; null for the whole plan. */
  readonly date: string | null;
  readonly what: string;
};

const weeksWords = (weeks: number | null): string =>
  weeks === null
    ? 'in over two years'
    : weeks === 0
      ? 'now'
      : `in ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;

/** The first day of the plan's week that holds the day it was made on. */
const weekMade = ({ weeks, today }: Plan): string => {
  const first = weeks[0]?.start ?? today;
  return addDays(first, 7 * Math.floor(daysBetween(first, today) / 7));
};

/** @param shift whole weeks from the day the plan before was made to that of the plan after */
function rangeDifference(
  name: string,
  before: WeekRange,
  after: WeekRange,
  shift: number,
): readonly Difference[] {
  const old = before.likely === null ? null : Math.max(0, before.likely - shift);
  if (old === after.likely) return [];
  return [
    { date: null, what: `${name}: likely ${weeksWords(after.likely)}, before that ${weeksWords(old)}.` },
  ];
}

/**
 * How the forecast of a plan made again differs. The plan before may have been made on an earlier day: that time passes
 * is no difference.
 */
export function forecastDifference(before: Plan, after: Plan): readonly Difference[] {
  const shift = Math.round(daysBetween(weekMade(before), weekMade(after)) / 7);
  return [
    ...rangeDifference('First run', before.forecast.running, after.forecast.running, shift),
    ...rangeDifference('Goal', before.forecast.goal, after.forecast.goal, shift),
  ];
}
