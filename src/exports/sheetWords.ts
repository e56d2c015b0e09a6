/** The cells that a sheet has for each day. */
export const sheetCells = [
  'Worst pain in the session, 0–10',
  'Pain an hour after, 0–10',
  'First steps next morning, 0–10',
  'Stiffness next morning, minutes',
] as const;

/** When to go on, hold and stop (rules B5 and B8). */
export const painLimits = {
  midportion: {
    slow: 'up to 4: go on. 5: hold, add nothing. Above 5: stop.',
    springy: 'up to 2: go on. 3: hold. 4 or more: stop for the day.',
  },
  insertional: {
    slow: 'up to 3: go on. Above 3, or a sharp pinch at the heel bone: stop.',
    springy: 'up to 2: go on. 3: hold. Above 3: stop for the day.',
  },
} as const;

/** The rules that stand on every sheet, as a name and what it says; `{slow}` and `{springy}` are the pain limits. */
export const sheetRules = [
  [
    ['Pain in slow work', '{slow}'],
    ['In runs and springs', '{springy}'],
    ['Next morning', 'within 1 point and 5 minutes of usual: go on.'],
  ],
  [
    [
      'Step back',
      'to your last comfortable week if pain passes 5, two mornings in seven days are worse than usual, or you limp.',
    ],
    ['Get help today', 'for a snap, lost push-off, or a swollen warm calf.'],
  ],
] as const;

/** The words of the summary page. */
export const fridgeWords = {
  title: 'My way back to running',
  made: 'Made on {day} with Achilles Ladder, {address}. It is a range, not a promise. It does not replace a clinician.',
  never: 'not within two years on these days',
  span: 'likely in {likely} weeks ({earliest} to {slow})',
  run: 'First run',
  goal: 'Goal',
  ladder: 'The ladder',
  gate: 'Before it: ',
  rules: 'Every session',
  reviews: 'Check in',
  key: '3 × 15 means three sets of 15. Tempo 2–1–3 is seconds up, held, down. Effort runs from 0 to 10. Each exercise has a page at {address}exercises/',
  column: 'Exercise and dose',
  rest: 'Nothing is planned. Walk as you like.',
} as const;

/** The rules on the summary page. */
export const fridgeRules = [
  ['Slow work:', 'pain {slow}'],
  ['Runs and springs:', 'pain {springy}'],
  ['Next morning:', 'back to usual, within 1 point and 5 minutes. If not, repeat the day, do not add.'],
  ['Two worse mornings in seven days, pain above 5, or a limp:', 'go back to your last comfortable week.'],
  [
    'A flare-up:',
    'days 1 to 3 no running or hops, holds or two-leg raises if they hurt 3 or less. Days 4 to 7 the last comfortable strength session at 70 %. From day 8 the step before it, held for a week.',
  ],
  [
    'Get help now:',
    'a snap in the heel, lost push-off, a swollen warm calf, chest pain or breathlessness, fever with a hot tendon.',
  ],
] as const;
