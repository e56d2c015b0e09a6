import { daysBetween } from '../planner/calendar.ts';
import { testReasons } from '../planner/gateWords.ts';
import type { Catalogue } from '../schemas/catalogue.ts';
import type { Day, Dose, Plan, Prescription, Reason, Session } from '../schemas/plan.ts';
import { type Difference, forecastDifference } from './forecastDifference.ts';
import { doseAmount, doseDetails } from './planDose.ts';
import { sessionWords, weekKindWords } from './planWords.ts';

/** Days are compared one by one so far ahead; later weeks as wholes. */
const daysAhead = 14;
/** A difference of load smaller than this is one of rounding. */
const sameLoad = 0.05;

const prescriptionsOf = ({ prescriptions }: Session): readonly Prescription[] => prescriptions;
const loadOf = (list: readonly Prescription[]): number => list.reduce((sum, { load }) => sum + load, 0);
const minutesOf = (list: readonly Session[]): number => list.reduce((sum, { minutes }) => sum + minutes, 0);

/** From one dose to another: what is counted where that differs, else how it is done. */
function doseChange(was: Dose, is: Dose): string {
  const [old, now] = [doseAmount(was), doseAmount(is)];
  if (old !== now) return `from ${old} to ${now}`;
  const only = (dose: Dose, other: Dose): string =>
    doseDetails(dose)
      .filter((detail) => !doseDetails(other).includes(detail))
      .join(', ');
  const [gone, added] = [only(was, is), only(is, was)];
  return `${now}, ${[gone === '' ? '' : `before that ${gone}`, added === '' ? '' : `now ${added}`].filter((text) => text !== '').join(', ')}`;
}

/** Preparation follows from the work, and is not told of. */
const isWork = ({ exercise, load }: Prescription): boolean =>
  load > 0 && exercise !== 'warm-up' && exercise !== 'cool-down';
const sameWork = (a: Prescription, b: Prescription): boolean =>
  a.exercise === b.exercise && a.side === b.side;

/** What changed in the work of a session: `Seated heel raise from 3 × 15 to 2 × 15. Out: Squat (2 × 10).` */
function workChanges(
  was: readonly Prescription[],
  is: readonly Prescription[],
  catalogue: Catalogue,
): readonly [changed: string, ...lists: string[]] {
  const name = ({ exercise, side }: Prescription): string =>
    `${catalogue[exercise]?.name ?? exercise}${side === 'both' ? '' : `, ${side} leg,`}`;
  const listed = (word: string, from: readonly Prescription[], other: readonly Prescription[]): string => {
    const only = from.filter((task) => isWork(task) && !other.some((each) => sameWork(each, task)));
    const words = only.map((task) => `${name(task)} (${doseAmount(task.dose)})`);
    return words.length === 0 ? '' : `${word}: ${words.join('; ')}`;
  };
  const changed = is.filter(isWork).flatMap((now) => {
    const old = was.find((other) => sameWork(other, now));
    return old === undefined || JSON.stringify(old.dose) === JSON.stringify(now.dose)
      ? []
      : [`${name(now)} ${doseChange(old.dose, now.dose)}`];
  });
  const lists = [listed('In', is, was), listed('Out', was, is)].filter((text) => text !== '');
  return [changed.join('; '), ...lists];
}

function dayDifferences(before: Day, after: Day, catalogue: Catalogue): readonly string[] {
  const out: string[] = [];
  for (const [kind, word] of Object.entries(sessionWords)) {
    const was = before.sessions.filter((session) => session.kind === kind);
    const is = after.sessions.filter((session) => session.kind === kind);
    if (was.length > is.length) out.push(`${word} is out.`);
    else if (was.length < is.length) out.push(`${word} is in: ${minutesOf(is)} min.`);
    else if (was.length > 0 && JSON.stringify(was) !== JSON.stringify(is)) {
      const [old, now] = [was.flatMap(prescriptionsOf), is.flatMap(prescriptionsOf)];
      const rise = loadOf(now) - loadOf(old);
      const [changed, ...lists] = workChanges(old, now, catalogue);
      const [wasLong, isLong] = [minutesOf(was), minutesOf(is)];
      const from =
        changed || (lists.length > 0 || wasLong === isLong ? '' : `from ${wasLong} to ${isLong} min`);
      const how = rise < -sameLoad ? 'lighter' : rise > sameLoad ? 'harder' : 'changed';
      // The same work with other reasons is the same to do.
      if (from !== '' || lists.length > 0 || how !== 'changed')
        out.push(`${[`${word} is ${how}${from === '' ? '' : `: ${from}`}`, ...lists].join('. ')}.`);
    }
  }
  return out;
}

/**
 * What a plan made again changed from a day on, with amounts, the nearest first; an empty list where nothing did. The
 * plan before may have been made on an earlier day: that time passes is no difference.
 */
export function planDifference(
  before: Plan,
  after: Plan,
  today: string,
  catalogue: Catalogue,
): readonly Difference[] {
  const out: Difference[] = [];
  const old = new Map(before.weeks.flatMap((week) => week.days.map((day) => [day.date, day] as const)));
  for (const week of after.weeks) {
    const last = week.days.at(-1)?.date ?? week.start;
    if (last < today) continue;
    if (daysBetween(today, week.start) < daysAhead) {
      for (const day of week.days) {
        const was = old.get(day.date);
        if (was === undefined || day.date < today || daysBetween(today, day.date) >= daysAhead) continue;
        for (const what of dayDifferences(was, day, catalogue)) out.push({ date: day.date, what });
      }
      continue;
    }
    const was = before.weeks.find(({ start }) => start === week.start);
    if (was === undefined) continue;
    if (was.kind !== week.kind)
      out.push({
        date: week.start,
        what: `The week is now “${weekKindWords[week.kind]}”, before that “${weekKindWords[was.kind]}”.`,
      });
    else if (was.phase !== week.phase)
      out.push({
        date: week.start,
        what: `The week is in phase ${week.phase}, before that in phase ${was.phase}.`,
      });
  }
  return [...forecastDifference(before, after), ...out];
}

/** A reminder of a test says nothing of why. */
const reminders: readonly string[] = Object.values(testReasons);

/** Why a plan made again differs: the reasons that the present and the next two weeks have now and had not before. */
export function newReasons(before: Plan, after: Plan, today: string): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const week of after.weeks) {
    const last = week.days.at(-1)?.date ?? week.start;
    if (last < today || daysBetween(today, week.start) > daysAhead) continue;
    const known = before.weeks.find(({ start }) => start === week.start)?.reasons ?? [];
    for (const reason of week.reasons.filter(({ because }) => !reminders.includes(because)))
      if (!known.some(({ because }) => because === reason.because)) found.set(reason.because, reason);
  }
  return [...found.values()];
}
