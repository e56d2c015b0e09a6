import { describe, expect, test } from 'vitest';
import { calfLadder, lightCalf } from '../../src/planner/ladders/calf.ts';
import { elasticLadder } from '../../src/planner/ladders/elastic.ts';
import type { Choice, Task } from '../../src/planner/ladders/rung.ts';
import { runStages } from '../../src/planner/ladders/running.ts';
import { ankleLadder, chainLadder, kneeToWallTask, mobilityTask } from '../../src/planner/ladders/support.ts';
import type { PageDose } from '../../src/schemas/exercise.ts';
import type { PhaseNumber } from '../../src/schemas/plan.ts';
import { exercises } from './content.ts';

const bySlug = new Map(exercises.map(({ id, data }) => [id, data]));
const phaseNumbers: readonly PhaseNumber[] = [1, 2, 3, 4, 5, 6];
const inPhase = (slug: string, phase: number): boolean => bySlug.get(slug)?.phases.includes(phase) ?? false;

/** Something the planner may prescribe in a phase. */
type Prescribable = { readonly phase: PhaseNumber; readonly choice: Choice; readonly first: boolean };

const fromTask = (phase: PhaseNumber, task: Task): readonly Prescribable[] =>
  task.choices.map((choice, i) => ({ phase, choice, first: i === 0 }));

const prescribable: readonly Prescribable[] = [
  ...[...calfLadder, ...elasticLadder].flatMap(({ phase, tasks }) =>
    tasks.flatMap((task) => fromTask(phase, task)),
  ),
  ...phaseNumbers.flatMap((phase) =>
    [...ankleLadder[phase], ...chainLadder[phase]].flatMap((task) => fromTask(phase, task)),
  ),
  ...phaseNumbers.flatMap((phase) => fromTask(phase, mobilityTask)),
  ...([1, 2] as const).flatMap((phase) => fromTask(phase, kneeToWallTask)),
  // Light work stands in phases 2 to 6, for either place of pain with the first choice whose page allows the phase.
  ...phaseNumbers
    .filter((phase) => phase > 1)
    .flatMap((phase) =>
      (['midportion', 'insertional'] as const).flatMap((place) =>
        lightCalf.flatMap((task) => {
          const choice = task.choices.find(
            ({ exercise, site = place }) => site === place && inPhase(exercise, phase),
          );
          return choice ? [{ phase, choice, first: true }] : [];
        }),
      ),
    ),
];

const within = (value: number, from: number, to: number | undefined): boolean =>
  value >= from && value <= (to ?? from);

/** Whether a load in words, such as "5 % of body weight, then 10 %", names a percentage or spans it. */
function namesPercent(words: string | undefined, percent: number): boolean {
  const named = [...(words ?? '').matchAll(/(\d+)(?: to (\d+))? %/g)];
  return named.some(([, from, to]) =>
    within(percent, Number(from), to === undefined ? undefined : Number(to)),
  );
}

/** Whether a dose on a page contains one of the planner's. */
function holds(page: PageDose, { dose }: Choice): boolean {
  if ('reps' in dose && 'reps' in page) {
    const same =
      page.sets === dose.sets &&
      within(dose.reps, page.reps, page.repsTo) &&
      page.tempo.every((seconds, i) => seconds === dose.tempo[i]) &&
      page.rest === dose.rest &&
      page.effort === dose.effort;
    const { load } = dose;
    return same && (load.kind !== 'percent-bodyweight' || namesPercent(page.load, load.percent));
  }
  if ('seconds' in dose && 'seconds' in page)
    return (
      page.sets === dose.sets &&
      within(dose.seconds, page.seconds, page.secondsTo) &&
      page.rest === dose.rest &&
      page.effort === dose.effort
    );
  if ('contacts' in dose && 'contacts' in page)
    return (
      page.sets === dose.sets &&
      within(dose.contacts, page.contacts, page.contactsTo) &&
      page.rest === dose.rest
    );
  return false;
}

test('every exercise that the planner can name has a page', () => {
  const named = new Set([
    ...prescribable.map(({ choice }) => choice.exercise),
    ...['warm-up', 'cool-down', 'walk-run', 'running-easy', 'strides', 'tempo-run', 'hill-run'],
  ]);
  expect([...named].filter((slug) => !bySlug.has(slug))).toEqual([]);
});

test('the first choice of every task may be used in the phase where the ladder has it', () => {
  const missing = prescribable
    .filter(({ first, phase, choice }) => first && !inPhase(choice.exercise, phase))
    .map(({ phase, choice }) => `${choice.exercise} in phase ${phase}`);
  expect([...new Set(missing)]).toEqual([]);
});

