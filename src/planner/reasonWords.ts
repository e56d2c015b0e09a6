import type { RuleId } from './rules/index.ts';

/** Why a week or a dose is as it is, and what the log said: rule and words. `{name}` stands for a value. */
export const reasonWords = {
  'flare-early': ['H2', 'Days 1 to 3 of a flare-up: no running, no springs, gentle holds.'],
  'flare-late': ['H3', 'Days 4 to 7 of a flare-up: strength at about 70 %.'],
  'flare-gentle': ['H2', 'Days 1 to 3 of a flare-up: only what hurts 3 or less.'],
  'flare-eased': ['H3', 'Days 4 to 7 of a flare-up: about 70 %.'],
  'near-race': ['RACE', 'Lighter, because of the race.'],
  'lighter-third': ['G2', 'Lighter, as every third week.'],
  'lighter-fourth': ['G2', 'Lighter, as every fourth week.'],
  held: ['C1', 'The same as before: nothing is added this week.'],
  'back-from-break': ['MISSED', 'The first week back: no more than you did before the break.'],
  'lower-after-weeks': [
    'MISSED',
    'After {weeks} weeks away every ladder starts again lower, then climbs as before. Fast running starts again at strides.',
  ],
  'lower-after-month': [
    'MISSED',
    'After {weeks} weeks away springs and running start again at their first step, and calf work some rungs lower. How far is our own convention: a rested calf loses strength, and the tendon has to get used to springs again.',
  ],
  'same-lighter': ['G2', 'The same exercises for a week longer, with fewer sets.'],
  same: ['G2', 'The same work for a week longer.'],
  'same-as-short': ['C4', 'The same work as in the short week before.'],
  blocked: ['BLOCKED', 'You blocked days in this week.'],
  'short-start': ['START', 'A short first week; the next one stays at its level.'],
  'race-week': ['RACE', 'Race week.'],
  'kept-run': ['gate:keep-running', 'Kept from today’s running, cut to {minutes} minutes.'],
  'pain-over-5': ['C2', 'Pain reached {pain}, above 5.'],
  'pain-stops-springs': ['B5', 'Pain reached {pain} in a run or springs: stop for the day and hold.'],
  'pain-holds-springs': ['B5', 'Pain at {pain} in a run or springs holds.'],
  'pain-at-heel-bone': ['B8', 'Pain reached {pain}; with pain at the heel bone 3 is the limit.'],
  'pain-holds-slow': ['B5', 'Pain at {pain} in slow work holds.'],
  'pain-after': ['B2', 'An hour later pain was still at {after}.'],
  limp: ['C2', 'You limped.'],
  swollen: ['B9', 'The tendon was swollen.'],
  'many-flares': ['H5', '{flares} flare-ups within six weeks.'],
  unsettled: ['C3', 'A step back had not settled it in a week.'],
  silent: ['MISSED', 'Nothing was logged in the week before.'],
  'mean-rose': ['C2', 'The mean pain of the week rose by 2 points or more.'],
  ill: ['G2', 'You were ill: the load goes down, as in a lighter week.'],
  'bad-nights': ['N1', 'You slept five hours or less three nights in a row.'],
  'too-far': [
    'E3',
    'You ran without a plan for it, longer than a tenth beyond your last 30 days, or without noting how long.',
  ],
  missed: ['MISSED', '{missed} of {planned} sessions were missed.'],
  'little-done': ['C1', 'Less than 60 % of the work was done.'],
  'fewer-sets': ['LOAD2', 'Fewer than the full number this week, so that the load does not jump.'],
  'half-sets': ['G2', 'About half the sets in a lighter week; the weight stays.'],
  'cut-to-fit': ['factor:days', 'Cut to fit the minutes you gave.'],
  'busy-least': ['BLOCKED', 'A busy week: the least that keeps the tendon going.'],
  'warm-up': ['PREP', 'Start with steady walking, then the movement of the session at half effort.'],
  'cool-down': ['PREP', 'Walk easily, then note your pain now and in an hour.'],
  drill: ['DRILL', 'Short steps, tall and quiet, over about 20 metres and back.'],
  'race-day': ['RACE', 'Race day: start slower than you feel, and walk if it hurts above 3.'],
  'cross-training': [
    'CROSS',
    'Easy, seated or in the water, if it stays at 2 or less during and next morning.',
  ],
  'out-of-end-range': ['F1', '{name} keeps the ankle out of its end range.'],
  'other-equipment': ['factor:equipment', '{name} takes the place of {wanted}.'],
  'other-place': ['F1', '{name} takes the place of {wanted}.'],
  'foot-ankle': ['factor:diabetes', 'Keep your shoes on, and look at your feet afterwards.'],
  balance: [
    'factor:diabetes',
    'Keep your shoes on, with a wall in reach. If you have lost feeling in a foot, ask a clinician first.',
  ],
  'each-leg': ['C5', 'Each leg: the {sore} one, which is sore, first; then the same on the {other}.'],
  'raises-short': [
    'gate:2-3',
    'Your last test was {sore} one-leg raises on the sore side; {enough}, or seven tenths of the other side, open phase 3.',
  ],
  'raises-untested': ['gate:2-3', 'Phase 3 opens with a test: one-leg raises, each leg.'],
  'raises-sore': ['gate:2-3', 'Raises hurt {pain} in your last test; 3 or less opens phase 3.'],
  'not-clean': [
    'gate:2-3',
    'Phase 3 opens after two weeks in a row without a worse morning or too much pain.',
  ],
  'few-done': ['gate:1-2', 'Phase 2 opens after a week with four fifths of its sessions done.'],
  'hops-sore-run': ['gate:run', 'Hops hurt {hopPain} in your last test; 2 or less opens the first run.'],
  'hops-untested-run': ['gate:run', 'The first run opens with a test: ten hops in place on the sore leg.'],
  'raises-short-run': [
    'gate:run',
    'Your last test was {sore} one-leg raises on the sore side; {enough}, and four fifths of the other side, open the first run.',
  ],
  'raises-untested-run': ['gate:run', 'The first run opens with a test: one-leg raises, each leg.'],
  'first-steps-sore': [
    'gate:run',
    'First steps were above 2 or not steady; a week at 2 or less opens the first run. Note your mornings.',
  ],
  'first-steps-untested': [
    'gate:run',
    'The first run opens with a week of mornings noted, first steps at 2 or less.',
  ],
  'hops-sore': ['gate:3-4', 'Hops hurt {hopPain} in your last test; below 3 opens phase 4.'],
  'hops-untested': ['gate:3-4', 'Phase 4 opens with a test: ten hops in place on the sore leg.'],
  'hops-uneven': [
    'gate:4-5',
    'The sore leg hopped less than nine tenths as far as the other in your last test; nine tenths open phase 5.',
  ],
  'hop-distance-untested': ['gate:4-5', 'Phase 5 opens with a test: three hops for distance, each leg.'],
  'hops-uneven-6': [
    'gate:5-6',
    'The sore leg hopped less than nine tenths as far as the other in your last test; nine tenths open phase 6.',
  ],
  'hop-distance-untested-6': ['gate:5-6', 'Phase 6 opens with a test: three hops for distance, each leg.'],
  'raises-uneven': [
    'gate:5-6',
    'One leg did less than nine tenths of the raises of the other in your last test; nine tenths open phase 6.',
  ],
  'night-pain': ['C2', 'The tendon woke you at night.'],
  'morning-over-5': ['C2', 'First steps next morning were at {pain}, above 5.'],
  'over-effort': [
    'B7',
    'A run planned at effort {planned} felt like {effort}. Free of pain is not the same as light.',
  ],
  'too-fast': [
    'B7',
    'A run was more than a fifth faster than your runs before it. Free of pain is not the same as light.',
  ],
  overrun: ['E3', 'You noted {minutes} minutes of running where {planned} were planned.'],
} as const satisfies Record<string, readonly [rule: RuleId, text: string]>;

/** What a lived week changed in the weeks after it: by the turn that it took, and what waits at a gate. */
export const changeWords = {
  hold: 'The week repeats the one before.',
  back: 'One step back on every ladder, then a week held.',
  'phase-back': 'Back to the end of the phase before.',
  rebuild: 'One step lower after the time away, then rebuilt.',
  run: 'The first run waits.',
  phase: 'The phase goes on for a week longer.',
} as const;

/** Where runs go (rules L3, E6 and E9). */
export const surfaceWords = {
  outdoors: { easy: 'flat, firm and even', flat: 'flat grass or track', hill: 'gentle hill, 4 to 6 %' },
  treadmill: { easy: 'treadmill', flat: 'treadmill', hill: 'treadmill, 4 to 6 % uphill' },
} as const;
