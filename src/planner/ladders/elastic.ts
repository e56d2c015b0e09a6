import { type Rung, springs, type Task } from './rung.ts';

const spring = (...choices: Task['choices'][number][]): Task => ({
  ladder: 'elastic',
  rule: 'dose:phase-4',
  choices,
});

/** The first hops on one leg: 40 contacts. */
const firstHops = springs(4, 10, 120);

/**
 * Hops in place; with insertional pain low hops from leg to leg, as long as one-leg hops may not stand (rule F1), and
 * then the first one-leg hops, however far the low ones had come.
 */
const hops = (contacts: number): Task =>
  spring(
    { exercise: 'single-leg-hop-in-place', dose: springs(4, contacts, 120), site: 'midportion' },
    { exercise: 'alternate-hops', dose: springs(4, contacts, 90) },
    { exercise: 'single-leg-hop-in-place', dose: firstHops },
  );

/**
 * The springy ladder (rule dose:phase-4): 40, then 60, then 80 contacts for each leg, from soft rebounds over low hops
 * on both legs and low bounds from leg to leg to hops on one. In phase 5 forward hops follow, which load the tendon
 * most: 20 contacts, then 40. A step loads at most half as much again as the one before, so that one session of it
 * fits under the cap of rule LOAD2.
 */
export const elasticLadder: readonly Rung[] = [
  { phase: 2, tasks: [spring({ exercise: 'rebound-heel-raise', dose: springs(2, 15, 90) })] },
  { phase: 3, tasks: [spring({ exercise: 'rebound-heel-raise', dose: springs(2, 20, 90) })] },
  { phase: 3, tasks: [spring({ exercise: 'ankle-hops', dose: springs(2, 20, 90) })] },
  { phase: 4, tasks: [spring({ exercise: 'double-leg-pogo', dose: springs(4, 10, 120) })] },
  { phase: 4, tasks: [spring({ exercise: 'alternate-hops', dose: springs(4, 10, 90) })] },
  { phase: 4, tasks: [hops(10)] },
  { phase: 4, tasks: [hops(15)] },
  { phase: 4, tasks: [hops(20)] },
  { phase: 5, tasks: [spring({ exercise: 'single-leg-hop-in-place', dose: springs(4, 15, 120) })] },
  { phase: 5, tasks: [spring({ exercise: 'single-leg-forward-hop', dose: springs(4, 5, 120) })] },
  { phase: 5, tasks: [spring({ exercise: 'single-leg-forward-hop', dose: springs(4, 10, 120) })] },
  { phase: 6, tasks: [spring({ exercise: 'single-leg-hop-in-place', dose: springs(3, 10, 120) })] },
];

/** The rung of phase 4 that has to be done twice before phase 5 (gate:4-5): 80 contacts. */
export const eightyContacts = 8;

/** The first rung with hops on one leg, 40 contacts; the least that maintenance may go back to. */
export const firstOneLeg = 6;
