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

/** How soon to act, as a word and as a shape: the path of an icon of 24 by 24. */
export const careMarks = {
  advice: ['Advice', 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM12 10.5v7M12 6v1.5'],
  urgent: ['Urgent', 'M12 2.5 22.5 21.5H1.5zM12 9v6M12 17v1.5'],
  emergency: ['Emergency', 'M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8zM12 6v7.5M12 16v1.5'],
} as const;

/** The words of the forecast and of the runner's own ladder. */
export const forecastWords = {
  earliest: 'If all goes well',
  likely: 'Likely',
  slow: 'With setbacks',
  never: 'over 2 years',
  run: 'First run',
  past: 'you are past it',
  out: 'not in this plan',
  here: ' · you are here',
  ladder: 'Your phases',
} as const;

/** What a question page is called that asks more than one question. */
export const pageTitles = {
  where: 'Where it hurts',
  history: 'How long, how often',
  mornings: 'Your mornings',
  walking: 'Walking',
  runNow: 'Running these two weeks',
  calendar: 'Your calendar',
  rest: 'Trust and sleep',
  goal: 'Your goal',
  notSure: 'I am not sure',
  notTried: 'I have not tried',
  none: 'None of these',
} as const;

/** What each kind of goal is called, over the plan and in the forecast. */
export const goalTitles = {
  walk: ['Your way back to walking without pain', 'Your goal: walking without pain'],
  'run-easy': ['Your way back to an easy run', 'Your goal: an easy half-hour run'],
  'run-regularly': ['Your way back to regular running', 'Your goal: running regularly'],
  race: ['Your way back to the start line', 'Your goal: ready for the race'],
} as const;

/** The words of the plan's page: a plan that came by link, one that is held back, the parts of one. */
export const planPageWords = {
  unloaded: 'This part of the page did not load. Check the connection, then open the page again.',
  link: 'This plan came by link.',
  linkText: 'It is made from the answers in the link, and nothing is kept on this device until you say so.',
  replace: 'Use it in place of mine',
  keep: 'Keep it as my plan',
  leave: 'Leave it',
  reading: 'Reading the link…',
  unreadable: 'The link holds no answers that we can read. Ask for it again, or answer the questions here.',
  held: 'We do not show this plan',
  heldWhy:
    'Each plan is checked against our safety rules before you see it. This one broke a rule, so we hold it back. The fault is ours, not yours:',
  heldWeek: [
    'Meanwhile the safest week is the one in',
    'phase 1',
    ': holds, easy raises and walking that stays comfortable.',
  ],
  change: 'Change my answers',
  cautions: 'To bear in mind',
  weeks: 'Week by week',
  yours: 'Why yours differs',
  standard: 'Nothing in your answers changes the standard course.',
  gates: 'What must be true to climb',
  advice: 'What would change the plan',
  reviews: 'When to check in',
  again:
    'The plan is made again each time you open this page, from your answers and your log on this device.',
} as const;

/** What is wrong with an answer, and what to do about it. */
export const problemWords = {
  many: 'Choose all that apply, or “None of these”',
  one: 'Choose at least one',
  choice: 'Choose one answer',
  scale: 'Choose a number from 0 to 10',
  miles: 'a number of miles from {min} to {max}',
  duration: 'a number of weeks, months or years, at most 50 years',
  ago: 'Enter a number of weeks, months or years, at most 100 years',
  start: 'Enter a day at most {days} days ago: the days since then count as done',
} as const;

/** The words of the forms around their questions. */
export const formWords = {
  check: 'Check your answers',
  none: 'Not provided',
  make: 'Make my plan',
  progress: 'Step {number} of {count}',
  go: 'Continue',
  moreWeeks: 'Add more weeks',
  ago: 'Leave it empty if you are not sure.',
} as const;

/** The words of the chart of load by week. */
export const chartWords = {
  title: 'Tendon load by week',
  label: 'Chart of tendon load by week',
  image: 'Stacked bars, one a week; the table below holds the numbers.',
  foot: 'Numbers along the foot are weeks; those along the top are phases. Load has no unit of its own: it only compares weeks with each other.',
  table: 'The numbers as a table',
  tableLabel: 'Load by week',
  columns: ['Week', 'Phase', 'Kind', 'Strength', 'Springs', 'Running', 'Total', 'Run minutes', 'Longest run'],
} as const;

/** The tools below a plan. */
export const toolWords = {
  title: 'Keep it, share it, change it',
  print: 'Print the plan',
  range: 'Weeks to print',
  all: 'All weeks',
  next: 'The next four',
  copyLink: 'Copy a link to this plan',
  copied: 'The link is copied. It holds your answers, so send it only to people who may read them.',
  copyBelow: 'Copy the link below. It holds your answers, so send it only to people who may read them.',
  link: 'Link to this plan',
  files: 'Calendar file or table',
  sure: 'This removes your answers, your plan and your whole log from this browser for good. Nobody else has a copy. Save one first if you may want them back.',
  yes: 'Yes, delete everything',
  no: 'Keep it',
  delete: 'Delete everything on this device',
} as const;

/** The words of the page that says to see someone first. */
export const stopWords = {
  emergency: 'Get help before anything else',
  urgent: 'Be seen today, before you load the tendon',
  advice: 'See a clinician before you start',
  lead: 'Your answers can mean something other than a sore tendon, or something that changes what is safe. So we do not make a plan now.',
  until: 'Until you are seen',
  seen: 'Have you been seen already?',
  seenText:
    'If a clinician has looked at this problem and agreed that you can load the tendon, you can carry on. The plan does not know your condition: where your clinician says otherwise, do that.',
  cleared: 'I have been seen and cleared',
  minor: 'This plan is made for adults, so it ends here.',
  later: 'Once this has been dealt with, come back and change your answer.',
  kept: ' Your answers are kept.',
  leave: 'Leave this link',
  back: 'Back',
} as const;

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
  full: 'Not kept: this browser has no room left. What you enter now lasts only until you close this page. Save everything as a file: today’s page brings it back.',
  blocked:
    'Not kept: this browser does not let the site keep anything. What you enter now lasts only until you close this page. Save everything as a file: today’s page brings it back.',
  tab: 'Your answers were changed in another tab. This page now shows those.',
} as const;

