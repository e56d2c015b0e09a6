import type { Plan, Week } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { type Blocks, blockedDays } from '../blocks.ts';
import { type Factors, offeredDays } from '../factors.ts';
import type { Add } from './properties.ts';
import { daysOf, prescriptionsOf, runsIn } from './reading.ts';

/** I10 and I14: minutes, offered days, the free day and blocked ranges. */
export function checkDays(plan: Plan, profile: Profile, factors: Factors, add: Add): void {
  const offered = offeredDays(factors, profile.weekStart ?? 'mon');
  for (const week of plan.weeks) {
    const blocked = blockedDays(profile, week.start);
    if (blocked.includes('busy')) checkBusy(week, add);
    week.days.forEach((day, i) => {
      const race = day.sessions.some(({ kind }) => kind === 'race');
      const minutes = day.sessions.reduce((sum, session) => sum + session.minutes, 0);
      if (minutes > factors.minutes && !race) add('I10', day.date, 'minutes', minutes, factors.minutes);
      if (!offered.includes(i) && !race && (day.tier > 0 || minutes > 10))
        add('I10', day.date, 'not-offered');
      if (day.date < (profile.startDate ?? plan.today) && day.sessions.length > 0)
        add('I10', day.date, 'before-start');
      checkOff(blocked, i, day.sessions.length, day.date, add);
    });
  }
  let since = 0;
  for (const { date, tier } of daysOf(plan)) {
    since = tier > 0 ? since + 1 : 0;
    if (since === 7) add('I10', date, 'seven-days');
  }
}

function checkOff(blocked: Blocks, day: number, sessions: number, date: string, add: Add): void {
  if (blocked[day] === 'off' && sessions > 0) add('I14', date, 'day-off');
}

/** The least that counts: two short calf sessions of one exercise, a run at most, no springs. */
function checkBusy(week: Week, add: Add): void {
  const where = `week ${week.index}`;
  const calf = prescriptionsOf(week).filter(({ ladder }) => ladder === 'calf');
  if (calf.length > 2) add('I14', where, 'busy-calf', calf.length);
  if (calf.some(({ dose }) => 'sets' in dose && dose.sets > 2)) add('I14', where, 'busy-sets');
  if (runsIn(week) > 1) add('I14', where, 'busy-runs');
  if (week.load.elastic > 0) add('I14', where, 'busy-springs');
}
