import type { WeekKind } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { type Blocks, blockedDays } from './blocks.ts';
import { dayNumber, daysBetween, dayText, weekStartOf } from './calendar.ts';
import type { DayIndex } from './days.ts';
import type { Factors } from './factors.ts';

/** Rule M1: nothing further than two years is forecast. */
export const longestCourse = 104;

/**
 * What the calendar says of a week before anything is planned in it: the same for two runners who differ only in
 * their tendon, so that blocked ranges act alike on both (I7).
 */
export type Frame = {
  /** From 1. */
  readonly index: number;
  readonly start: string;
  /** The first day as a day number. */
  readonly day: number;
  readonly kind: Exclude<WeekKind, 'flare' | 'test'>;
  readonly blocked: Blocks;
  /** Days before this index lie before the plan's first day. */
  readonly firstDay: DayIndex;
  /** Fewer than five days, or fewer than the offered days, are left of the first week. */
  readonly short: boolean;
  /** Nothing blocked or cut off: the runner may climb after it, and caps are measured by it. */
  readonly whole: boolean;
  /** The week before was off. */
  readonly afterOff: boolean;
  /** The week before or after a race. */
  readonly nearRace: boolean;
  /** Day of the race counted from this week's first day: 0 to 6 in the race week, else beyond; null without a race. */
  readonly raceDay: number | null;
};

/** Whether the runner may climb after a week. */
export const isClimb = ({ kind, whole }: Frame): boolean => kind === 'build' && whole;

/**
 * The weeks of a course as the calendar gives them: lighter weeks by the rhythm (rule G2), blocked ranges, a race.
 * With a lighter week every third week the runner has never climbed more often than with every fourth, wherever the
 * blocked ranges fall: a week that would be ahead is held (I7).
 * @param begun the first weeks, where earlier answers have settled them
 */
export function framesOf(
  profile: Profile,
  factors: Pick<Factors, 'rhythm'>,
  offered: readonly DayIndex[],
  startDate: string,
  raceDate: string | null,
  today: string,
  begun: readonly Frame[] = [],
): readonly Frame[] {
  const faster =
    factors.rhythm === 4
      ? null
      : framesOf(profile, { rhythm: 4 }, offered, startDate, raceDate, today, begun);
  let climbs = 0;
  let fasterClimbs = 0;
  const firstWeek = weekStartOf(startDate, profile.weekStart ?? 'mon');
  const firstNumber = dayNumber(firstWeek);
  const firstDay = dayNumber(startDate) - firstNumber;
  const untilRace = raceDate === null ? null : daysBetween(firstWeek, raceDate);
  const raceWeek = untilRace === null ? null : Math.floor(untilRace / 7) + 1;
  const frames: Frame[] = [];
  let sinceLighter = 0;
  // Weeks already behind do not shorten what is forecast.
  const count = longestCourse + Math.max(0, Math.floor(daysBetween(firstWeek, today) / 7));
  for (let index = 1; index <= count; index++) {
    const settled = begun[index - 1];
    if (settled !== undefined) {
      sinceLighter = settled.kind === 'lighter' || settled.kind === 'off' ? 0 : sinceLighter + 1;
      if (isClimb(settled)) {
        climbs++;
        fasterClimbs++;
      }
      frames.push(settled);
      continue;
    }
    const day = firstNumber + 7 * (index - 1);
    const start = faster?.[index - 1]?.start ?? dayText(day);
    const blocked = faster?.[index - 1]?.blocked ?? blockedDays(profile, start);
    const first = index === 1 ? firstDay : 0;
    const short = first > 2 || offered.some((offer) => offer < first);
    const openDays = offered.filter((offer) => offer >= first && blocked[offer] !== 'off').length;
    const nearRace = raceWeek !== null && (index === raceWeek - 1 || index === raceWeek + 1);
    const before = frames.at(-1);
    const afterOff = before?.kind === 'off';
    const kind: Frame['kind'] =
      index === raceWeek
        ? 'race'
        : openDays === 0 && index > 1
          ? 'off'
          : blocked.includes('travel')
            ? 'travel'
            : blocked.includes('busy')
              ? 'busy'
              : nearRace || sinceLighter >= factors.rhythm - 1
                ? 'lighter'
                : afterOff || before?.short
                  ? 'hold'
                  : 'build';
    sinceLighter = kind === 'lighter' || kind === 'off' ? 0 : sinceLighter + 1;
    const frame: Frame = {
      index,
      start,
      day,
      kind,
      blocked,
      firstDay: first,
      short,
      whole:
        !short &&
        openDays > 0 &&
        ['build', 'hold', 'lighter'].includes(kind) &&
        blocked.every((block) => block === null),
      afterOff,
      nearRace,
      raceDay: untilRace === null ? null : untilRace - 7 * (index - 1),
    };
    const other = faster?.[index - 1];
    if (other && isClimb(other)) fasterClimbs++;
    const ahead = faster !== null && isClimb(frame) && climbs >= fasterClimbs;
    if (isClimb(frame) && !ahead) climbs++;
    frames.push(ahead ? { ...frame, kind: 'hold' } : frame);
  }
  return frames;
}
