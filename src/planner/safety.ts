import type { Catalogue } from '../schemas/catalogue.ts';
import type { Day, Plan, Prescription, Week } from '../schemas/plan.ts';
import type { Profile } from '../schemas/profile.ts';
import { addDays, daysBetween } from './calendar.ts';
import { capOf, isWhole, longestRunCap, strengthCap, totalCap, weeklyRunCap } from './caps.ts';
import { isEquipped, suitsLocation } from './catalogue.ts';
import { blockedDays, offeredDays } from './course.ts';
import { type Factors, factorsOf, soreRaises } from './factors.ts';
import { contactsOf, isRun, runMinutes } from './load.ts';
import { rules } from './rules/index.ts';
import { screen, stops } from './screening.ts';

/** The safety properties, by id; see the planner's documentation. */
export const properties = {
  I1: 'No plan exists where screening says to see someone first.',
  I2: 'Nothing in week one exceeds what the runner tolerates today.',
  I3: 'High tendon-load days keep their recovery days.',
  I4: 'Load, running and the longest run never rise faster than their caps.',
  I5: 'A lighter week comes at least as often as the rhythm says, and is lighter.',
  I8: 'Nothing from a later phase appears before its phase.',
  I9: 'Insertional pain: nothing below the floor level and no calf stretch before its phase.',
  I10: 'One day in seven is free of tendon work, and no day exceeds the minutes given.',
  I11: 'Every prescription names a known exercise and equipment the runner has.',
  I14: 'Off days are empty, travel uses no equipment, busy weeks are small.',
  I15: 'A goal date that cannot be met safely is said to be out of reach.',
  I16: 'Every prescription carries a reason, and every reason a rule.',
} as const;
export type PropertyId = keyof typeof properties;

/** A broken safety property: which, where, and what was found. */
export type Violation = { readonly property: PropertyId; readonly where: string; readonly found: string };

const prescriptionsOf = (week: Week): readonly Prescription[] =>
  week.days.flatMap((day) => day.sessions.flatMap((session) => session.prescriptions));
const allDays = (plan: Plan): readonly Day[] => plan.weeks.flatMap((week) => week.days);
const small = 0.11;

/** Every safety property that a plan breaks; an empty list means that it may be shown. */
export function violations(plan: Plan, profile: Profile, catalogue: Catalogue): readonly Violation[] {
  const factors = factorsOf(profile);
  const out: Violation[] = [];
  const add = (property: PropertyId, where: string, found: string): void => {
    out.push({ property, where, found });
  };
  if (stops(screen(profile))) add('I1', 'plan', screen(profile).outcome);
  checkFirstWeek(plan, profile, add);
  checkRecovery(plan, factors, add);
  checkCaps(plan, factors, add);
  checkRhythm(plan, factors, add);
  checkExercises(plan, profile, factors, catalogue, add);
  checkDays(plan, profile, factors, add);
  if (plan.forecast.goalDateReachable === true && plan.forecast.goal.likely === null)
    add('I15', 'forecast', 'reachable without a likely date');
  return out;
}

type Add = (property: PropertyId, where: string, found: string) => void;

function checkFirstWeek(plan: Plan, profile: Profile, add: Add): void {
  const first = plan.weeks[0];
  if (!first) return;
  const { tolerance } = profile;
  const raises = soreRaises(profile) ?? 0;
  if (first.longestRunMinutes > (tolerance.runMinutes ?? 0))
    add('I2', 'week 1', `a run of ${first.longestRunMinutes} minutes`);
  if (first.runMinutes > 0 && (tolerance.runPain ?? 10) > 3)
    add('I2', 'week 1', 'running though it hurts more than 3');
  for (const { exercise, ladder, dose, tier } of prescriptionsOf(first)) {
    if (ladder === 'elastic') add('I2', 'week 1', exercise);
    if (ladder === 'calf' && tier >= 2 && 'reps' in dose && dose.reps > Math.max(4, raises))
      add('I2', 'week 1', `${exercise} × ${dose.reps}`);
    if (exercise === 'single-heel-raise' && (tolerance.singleHeelRaisePain ?? 10) > 4)
      add('I2', 'week 1', exercise);
    if (exercise === 'double-heel-raise' && (tolerance.doubleHeelRaisePain ?? 10) > 3)
      add('I2', 'week 1', exercise);
  }
}

function checkRecovery(plan: Plan, factors: Factors, add: Add): void {
  let lastHard: string | null = null;
  let lastVeryHard: string | null = null;
  let exposures = 0;
  for (const { date, tier } of allDays(plan)) {
    if (tier < 3) continue;
    if (lastHard !== null && daysBetween(lastHard, date) <= factors.restDays)
      add('I3', date, `tier ${tier} ${daysBetween(lastHard, date)} days after ${lastHard}`);
    if (lastVeryHard !== null && daysBetween(lastVeryHard, date) <= (exposures === 1 ? 3 : 2))
      add('I3', date, `tier ${tier} too soon after tier 4 on ${lastVeryHard}`);
    lastHard = date;
    if (tier === 4) {
      lastVeryHard = date;
      exposures++;
    }
  }
  for (const week of plan.weeks) {
    if (week.days.filter((day) => day.tier === 4).length > 2)
      add('I3', `week ${week.index}`, 'more than two days of tier 4');
  }
}

