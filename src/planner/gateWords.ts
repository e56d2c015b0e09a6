/** The criteria of the gates (rule book section c), by id. `{name}` stands for a value. Plain data, as the page carries it. */
export const criterionWords = {
  'walk-30': 'Walk 30 minutes with pain at 2 or less.',
  'double-raises': 'Do 3 × 15 heel raises on both legs with pain at 3 or less.',
  'mornings-steady': 'Morning stiffness has not risen for 7 days.',
  'sessions-80': 'You did at least 80 % of the sessions.',
  'single-raises': 'Do 3 × {raises} heel raises on one leg, each leg, with pain at 3 or less.',
  'single-in-a-row': 'Do {raises} in a row on the sore side, or at least 70 % of the other side.',
  'two-clean-weeks': 'Two weeks without a worse morning.',
  'brisk-walk-40': 'Walk briskly for 40 minutes with pain at 2 or less.',
  'raises-for-running':
    'Do {raises} heel raises in a row on the sore side, and at least 80 % of the other side.',
  'ten-hops': 'Hop 10 times in place with pain at 2 or less.',
  'first-steps': 'First steps at 2 or less, and steady for 7 days.',
  'loaded-raises':
    'Do 3 × 10 one-leg raises with a fifth of your body weight added (or 3 × {raises} slow ones without weight) at 3 or less.',
  'low-hops': 'Low hops on both legs below 3.',
  'run-20': 'Run {run} in all in one session without a worse morning.',
  contacts: 'Do 60, then 80 foot contacts, twice, without a worse morning.',
  'hop-symmetry': 'Hop as far on the sore leg as 90 % of the other.',
  'run-30': 'Run {run} without a walk at 2 or less.',
  'raises-norm': 'Heel raises at {raises} or more on each side, within 90 % of each other, at full height.',
  'hops-90': 'Hops at 90 % of the other side or better.',
  'four-weeks': 'Four weeks of full training at 2 or less, with no change in the morning.',
} as const;

/** What each self-test that answers a gate measured. */
export const measureWords = {
  raises: 'heel raises {legs}',
  'ten-hops': 'ten hops in place at {pain}',
  'hop-distance': 'hops for distance {legs}',
  'ten-steps': 'first ten steps at {pain}',
} as const;

/** What to test before a gate, by rule. */
export const testReasons = {
  O3: 'Test on a fresh day: one-leg heel raises, each leg, one second up and one down, until height or pace fails. Not with pain above 3.',
  O5: 'Test: knee to wall on both sides, in centimetres from big toe to wall. A side difference up to 2 cm is small.',
  O6: 'Test one morning: score the worst pain of your first ten steps out of bed.',
  'gate:1-2': 'Check: walk 30 minutes, and 3 × 15 heel raises on both legs at 3 or less.',
  'gate:run': 'Check: a brisk 40-minute walk and 10 hops in place, both at 2 or less.',
  'gate:3-4': 'Check: low hops on both legs below 3, and 20 minutes of running in one session.',
  'gate:4-5': 'Test: three hops for distance on each leg; the sore side reaches 90 % of the other.',
  'gate:5-6': 'Check: both sides at the norm, hops at 90 %, four quiet weeks.',
} as const;