test('every dose of the planner stands on the page of its exercise, for its phase', () => {
  const missing = prescribable
    .filter(({ phase, choice }) => inPhase(choice.exercise, phase))
    .filter(({ phase, choice }) => {
      const doses = bySlug.get(choice.exercise)?.doses.filter((dose) => dose.phases.includes(phase)) ?? [];
      return !doses.some((dose) => holds(dose, choice));
    })
    .map(({ phase, choice }) => `${choice.exercise} in phase ${phase}: ${JSON.stringify(choice.dose)}`);
  expect([...new Set(missing)]).toEqual([]);
});

test('a page has a dose for each of its phases and no other', () => {
  const wrong = exercises.filter(({ data }) => {
    const dosed = new Set(data.doses.flatMap(({ phases }) => phases));
    return (
      data.phases.some((phase) => !dosed.has(phase)) ||
      [...dosed].some((phase) => !data.phases.includes(phase))
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

describe('running', () => {
  const dosesOf = (slug: string, phase: number): readonly PageDose[] =>
    bySlug.get(slug)?.doses.filter((dose) => dose.phases.includes(phase)) ?? [];
  const lastsWithin = (slug: string, phase: number, minutes: number): boolean =>
    dosesOf(slug, phase).some((dose) => 'minutes' in dose && within(minutes, dose.minutes, dose.minutesTo));

  test.each(runStages.map((stage, i) => [i + 1, stage] as const))(
    'stage %i stands on its page',
    (_, stage) => {
      const slug = stage.walk > 0 ? 'walk-run' : 'running-easy';
      const minutes = Math.ceil((stage.run + stage.walk) * stage.times);
      expect(lastsWithin(slug, 3, minutes) && lastsWithin(slug, 4, minutes)).toBe(true);
    },
  );

  test('the stages are written on the walk–run page, on the page of phase 3, and in order', () => {
    const pages = import.meta.glob<string>(
      ['../../src/content/exercises/walk-run.mdx', '../../src/content/phases/strength.mdx'],
      { query: '?raw', import: 'default', eager: true },
    );
    const [walkRun = '', strength = ''] = Object.values(pages);
    const written = [...walkRun.matchAll(/^\d+\. Run (\d+)(?: minutes?)?, walk (\S+), (\d+) times$/gm)].map(
      ([, run, walk, times]) => ({
        run: Number(run),
        walk: walk === '1½' ? 1.5 : Number(walk),
        times: Number(times),
      }),
    );
    expect(written).toEqual(runStages.filter(({ walk }) => walk > 0));
    const table = [...strength.matchAll(/^\| \d+ \| (\d+) \/ ([\d.]+) \| (\d+) \| (\d+) \|$/gm)].map(
      ([, run, walk, times, all]) => ({
        run: Number(run),
        walk: Number(walk),
        times: Number(times),
        all: Number(all),
      }),
    );
    expect(table).toEqual(runStages.map((stage) => ({ ...stage, all: stage.run * stage.times })));
  });

  test.each([
    ['strides', 4, 75],
    ['strides', 6, 75],
    ['tempo-run', 2, 120],
    ['hill-run', 4, 90],
    ['hill-run', 8, 90],
  ] as const)('%s × %i with %i seconds of walking stands on its page for phase 5', (slug, times, rest) => {
    const found = dosesOf(slug, 5).some(
      (dose) => 'sets' in dose && dose.sets === times && dose.rest === rest,
    );
    expect(found).toBe(true);
  });
});

describe('comparing doses', () => {
  const page: PageDose = {
    phases: [3],
    often: 'daily',
    sets: 3,
    reps: 12,
    repsTo: 15,
    tempo: [3, 1, 3],
    rest: 90,
    effort: 7,
    load: '10 to 20 % of body weight',
  };
  const choice = (reps: number, percent: number, rest = 90): Choice => ({
    exercise: 'any',
    dose: { sets: 3, reps, tempo: [3, 1, 3], rest, effort: 7, load: { kind: 'percent-bodyweight', percent } },
  });
  test('finds a dose inside the range', () => expect(holds(page, choice(12, 15))).toBe(true));
  test('misses other repetitions', () => expect(holds(page, choice(10, 15))).toBe(false));
  test('misses another weight', () => expect(holds(page, choice(12, 25))).toBe(false));
  test('misses another rest', () => expect(holds(page, choice(12, 15, 60))).toBe(false));
});