function checkCaps(plan: Plan, factors: Factors, add: Add): void {
  let mostContacts = 0;
  plan.weeks.forEach((week, i) => {
    if (week.kind === 'race') return;
    const before = plan.weeks.slice(0, i);
    const where = `week ${week.index}`;
    const startedShort =
      i === 1 && (plan.weeks[0]?.days.filter((day) => day.sessions.length > 0).length ?? 7) === 0;
    if (i > 0 && !startedShort) {
      const strength = capOf(before, ({ load }) => load.strength, strengthCap);
      const total = capOf(before, ({ load }) => load.total, totalCap);
      if (week.load.strength > strength + small)
        add('I4', where, `strength ${week.load.strength} over ${strength}`);
      if (week.load.total > total + small) add('I4', where, `total ${week.load.total} over ${total}`);
    }
    const runs = week.days.flatMap((day) =>
      day.sessions.filter(({ kind }) => kind === 'running').map(() => day.date),
    );
    const ran = before.some(({ runMinutes: minutes }) => minutes > 0);
    const best = Math.max(
      0,
      ...before
        .slice(-4)
        .filter(isWhole)
        .map(({ runMinutes: minutes }) => minutes),
    );
    if (ran && best > 0 && week.runMinutes > weeklyRunCap(best, runs.length) + small)
      add('I4', where, `running ${week.runMinutes} over ${weeklyRunCap(best, runs.length)}`);
    for (const day of week.days) {
      const minutes = day.sessions
        .filter(({ kind }) => kind === 'running')
        .reduce(
          (sum, session) =>
            sum +
            session.prescriptions.reduce((part, { dose }) => part + (isRun(dose) ? runMinutes(dose) : 0), 0),
          0,
        );
      const longest = longestBefore(plan, day.date);
      if (minutes > 0 && longest > 0 && minutes > longestRunCap(longest) + small)
        add('I4', day.date, `a run of ${minutes} after a longest of ${longest}`);
      const contacts = day.sessions.reduce(
        (sum, session) => sum + session.prescriptions.reduce((part, { dose }) => part + contactsOf(dose), 0),
        0,
      );
      const next = mostContacts === 0 ? 40 : mostContacts < 60 ? 60 : 80;
      if (contacts > next) add('I4', day.date, `${contacts} contacts after ${mostContacts}`);
      mostContacts = Math.max(mostContacts, contacts);
    }
    if (week.phase >= 1 && factors.goal === 'walk' && week.runMinutes > 0)
      add('I8', where, 'running for a walking goal');
  });
}

function longestBefore(plan: Plan, date: string): number {
  const since = addDays(date, -30);
  let longest = 0;
  for (const day of allDays(plan)) {
    if (day.date < since) continue;
    if (day.date >= date) break;
    for (const session of day.sessions) {
      if (session.kind !== 'running') continue;
      longest = Math.max(
        longest,
        session.prescriptions.reduce((sum, { dose }) => sum + (isRun(dose) ? runMinutes(dose) : 0), 0),
      );
    }
  }
  return longest;
}

function checkRhythm(plan: Plan, factors: Factors, add: Add): void {
  let since = 0;
  plan.weeks.forEach((week, i) => {
    if (week.kind === 'lighter' || week.kind === 'off') since = 0;
    else if (week.phase >= 3) since++;
    if (since >= factors.rhythm && ['build', 'hold'].includes(week.kind))
      add('I5', `week ${week.index}`, `${since} weeks without a lighter one`);
    const best = Math.max(
      0,
      ...plan.weeks
        .slice(Math.max(0, i - 4), i)
        .filter(({ kind }) => kind === 'build')
        .map(({ load }) => load.total),
    );
    if (week.kind === 'lighter' && best > 0 && week.load.total >= best)
      add('I5', `week ${week.index}`, `lighter week at ${week.load.total} of ${best}`);
  });
}

function checkExercises(
  plan: Plan,
  profile: Profile,
  factors: Factors,
  catalogue: Catalogue,
  add: Add,
): void {
  for (const week of plan.weeks) {
    const travelling = blockedDays(profile, week.start).includes('travel');
    for (const { exercise, reasons, dose } of prescriptionsOf(week)) {
      const entry = catalogue[exercise];
      const where = `week ${week.index}, ${exercise}`;
      if (!entry) {
        add('I11', where, 'no such exercise');
        continue;
      }
      if (!isEquipped(entry, travelling ? new Set() : factors.equipment))
        add(travelling ? 'I14' : 'I11', where, 'equipment not to hand');
      if (!entry.phases.includes(week.phase) && !isRun(dose)) add('I8', where, `not in phase ${week.phase}`);
      if (!suitsLocation(entry, factors.location, week.phase))
        add('I9', where, 'not for insertional pain yet');
      if (reasons.length === 0 || reasons.some(({ rule }) => !(rule in rules)))
        add('I16', where, 'no reason');
    }
  }
}

function checkDays(plan: Plan, profile: Profile, factors: Factors, add: Add): void {
  const offered = offeredDays(factors, profile.weekStart ?? 'mon');
  for (const week of plan.weeks) {
    const blocked = blockedDays(profile, week.start);
    if (week.days.filter(({ tier }) => tier > 0).length > 6)
      add('I10', `week ${week.index}`, 'no day free of tendon work');
    week.days.forEach((day, i) => {
      const minutes = day.sessions.reduce((sum, session) => sum + session.minutes, 0);
      if (minutes > factors.minutes && week.kind !== 'race')
        add('I10', day.date, `${minutes} of ${factors.minutes} minutes`);
      if (blocked[i] === 'off' && day.sessions.length > 0) add('I14', day.date, 'work on a day off');
      if (!offered.includes(i) && (day.tier > 0 || minutes > 10))
        add('I10', day.date, 'more than ten easy minutes on a day not offered');
      if (day.date < (profile.startDate ?? plan.today) && day.sessions.length > 0)
        add('I10', day.date, 'work before the start');
    });
  }
}
