import { type Rung, springs, type Task } from './rung.ts';

const spring = (...choices: Task['choices'][number][]): Task => ({
  ladder: 'elastic',
  rule: 'dose:phase-4',
  choices,
});

/** The springy ladder (rule book section a, phase 4): 40, then 60, then 80 contacts for each leg. */
export const elasticLadder: readonly Rung[] = [
  { phase: 2, tasks: [spring({ exercise: 'rebound-heel-raise', dose: springs(2, 15, 90) })] },
  { phase: 3, tasks: [spring({ exercise: 'rebound-heel-raise', dose: springs(2, 20, 90) })] },
  { phase: 3, tasks: [spring({ exercise: 'ankle-hops', dose: springs(2, 20, 90) })] },
  { phase: 4, tasks: [spring({ exercise: 'double-leg-pogo', dose: springs(4, 10, 120) })] },
  { phase: 4, tasks: [spring({ exercise: 'double-leg-pogo', dose: springs(4, 15, 120) })] },
  {
    phase: 4,
    tasks: [
      spring(
        { exercise: 'single-leg-hop-in-place', dose: springs(4, 10, 120) },
        { exercise: 'alternate-hops', dose: springs(3, 20, 90) },
      ),
    ],
  },
  {
    phase: 4,
    tasks: [
      spring(
        { exercise: 'single-leg-hop-in-place', dose: springs(6, 10, 120) },
        { exercise: 'alternate-hops', dose: springs(4, 20, 90) },
      ),
    ],
  },
  { phase: 5, tasks: [spring({ exercise: 'single-leg-hop-in-place', dose: springs(6, 10, 120) })] },
  { phase: 5, tasks: [spring({ exercise: 'single-leg-forward-hop', dose: springs(6, 10, 120) })] },
  { phase: 6, tasks: [spring({ exercise: 'single-leg-hop-in-place', dose: springs(3, 10, 120) })] },
];
