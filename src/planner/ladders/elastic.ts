import { type Choice, type Rung, springs } from './rung.ts';

/** A rung of springs: their numbers are those of its phase. */
const spring = (phase: 2 | 3 | 4 | 5 | 6, ...choices: Choice[]): Rung => ({
  phase,
  tasks: [{ ladder: 'elastic', rule: `dose:phase-${phase}`, choices }],
});

/** The first hops on one leg: 40 contacts. */
const firstHops = springs(4, 10, 120);

/**
 * Hops in place; with insertional pain low hops from leg to leg, as long as one-leg hops may not stand (rule F1), and
 * then the first one-leg hops, however far the low ones had come.
 */
const hops = (contacts: number): Rung =>
  spring(
    4,
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
  spring(2, { exercise: 'rebound-heel-raise', dose: springs(2, 15, 90) }),
  spring(3, { exercise: 'rebound-heel-raise', dose: springs(2, 20, 90) }),
  spring(3, { exercise: 'ankle-hops', dose: springs(2, 20, 90) }),
  spring(4, { exercise: 'double-leg-pogo', dose: springs(4, 10, 120) }),
  spring(4, { exercise: 'alternate-hops', dose: springs(4, 10, 90) }),
  hops(10),
  hops(15),
  hops(20),
  spring(5, { exercise: 'single-leg-hop-in-place', dose: springs(4, 15, 120) }),
  spring(5, { exercise: 'single-leg-forward-hop', dose: springs(4, 5, 120) }),
  spring(5, { exercise: 'single-leg-forward-hop', dose: springs(4, 10, 120) }),
  spring(6, { exercise: 'single-leg-hop-in-place', dose: springs(3, 10, 120) }),
];

/** The rung of phase 4 that has to be done twice before phase 5 (gate:4-5): 80 contacts. */
export const eightyContacts = 8;

/** The first rung with hops on one leg, 40 contacts; the least that maintenance may go back to. */
export const firstOneLeg = 6;
