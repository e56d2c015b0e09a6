import * as z from 'zod/mini';
import { calendarDay } from './calendarDay.ts';
import { isCalendarDay } from './isCalendarDay.ts';
import {
  blockedKinds,
  equipmentKinds,
  goalKinds,
  healthConditions,
  injuryKinds,
  locations,
  medications,
  type Option,
  type Question,
  type QuestionPath,
  questions,
  redFlags,
  runningSurfaces,
  sexes,
  sides,
  unitSystems,
  weekdays,
} from './questions.ts';

const describe = (path: QuestionPath) => {
  const question: Question = questions[path];
  return z.meta({
    title: question.label,
    description: `${question.help ? `${question.help} ` : ''}Takes ${question.takes}.`,
  });
};

const numberAt = (path: QuestionPath) => {
  const { min = 0, max = 0, whole }: Question = questions[path];
  const checks = [z.gte(min), z.lte(max), describe(path)] as const;
  return whole ? z.int().check(...checks) : z.number().check(...checks);
};

/** A number the runner may also answer with "not tried" or "not sure": `null`. */
const toleranceAt = (path: QuestionPath) => z.optional(z.nullable(numberAt(path)));

const oneOf = <const T extends readonly Option[]>(list: T) =>
  z.enum(list.map((option) => option.value) as [T[number]['value'], ...T[number]['value'][]]);

const anyOf = <const T extends readonly Option[]>(path: QuestionPath, list: T) =>
  z.array(oneOf(list)).check(z.maxLength(list.length), describe(path));

const injury = z.strictObject({
  kind: oneOf(injuryKinds).check(describe('injuryHistory.kind')),
  side: z.optional(oneOf(sides).check(describe('injuryHistory.side'))),
  monthsAgo: z.optional(numberAt('injuryHistory.monthsAgo')),
});

const blockedRange = z
  .strictObject({
    from: calendarDay,
    to: calendarDay,
    kind: oneOf(blockedKinds).check(describe('week.blocked.kind')),
  })
  .check(
    z.refine(({ from, to }) => !isCalendarDay(from) || !isCalendarDay(to) || from <= to, {
      path: ['to'],
      message: 'before from',
    }),
    z.meta({ 'x-ordered': ['from', 'to'] }),
  );

const tolerance = z
  .strictObject({
    morningStiffnessMinutes: toleranceAt('tolerance.morningStiffnessMinutes'),
    firstStepsPain: toleranceAt('tolerance.firstStepsPain'),
    walkMinutes: toleranceAt('tolerance.walkMinutes'),
    walkPain: toleranceAt('tolerance.walkPain'),
    doubleHeelRaisePain: toleranceAt('tolerance.doubleHeelRaisePain'),
    singleHeelRaises: z.optional(
      z.nullable(
        z
          .strictObject({
            left: toleranceAt('tolerance.singleHeelRaises.left'),
            right: toleranceAt('tolerance.singleHeelRaises.right'),
          })
          .check(describe('tolerance.singleHeelRaises')),
      ),
    ),
    singleHeelRaisePain: toleranceAt('tolerance.singleHeelRaisePain'),
    hopPain: toleranceAt('tolerance.hopPain'),
    runMinutes: toleranceAt('tolerance.runMinutes'),
    runPain: toleranceAt('tolerance.runPain'),
  })
  .check(describe('tolerance'));

const goal = z
  .strictObject({
    kind: oneOf(goalKinds).check(describe('goal.kind')),
    distanceKm: z.optional(numberAt('goal.distanceKm')),
    date: z.optional(calendarDay),
  })
  .check(describe('goal'));

/** The runner's answers. What is left out is unknown, and unknown is planned as the careful answer. */
export const profileSchema = z.strictObject({
  version: z.literal(1).check(describe('version')),
  startDate: z.optional(calendarDay),
  age: numberAt('age'),
  sex: z.optional(oneOf(sexes).check(describe('sex'))),
  side: oneOf(sides).check(describe('side')),
  location: oneOf(locations).check(describe('location')),
  weeksSinceOnset: z.optional(numberAt('weeksSinceOnset')),
  previousEpisodes: z.optional(numberAt('previousEpisodes')),
  injuryHistory: z.optional(z.array(injury).check(z.maxLength(50), describe('injuryHistory'))),
  redFlags: z.optional(anyOf('redFlags', redFlags)),
  health: z.optional(anyOf('health', healthConditions)),
  medication: z.optional(anyOf('medication', medications)),
  clinicianCleared: z.optional(z.boolean().check(describe('clinicianCleared'))),
  clearedOn: z.optional(calendarDay.check(describe('clearedOn'))),
  tolerance,
  running: z.optional(
    z
      .strictObject({
        years: z.optional(numberAt('running.years')),
        weeklyKmBefore: z.optional(numberAt('running.weeklyKmBefore')),
        weeklyKmNow: z.optional(numberAt('running.weeklyKmNow')),
        longestRunKmLast30Days: z.optional(numberAt('running.longestRunKmLast30Days')),
        surface: z.optional(oneOf(runningSurfaces).check(describe('running.surface'))),
      })
      .check(describe('running')),
  ),
  week: z.optional(
    z
      .strictObject({
        days: z.optional(
          z.array(oneOf(weekdays)).check(
            z.minLength(1),
            z.maxLength(7),
            z.refine((days) => new Set(days).size === days.length, 'a day is named twice'),
            z.meta({ uniqueItems: true }),
            describe('week.days'),
          ),
        ),
        minutesPerDay: z.optional(numberAt('week.minutesPerDay')),
        equipment: z.optional(anyOf('week.equipment', equipmentKinds)),
        blocked: z.optional(z.array(blockedRange).check(z.maxLength(200), describe('week.blocked'))),
      })
      .check(describe('week')),
  ),
  confidence: z.optional(numberAt('confidence')),
  sleepHours: z.optional(numberAt('sleepHours')),
  goal: z.optional(goal),
  units: z.optional(oneOf(unitSystems).check(describe('units'))),
  weekStart: z.optional(oneOf(weekdays).check(describe('weekStart'))),
});

/** The runner's answers; see `profileSchema`. */
export type Profile = z.infer<typeof profileSchema>;
export type Tolerance = Profile['tolerance'];
export type Injury = NonNullable<Profile['injuryHistory']>[number];
export type BlockedRange = NonNullable<NonNullable<Profile['week']>['blocked']>[number];
