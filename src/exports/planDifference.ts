import type { Day, Plan, Reason, Session, WeekRange } from '../../schemas/plan.ts';
import { daysBetween } from '../calendar.ts';

/** One way in which a plan made again differs from the one before. */
export type Difference = {
  /** The day or the first day of the week it is about; null for the whole plan. */
  readonly date: string | null;
  readonly what: string;
};

/** Days are compared one by one so far ahead; later weeks as wholes. */
const daysAhead = 14;

const names = {
  strength: 'strength',
  elastic: 'springs',
  running: 'run',
  mobility: 'easy mobility',
  'cross-training': 'cross-training',
  test: 'self-test',
  race: 'race',
} as const satisfies Record<Session['kind'], string>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const loadOfSession = (session: Session): number =>
  session.prescriptions.reduce((sum, { load }) => sum + load, 0);

function dayDifferences(before: Day, after: Day): readonly string[] {
  const out: string[] = [];
  for (const kind of Object.keys(names) as Session['kind'][]) {
    const was = before.sessions.filter((session) => session.kind === kind);
    const is = after.sessions.filter((session) => session.kind === kind);
    if (was.length > is.length) out.push(`${capital(names[kind])} is out.`);
    else if (was.length < is.length) out.push(`${capital(names[kind])} is in.`);
    else if (was.length > 0) {
      const [old, now] = [was, is].map((list) =>
        list.reduce((sum, session) => sum + loadOfSession(session), 0),
      ) as [number, number];
      if (now < old - 0.05) out.push(`${capital(names[kind])} is lighter.`);
      else if (now > old + 0.05) out.push(`${capital(names[kind])} is harder.`);
      else if (JSON.stringify(was) !== JSON.stringify(is)) out.push(`${capital(names[kind])} is changed.`);
    }
  }
  return out;
}

function rangeDifference(name: string, before: WeekRange, after: WeekRange): readonly Difference[] {
  if (before.likely === after.likely) return [];
  const words = (weeks: number | null): string => (weeks === null ? 'over two years' : `${weeks} weeks`);
  return [
    { date: null, what: `${name}: likely in ${words(after.likely)}, before in ${words(before.likely)}.` },
  ];
}

/** What a re-plan changed from today on, the nearest first; an empty list where nothing did. */
export function planDifference(before: Plan, after: Plan, today: string): readonly Difference[] {
  const out: Difference[] = [];
  const old = new Map(before.weeks.flatMap((week) => week.days.map((day) => [day.date, day] as const)));
  for (const week of after.weeks) {
    const last = week.days.at(-1)?.date ?? week.start;
    if (last < today) continue;
    if (daysBetween(today, week.start) < daysAhead) {
      for (const day of week.days) {
        const was = old.get(day.date);
        if (was === undefined || day.date < today || daysBetween(today, day.date) >= daysAhead) continue;
        for (const what of dayDifferences(was, day)) out.push({ date: day.date, what });
      }
      continue;
    }
    const was = before.weeks.find(({ start }) => start === week.start);
    if (was === undefined) continue;
    if (was.kind !== week.kind)
      out.push({ date: week.start, what: `The week is now “${week.kind}”, before “${was.kind}”.` });
    else if (was.phase !== week.phase)
      out.push({
        date: week.start,
        what: `The week is in phase ${week.phase}, before in phase ${was.phase}.`,
      });
  }
  return [
    ...rangeDifference('First run', before.forecast.running, after.forecast.running),
    ...rangeDifference('Goal', before.forecast.goal, after.forecast.goal),
    ...out,
  ];
}

/** Why a plan made again differs: the reasons that the present and the next two weeks have now and had not before. */
export function newReasons(before: Plan, after: Plan, today: string): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const week of after.weeks) {
    const last = week.days.at(-1)?.date ?? week.start;
    if (last < today || daysBetween(today, week.start) > daysAhead) continue;
    const known = before.weeks.find(({ start }) => start === week.start)?.reasons ?? [];
    for (const reason of week.reasons)
      if (!known.some(({ because }) => because === reason.because)) found.set(reason.because, reason);
  }
  return [...found.values()];
}
