import type { RuleId } from './rules/index.ts';

/** Why a week is as it is, and what the log said: rule and words. `{name}` stands for a value. */
export const reasonWords = {
  'flare-early': ['H2', 'Days 1 to 3 of a flare-up: no running, no springs, gentle holds.'],
  'flare-late': ['H3', 'Days 4 to 7 of a flare-up: strength at about 70 %.'],
  'near-race': ['RACE', 'Lighter, because of the race.'],
  'lighter-third': ['G2', 'Lighter, as every third week.'],
  'lighter-fourth': ['G2', 'Lighter, as every fourth week.'],
  held: ['C1', 'The same as before: nothing is added this week.'],
  'back-from-break': ['MISSED', 'The first week back: no more than you did before the break.'],
  'same-lighter': ['G2', 'The same exercises for a week longer, with fewer sets.'],
  same: ['G2', 'The same work for a week longer.'],
  'same-as-short': ['C4', 'The same work as in the short week before.'],
  blocked: ['BLOCKED', 'You blocked days in this week.'],
  'short-start': ['START', 'A short first week; the next one stays at its level.'],
  'race-week': ['RACE', 'Race week.'],
  'kept-run': ['gate:keep-running', 'Kept from today’s running, cut to {minutes} minutes.'],
  'many-flares': ['H5', '{flares} flare-ups within six weeks.'],
  unsettled: ['C3', 'A step back had not settled it in a week.'],
  silent: ['MISSED', 'Nothing was logged in the week before.'],
  'mean-rose': ['C2', 'The mean pain of the week rose by 2 points or more.'],
  ill: ['G2', 'You were ill.'],
  'hard-run': ['B7', 'A run felt like {effort} of 10. Free of pain is not the same as light.'],
  'too-far': ['E3', 'You ran further than planned, more than a tenth beyond your last 30 days.'],
  missed: ['MISSED', '{missed} of {planned} sessions were missed.'],
  'little-done': ['C1', 'Less than 60 % of the work was done.'],
  'raises-short': [
    'gate:2-3',
    'Your last test was {sore} one-leg raises on the sore side; {enough} open the gate.',
  ],
  'hops-sore': ['gate:3-4', 'Hops hurt {hopPain} in your last test; below 3 opens the gate.'],
  'hops-sore-run': ['gate:run', 'Hops hurt {hopPain} in your last test; 2 or less opens the first run.'],
} as const satisfies Record<string, readonly [rule: RuleId, text: string]>;
