import { addDays } from '../planner/calendar.ts';
import { makePlan, violations } from '../planner/index.ts';
import { adviceFor, signalsOf } from '../planner/living/index.ts';
import { sampleLog } from '../planner/sampleLog.ts';
import { answerSamples, sampleProfile } from '../planner/samples.ts';
import type { Catalogue } from '../schemas/catalogue.ts';
import type { Log } from '../schemas/log.ts';
import type { Profile } from '../schemas/profile.ts';
import { addUses, type Uses } from './ruleUses.ts';

/** What the build counted: plans made for made-up runners, their weeks, refusals, and the rules that were cited. */
export type Checked = {
  /** Plans, those made anew from a log among them. */
  readonly plans: number;
  /** Plans made anew from a made-up log. */
  readonly replans: number;
  readonly weeks: number;
  /** Made-up runners who were sent to a clinician first. */
  readonly stops: number;
  readonly uses: Uses;
};

/** How many made-up runners each build plans, and how many of them log for so many weeks and are planned again. */
const runners = 600;
const loggers = 24;
const weeksLogged = 12;

/**
 * Plans made-up runners and puts every plan through every safety property. A broken property fails the build, and so
 * the site is never published with a count that hides one.
 */
function checkPlans(catalogue: Catalogue, today: string): Checked {
  const counted = { plans: 0, replans: 0, weeks: 0, stops: 0 };
  const uses: Uses = new Map();
  const check = (profile: Profile, log: Log, day: string, name: string) => {
    const result = makePlan(profile, log, day, catalogue);
    addUses(uses, result, log.length === 0 ? [] : loggedReasons(profile, log, day));
    if (result.kind === 'stop') {
      counted.stops++;
      return null;
    }
    const broken = violations(result, profile, catalogue)[0];
    if (broken)
      throw new Error(
        `Safety property ${broken.property} is broken for ${name}: ${broken.where}, ${broken.found}`,
      );
    counted.plans++;
    counted.weeks += result.weeks.length;
    return result;
  };
  for (let number = 0; number < runners; number++) {
    const profile = { ...sampleProfile(number), ...(number < loggers ? { startDate: today } : {}) };
    const plan = check(profile, [], today, `made-up runner ${number}`);
    if (plan === null || number >= loggers) continue;
    const later = addDays(today, 7 * weeksLogged);
    if (check(profile, sampleLog(plan, number, later), later, `made-up runner ${number} with a log`))
      counted.replans++;
  }
  answerSamples(today).forEach((profile, i) => {
    check(profile, [], today, `answer sample ${i}`);
  });
  return { ...counted, uses };
}

/** What the log of a runner is said to mean: the response of each day, and the advice of each week. */
function loggedReasons(profile: Profile, log: Log, today: string) {
  const weekly = Array.from({ length: weeksLogged }, (_, week) => addDays(today, -7 * week));
  return [
    ...signalsOf(profile, log).flatMap(({ reasons }) => reasons),
    ...weekly.flatMap((day) => adviceFor(profile, log, day).reasons),
  ];
}

let known: Checked | undefined;

/** What the checks of this build counted; they run once a build, however many pages ask. */
export const checkedPlans = (catalogue: Catalogue): Checked => {
  known ??= checkPlans(catalogue, '2026-11-30');
  return known;
};
