import type { PhaseNumber } from '../../schemas/plan.ts';
import { hold, type Rung, slow, type Task } from './rung.ts';

const calf = (rule: Task['rule'], ...choices: Task['choices'][number][]): Task => ({
  ladder: 'calf',
  rule,
  choices,
});

/** Raise with the knee straight and weight added; without weights, slow one-leg raises take its place. */
const loaded = (phase: 3 | 4 | 5 | 6, sets: number, reps: number, percent: number, plainReps: number): Task =>
  calf(
    `dose:phase-${phase}`,
    { exercise: 'loaded-single-heel-raise', dose: slow(sets, reps, [3, 1, 3], 120, 7, percent) },
    { exercise: 'single-heel-raise', dose: slow(3, plainReps, [3, 0, 3], 90, 7) },
  );

/** Calf work with the knee bent, heavy where there is weight. */
const bent = (sets: number, reps: number, percent: number, plainReps: number): Task =>
  calf(
    'A8',
    { exercise: 'seated-heel-raise-single', dose: slow(sets, reps, [3, 1, 3], 90, 7, percent) },
    { exercise: 'bent-knee-heel-raise', dose: slow(3, plainReps, [2, 1, 3], 90, 7) },
  );

/** Raises on both legs; with a wedge under the heels where the pain is on the heel bone (rule F1). */
const double = (sets: number, reps: number, effort: number): Task['choices'] => {
  const dose = slow(sets, reps, [2, 1, 3], 60, effort);
  return [
    { exercise: 'wedge-heel-raise', site: 'insertional', dose },
    { exercise: 'double-heel-raise', dose },
  ];
};

const seated = (sets: number, reps: number, rule: Task['rule'] = 'A8'): Task =>
  calf(rule, { exercise: 'seated-heel-raise', dose: slow(sets, reps, [2, 1, 3], 45, 5) });

/** The rungs of the calf ladder in order. */
const rungs: readonly Rung[] = [
  { phase: 1, tasks: [calf('dose:phase-1', { exercise: 'isometric-seated', dose: hold(4, 30, 60, 5) })] },
  {
    phase: 1,
    tasks: [calf('dose:phase-1', { exercise: 'isometric-seated', dose: hold(5, 45, 60, 6) }), seated(2, 10)],
  },
  {
    phase: 1,
    tasks: [
      seated(3, 12),
      calf('dose:phase-1', { exercise: 'isometric-double-heel-raise', dose: hold(3, 30, 60, 5) }),
    ],
  },
  {
    phase: 1,
    tasks: [calf('dose:phase-1', ...double(3, 10, 5)), seated(3, 15)],
  },
  {
    phase: 1,
    tasks: [calf('dose:phase-1', ...double(3, 15, 6)), seated(3, 15)],
  },
  {
    phase: 2,
    tasks: [
      calf('dose:phase-2', { exercise: 'up-two-down-one', dose: slow(3, 10, [2, 1, 4], 60, 6) }),
      seated(3, 15),
    ],
  },
  {
    phase: 2,
    tasks: [
      calf('dose:phase-2', { exercise: 'up-two-down-one', dose: slow(3, 15, [2, 1, 4], 60, 6) }),
      seated(3, 20),
    ],
  },
  {
    phase: 2,
    tasks: [
      calf('dose:phase-2', { exercise: 'single-heel-raise', dose: slow(3, 10, [1, 1, 2], 60, 6) }),
      bent(3, 12, 5, 8),
    ],
  },
  {
    phase: 2,
    tasks: [
      calf('dose:phase-2', { exercise: 'single-heel-raise', dose: slow(3, 12, [1, 1, 2], 60, 6) }),
      bent(3, 15, 5, 10),
    ],
  },
  {
    phase: 2,
    tasks: [
      calf('dose:phase-2', { exercise: 'single-heel-raise', dose: slow(3, 15, [1, 1, 2], 60, 7) }),
      bent(3, 15, 5, 12),
    ],
  },
  {
    phase: 3,
    tasks: [
      calf('dose:phase-3', { exercise: 'single-heel-raise', dose: slow(3, 15, [3, 1, 3], 90, 7) }),
      bent(3, 15, 10, 12),
    ],
  },
  { phase: 3, tasks: [loaded(3, 3, 15, 5, 16), bent(3, 15, 10, 13)] },
  { phase: 3, tasks: [loaded(3, 3, 15, 10, 18), bent(3, 12, 15, 14)] },
  { phase: 3, tasks: [loaded(3, 3, 12, 15, 19), bent(3, 12, 20, 15)] },
  { phase: 3, tasks: [loaded(3, 4, 10, 20, 20), bent(4, 10, 20, 15)] },
  { phase: 4, tasks: [loaded(4, 4, 10, 20, 20), bent(4, 10, 25, 15)] },
  { phase: 4, tasks: [loaded(4, 4, 8, 25, 20), bent(4, 8, 30, 15)] },
  { phase: 4, tasks: [loaded(4, 4, 8, 25, 20), bent(4, 8, 30, 15)] },
  { phase: 5, tasks: [loaded(5, 4, 8, 30, 20), bent(4, 8, 35, 15)] },
  { phase: 5, tasks: [loaded(5, 4, 6, 35, 20), bent(4, 6, 40, 15)] },
  { phase: 5, tasks: [loaded(5, 4, 6, 35, 20), bent(4, 6, 40, 15)] },
  { phase: 5, tasks: [loaded(5, 4, 6, 40, 20), bent(4, 6, 40, 15)] },
  { phase: 6, tasks: [loaded(6, 4, 6, 40, 20), bent(3, 8, 40, 15)] },
];

/** Work with the knee bent has its reason in rule A8, and its numbers in the dose of its phase. */
const dosed = (task: Task, phase: PhaseNumber): Task =>
  task.rule === 'A8' ? { ...task, doseRule: `dose:phase-${phase}` } : task;

/** The calf ladder, the spine of the plan: its rung decides the phase. Doses: rule book section a, "plan default". */
export const calfLadder: readonly Rung[] = rungs.map(({ phase, tasks }) => ({
  phase,
  tasks: tasks.map((task) => dosed(task, phase)),
}));

/** Easy calf work for days between the main ones, in the phases whose pages allow it. */
export const lightCalf: readonly Task[] = [
  calf('D3', ...double(2, 15, 4), {
    exercise: 'single-heel-raise',
    dose: slow(2, 12, [1, 1, 2], 60, 5),
  }),
  seated(2, 15, 'D3'),
];