/** What a change did to the plan. */
export const changeWords = {
  saved: 'Saved.',
  removed: 'Removed.',
  undone: 'Undone.',
  answers: 'Your new answers are kept.',
  lost: 'Not kept: this browser did not store it. It counts until you close this page.',
  copy: 'Save everything',
  same: 'The plan stays as it was.',
  changed: 'This changes the plan:',
  why: 'Why:',
  whyAdvice: 'Why this, and what to read',
  more: ['And', 'more'],
  undo: 'Undo',
  undoEarlier: 'Undo the change before that too',
  hide: 'Hide',
  since: 'Since you were last here, on {day}, the plan has changed:',
  oneWeek: 'One week ahead is changed: week {index}, from {day}.',
  weeks: '{count} weeks ahead are changed, the first is week {index}, from {day}.',
  dayByDay: 'Day by day, with the reasons',
  lately: 'What your log changed lately',
  week: 'Week {week}, from {day}.',
} as const;

/** How a change of answers, or a saved copy, is taken back. */
export const takeBackWords = {
  answers: 'You changed your answers today. Until midnight that can be undone.',
  answersButton: 'Undo the change of answers',
  copy: 'A saved copy took the place of your answers and log on {day}. Both can be brought back as they were. What you logged since stays.',
  copyButton: 'Undo bringing the copy back',
  stuck:
    'This cannot be undone any more: entries of the copy were changed since. Bring back a copy that you saved before.',
} as const;

/** Nothing was logged for two weeks or more. */
export const silenceWords = {
  lead: 'Nothing is logged since {day}.',
  asDone: 'So the plan takes these weeks as done, and has climbed. Did you do them as planned?',
  asBreak:
    'So the plan takes this time as a break, and starts lower. If you did train, log those days. If much has changed, start again.',
  yes: 'Yes, carry on',
  right: 'It was a break, carry on',
  no: 'No, start again from today',
  again: 'Start again from today',
} as const;

/** What new answers will do to a plan that has begun, before they are sent off. */
export const courseWarning = [
  'These answers start a new course today.',
  'Days behind you stay as they were, and your log is kept. From today on, the plan goes by what your tendon tolerates now. So check those answers too. Until midnight you can undo it.',
] as const;

/** A stop that comes from the log. */
export const raisedWords = {
  lead: 'This comes from your log: what you noted on {days}.',
  link: 'Look at it in your log, and correct it if it is wrong',
} as const;

/** Where else to go from a question. */
export const bringWords = {
  lead: 'Used this site before, on another device?',
  link: 'Bring a saved copy back',
} as const;

/** What new answers did to a plan that had begun. */
export const takenWords = {
  later: [
    'The blocked days count from next week on.',
    'This week is laid out already: leave out what falls on them, and log it as not done.',
  ],
  week: [
    'Your new answers count from next week on.',
    'This week stays as it was planned. The course goes on from where you are.',
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
