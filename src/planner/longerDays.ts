import type { Catalogue } from '../schemas/catalogue.ts';
import type { Profile } from '../schemas/profile.ts';
import { projectorOf } from './course.ts';
import { framesOf } from './frames.ts';
import { outlineOf } from './outline.ts';

/** Minutes a day that are tried, in order. */
const lengths = [30, 45, 60, 90, 120, 150] as const;

/**
 * The first of some longer days on which the goal would be reached within two years, in minutes; null where none
 * does. From the start of the plan, so that a log does not change it. For a plan that does not get there (rule factor:days).
 */
export function longerDays(profile: Profile, catalogue: Catalogue, startDate: string): number | null {
  const { week } = profile;
  const reaches = (minutesPerDay: number): boolean => {
    const outline = outlineOf({ ...profile, week: { ...week, minutesPerDay } }, catalogue);
    const { context, fillerFrom } = outline;
    const { fill } = fillerFrom([]);
    const frames = framesOf(profile, context.factors, context.offered, startDate, null, startDate);
    const settled = { weeks: 0, states: new Map() };
    return (
      projectorOf({ ...outline, frames, today: startDate, lived: null, fill, settled, carried: null })(
        'likely',
      ).goalFrom !== null
    );
  };
  return lengths.find((minutes) => minutes > (week?.minutesPerDay ?? 30) && reaches(minutes)) ?? null;
}
