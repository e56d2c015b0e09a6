import type { Day, Plan, Week } from '../../schemas/plan.ts';
import {
  bestOfFour,
  capOf,
  isWhole,
  longestInThirtyDays,
  longestRunCap,
  runMinutesOn,
  strengthCap,
  totalCap,
  weeklyRunCap,
} from '../caps.ts';
import { contactsOf } from '../load.ts';
import type { Add } from './properties.ts';
import { runsIn, small } from './reading.ts';

/** Foot contacts of a day for each working leg. */
const contactsOn = ({ sessions }: Day): number =>
  sessions.reduce(
    (sum, { prescriptions }) => sum + prescriptions.reduce((part, { dose }) => part + contactsOf(dose), 0),
    0,
  );

/** The most foot contacts of a day after a most so far: 40, then 60, then 80 (rule dose:phase-4). */
const contactsAfter = (most: number): number => (most < 40 ? 40 : most < 60 ? 60 : 80);

/** I4: loads, weekly running, the longest run and foot contacts against their caps; a race day is exempt. */
export function checkCaps(plan: Plan, add: Add): void {
  let mostContacts = 0;
  plan.weeks.forEach((week, i) => {
    const before = plan.weeks.slice(0, i);
    if (week.kind !== 'race') checkWeek(week, before, add);
    const lately = plan.weeks.slice(Math.max(0, i - 6), i + 1);
    for (const day of week.days) {
      const minutes = runMinutesOn(day);
      const longest = minutes > 0 ? longestInThirtyDays(lately, day.date) : 0;
      if (minutes > 0 && longest > 0 && minutes > longestRunCap(longest) + small)
        add('I4', day.date, 'run-after', minutes, longest);
      const contacts = contactsOn(day);
      if (contacts > contactsAfter(mostContacts)) add('I4', day.date, 'contacts', contacts, mostContacts);
      mostContacts = Math.max(mostContacts, contacts);
    }
  });
}

function checkWeek(week: Week, before: readonly Week[], add: Add): void {
  const where = `week ${week.index}`;
  const back = before.at(-1)?.kind === 'off';
  const strength = capOf(before, ({ load }) => load.strength, back ? 1 : strengthCap);
  const total = capOf(before, ({ load }) => load.total, back ? 1 : totalCap);
  if (week.load.strength > strength + small) add('I4', where, 'strength', week.load.strength, strength);
  if (week.load.total > total + small) add('I4', where, 'total', week.load.total, total);
  if (!before.some(({ runMinutes }) => runMinutes > 0)) return;
  const best = bestOfFour(before, ({ runMinutes }) => runMinutes) ?? 0;
  if (best > 0 && week.runMinutes > weeklyRunCap(best, runsIn(week)) + small)
    add('I4', where, 'running', week.runMinutes, weeklyRunCap(best, runsIn(week)));
  if (best > 0) return;
  const last = before.findLast((other) => isWhole(other) && other.runMinutes > 0)?.runMinutes ?? 0;
  if (last > 0 && week.runMinutes > Math.max(last, 3 * runsIn(week), 6) + small)
    add('I4', where, 'after-break', week.runMinutes, last);
}
