import fc from 'fast-check';
import { expect } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { makePlan } from '../../src/planner/index.ts';
import { contactsOf } from '../../src/planner/load.ts';
import type { Plan, Week } from '../../src/schemas/plan.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { profiles, today } from './profiles.ts';
import { worsenings } from './worse.ts';

const never = 10_000;

const contactsIn = (week: Week): number =>
  week.days.reduce(
    (sum, { sessions }) =>
      sum +
      sessions.reduce(
        (part, { prescriptions }) => part + prescriptions.reduce((n, { dose }) => n + contactsOf(dose), 0),
        0,
      ),
    0,
  );

/** How much more load may come of whole sets and repetitions alone. */
const slackFor = (profile: Profile): number => ((profile.week?.minutesPerDay ?? 30) < 20 ? 1.25 : 1.02);

/** What I7 compares; each may only fall when an answer gets worse. */
function measures(plan: Plan, slack: number): Readonly<Record<string, number>> {
  const short = plan.weeks[0]?.reasons.some(({ rule }) => rule === 'START') === true;
  const first = plan.weeks.slice(short ? 1 : 0, short ? 5 : 4);
  const blocked = plan.weeks
    .slice(0, 5)
    .some(({ reasons }) => reasons.some(({ rule }) => rule === 'BLOCKED'));
  const total = (week: Week): number => week.load.total;
  const sum = (measure: (week: Week) => number): number =>
    first.reduce((part, week) => part + measure(week), 0);
  const { running, goal } = plan.forecast;
  const weeksAway = (weeks: number | null): number => -(weeks ?? never);
  return {
    ...(blocked
      ? {}
      : {
          'load of the first week': slack * total(first[0] as Week),
          'contacts of the first week': contactsIn(first[0] as Week),
          'load of four weeks': slack * sum(total),
          'most load of four weeks': slack * Math.max(...first.map(total)),
          'contacts of four weeks': sum(contactsIn),
          'most contacts of four weeks': Math.max(...first.map(contactsIn)),
        }),
    ...(short ? {} : { 'first run': -(plan.weeks.find(({ runMinutes }) => runMinutes > 0)?.index ?? never) }),
    'earliest running': weeksAway(running.earliest),
    'likely running': weeksAway(running.likely),
    'slow running': weeksAway(running.slow),
    'earliest goal': weeksAway(goal.earliest),
    'likely goal': weeksAway(goal.likely),
    'slow goal': weeksAway(goal.slow),
  };
}

const catalogue = readCatalogue();

/**
 * I7: a worse answer to any one question never gives a harder first four weeks, an earlier first run or an earlier
 * forecast. Every pair is compared on all of it, with three limits, each because the two plans cannot be ordered more finely:
 *
 * - A first week cut short by the start: on its few days daily light work and spaced harder work fall differently, so
 *   the first four weeks are counted from the next one, and the first week of running is read from the forecast.
 * - A blocked range inside the first four weeks: it may fall on the lighter week of one runner and on a build week of
 *   the other, so their loads are not compared; running and forecast are.
 * - Sets and repetitions are whole, and a shorter run can leave room for one set more, so loads are compared with a
 *   tolerance of one part in fifty. On days under twenty minutes one set is a large part of a week: there it is a
 *   quarter. Foot contacts, the first run and the forecast have no tolerance.
 */
export function checkCaution(runners: number, seed: number): number {
  let pairs = 0;
  fc.assert(
    fc.property(profiles, fc.double({ min: 0, max: 0.999, noNaN: true }), (profile, size) => {
      const better = makePlan(profile, [], today, catalogue);
      if (better.kind === 'stop') return;
      const before = measures(better, slackFor(profile));
      for (const [answer, worsen] of Object.entries(worsenings)) {
        const worse = worsen(profile, size);
        const plan = worse && makePlan(worse, [], today, catalogue);
        if (!worse || plan?.kind !== 'plan') continue;
        pairs++;
        const after = measures(plan, 1);
        const harder = Object.keys(before).filter(
          (key) => (after[key] ?? -never) > (before[key] as number) + 1e-6,
        );
        if (harder.length > 0) expect({ answer, size, harder }).toEqual({ answer, size, harder: [] });
      }
    }),
    { numRuns: runners, seed, endOnFailure: true },
  );
  return pairs;
}
