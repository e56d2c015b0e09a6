/** What would change a plan: a lead, what it does, a page to read on, the rule behind it. */
export const planAdvice = [
  {
    lead: 'A better test.',
    text: 'More one-leg raises or a comfortable hop open the next gate; a poor test holds it. Log the test and the plan is made again.',
    link: ['/today/', 'Log a test'],
    rule: null,
  },
  {
    lead: 'A worse morning.',
    text: 'Two in seven days, pain above 5 or a limp: go back to your last comfortable week.',
    link: ['/guides/flare-ups/', 'What to do in a flare-up'],
    rule: null,
  },
  {
    lead: 'Missed sessions.',
    text: 'One: carry on. Two to four: repeat the week. More: lower the load and rebuild.',
    link: null,
    rule: 'MISSED',
  },
  {
    lead: 'Travel, busy weeks, days off.',
    text: 'Add them to your answers and the weeks bend around them.',
    link: null,
    rule: null,
  },
  {
    lead: 'New days, minutes or equipment.',
    text: 'A change that would touch days behind you starts a new course from today; the old days stay as they were.',
    link: null,
    rule: null,
  },
  {
    lead: 'A red flag, a new medicine, an injection.',
    text: 'Answer the first questions again: they come before any plan.',
    link: null,
    rule: null,
  },
] as const;

/** What to do until someone has looked at it. */
export const meanwhile = [
  'Do not run, hop or stretch the tendon hard.',
  'Walk only as far as it stays comfortable. If you limp, walk less.',
  'Keep taking your medicines unless the prescriber tells you to stop.',
  'If it gets worse, do not wait for the appointment.',
] as const;

/** What the browser did with what is kept in it: what was set aside, and why; what was not kept; another tab. */
export const noticeWords = {
  aside:
    'The answers stored in this browser {fault}. We could not read them. They are kept as they were, under the name “{key}”, and you can start afresh.',
  damaged: 'were damaged',
  foreign: 'were not written by this site',
  newer: 'were written by a newer version of this site',
  outdated: 'do not fit this version of the site',
  full: 'This browser has no room left, so your answers last only until you close this page. Print the plan or copy its link to keep it.',
  blocked:
    'This browser does not let the site keep anything, so your answers last only until you close this page. Print the plan or copy its link to keep it.',
  tab: 'Your answers were changed in another tab. This page now shows those.',
} as const;

/** What new answers did to a plan that had begun. */
export const takenWords = {
  later: [
    'The blocked days count from next week on.',
    'This week is laid out already: leave out what falls on them, and log it as not done.',
  ],
  course: [
    'A new course starts today.',
    'Your answers change what was planned for days behind you, so those days stay as they were. From here on the plan goes by what your tendon tolerates today. Check your answers about today, and change what is no longer true.',
  ],
  log: ' From your log we took: {labels}.',
} as const;

/** Whether a criterion of a gate is met, and what says so. `{what}` was measured on `{date}`; `no` may rest on mornings noted. */
export const metWords = {
  yes: 'Likely yes, by what you told us. Check it again when you get there.',
  no: 'Not yet, by what you told us.',
  unknown: 'Not known yet. Check it when you get there.',
  tested: 'Your test of {date}: {what}.',
} as const;

/** What the last tests and easy runs say of readiness. The marks are our own rule; `{…}` stands for a value. */
export const readinessWords = {
  legs: 'Raises in the last test of both legs: left {left}, right {right}. The lower is {percent} % of the higher.',
  legsMark:
    'The first run asks for 80 % on the sore side, phase 6 for 90 % and the norm on both. Up to six raises from day to day can be chance.',
  runs: 'Your last {runs} easy runs without a walk',
  few: 'From {runs} easy runs without a walk on, their effort, pace and cadence are compared here.',
  effort: ['Effort {least} to {most}.', 'Steady: 1 point apart at most, and no higher than 4.'],
  cadence: ['Cadence {least} to {most} steps a minute.', 'Steady: about 5 apart.'],
  pace: [
    'The slowest pace is {percent} % slower than the fastest.',
    'Steady: about 5 % on the same flat route.',
  ],
  look: 'Look for the same pace at the same effort or less. Effort that climbs for three runs, or pace that fades, is a reason to hold. The marks are our own rule, and they say nothing of the tendon: mornings and gates come first. Walk–runs, fast runs and runs that were not planned are left out.',
} as const;
