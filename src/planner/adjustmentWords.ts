import type { RuleId } from './rules/index.ts';

/** Answers that do not go together (rule factor:conflict): field, what the plan does, why. `{name}` stands for a value. */
export const conflictWords = {
  'walk-hop': [
    'tolerance.hopPain',
    'We start from the walking answer.',
    'You said walking hurts {walkPain} but hopping {hopPain}. The careful answer decides.',
  ],
  'raise-hop': [
    'tolerance.hopPain',
    'We start from the heel-raise answer.',
    'You said one-leg heel raises hurt {singleHeelRaisePain} but hopping {hopPain}. Hopping loads the tendon more.',
  ],
  'walk-run': [
    'tolerance.runPain',
    'Running is planned from the walking answer.',
    'You said walking hurts {walkPain} but running {runPain}. Running loads the tendon more.',
  ],
  'hop-run': [
    'tolerance.runPain',
    'Springs and new running wait for the hop answer.',
    'You said hopping hurts {hopPain} but running {runPain}. The careful answer decides.',
  ],
  'two-legs': [
    'tolerance.singleHeelRaisePain',
    'We start from the answer for two legs.',
    'You said heel raises hurt {doubleHeelRaisePain} on two legs but {singleHeelRaisePain} on one. One leg carries more.',
  ],
  'walk-minutes': [
    'tolerance.walkMinutes',
    'A run that stays is cut from {walkMinutes} minutes, the walking answer.',
    'You said you run {runMinutes} minutes in comfort but walk only {walkMinutes}.',
  ],
  stiffness: [
    'tolerance.firstStepsPain',
    'We start from the stiffness answer.',
    'You said first steps do not hurt, but the heel is stiff for {morningStiffnessMinutes} minutes.',
  ],
  sides: [
    'tolerance.singleHeelRaises',
    'Check that the sides are not swapped. The count of the sore side is used.',
    'You said the sore leg does {sore} heel raises and the other {other}.',
  ],
  'km-now': [
    'tolerance.runMinutes',
    'No run is kept: running starts from the first stage.',
    'You said you run {km} km a week now, but no minutes in comfort.',
  ],
  longest: [
    'running.longestRunKmLast30Days',
    'We start from the minutes.',
    'You said the longest run was {km} km, but {runMinutes} minutes in comfort.',
  ],
  before: [
    'previousEpisodes',
    'Planned as if this were not the first time.',
    'You said the tendon was never sore before, but it has been torn, operated on or injected.',
  ],
} as const satisfies Record<string, readonly [field: string, what: string, why: string]>;

/** What an answer changes (rule book section f): field, rule, what the plan does, why. */
export const factorWords = {
  'age-50': [
    'age',
    'factor:age-50',
    'A week more in phases 1 to 3, and two rest days after the first hard one.',
    'You are 50 or over. The loads become the same; the climb is slower.',
  ],
  menopause: [
    'health',
    'factor:menopause',
    'A week more in phases 2 to 4.',
    'Around the menopause a tendon may need longer.',
  ],
  'age-60': ['age', 'factor:age-60', 'A lighter week every third week.', 'You are 60 or over.'],
  'sleep-unknown': [
    'sleepHours',
    'factor:unknown',
    'A lighter week every third week.',
    'You did not say how long you sleep.',
  ],
  sleep: ['sleepHours', 'factor:sleep', 'A lighter week every third week.', 'You sleep five hours or less.'],
  'over-60': ['age', 'D4', 'Two rest days between hard days.', 'You are over 60.'],
  diabetes: [
    'health',
    'factor:diabetes',
    'Phases about a quarter longer, lighter weeks more often.',
    'Tendon trouble is more common with diabetes. The slower pace is our own caution.',
  ],
  metabolic: [
    'health',
    'factor:metabolic',
    'Phases about a quarter longer.',
    'Tendon trouble lasted longer with such conditions in one study of runners. The pace is our own caution.',
  ],
  'onset-unknown': [
    'weeksSinceOnset',
    'factor:unknown',
    'A week more in phases 2 and 3.',
    'You did not say how long it has lasted.',
  ],
  'onset-long': [
    'weeksSinceOnset',
    'factor:onset-over-26',
    'A week more in phases 2 and 3.',
    'It has lasted over six months.',
  ],
  'onset-short': [
    'weeksSinceOnset',
    'factor:onset-under-6',
    'No springy work before week 6 from the first pain.',
    'A new tendon pain settles first.',
  ],
  'episodes-unknown': [
    'previousEpisodes',
    'factor:unknown',
    'A week more before running and before springs.',
    'You did not say whether you had it before.',
  ],
  episodes: [
    'previousEpisodes',
    'factor:previous-episode',
    '{weeks} more before running and before springs.',
    'You have had it before, and it tends to come back late.',
  ],
  'other-injury': [
    'injuryHistory',
    'factor:other-injury',
    'A week more before running.',
    'Another leg injury in the last year.',
  ],
  'new-runner': [
    'running',
    'factor:new-runner',
    'Two rest days between hard days, and running from the first stage.',
    'Under 10 km a week or a year of running before, or you did not say.',
  ],
  'confidence-unknown': [
    'confidence',
    'factor:unknown',
    'The first weeks are a rung lower.',
    'You did not say how sure you are.',
  ],
  confidence: [
    'confidence',
    'factor:fear',
    'The first weeks are a rung lower.',
    'You are not yet sure of this tendon. Small wins first.',
  ],
  bmi: ['health', 'factor:bmi', 'Running starts smaller.', 'Body mass index over 30.'],
  insertional: [
    'location',
    'F1',
    'No work below floor level and no calf stretching before phase 5.',
    'Your pain is where the tendon joins the heel.',
  ],
  unsure: [
    'location',
    'factor:unknown',
    'Planned as if the pain were on the heel bone.',
    'You were not sure where it is.',
  ],
  'both-sides': ['side', 'factor:both-sides', 'Both legs follow the weaker one.', 'Both sides are sore.'],
  'weak-calf': [
    'tolerance.singleHeelRaises',
    'factor:weak-calf',
    'A week more of phase 2.',
    'You do {raises} one-leg raises; the middle of all ages is {middle}.',
  ],
  irritable: [
    'tolerance',
    'factor:irritable',
    'The plan starts with holds and seated work.',
    'First steps, walking or the morning are very sore, or you did not say.',
  ],
} as const satisfies Record<string, readonly [field: string, rule: RuleId, what: string, why: string]>;

/** What the answers about today leave for later, and the run that stays: field, rule, what the plan does, why. */
export const placeWords = {
  kept: [
    'tolerance.runMinutes',
    'gate:keep-running',
    'A reduced run stays: at most {minutes} minutes of running, and {weekly} a week.',
    'You run {said} minutes with pain at {pain}. A trial of 38 people found no clear difference between keeping some running and a six-week pause.',
  ],
  'walk-unknown': [
    'tolerance.walkMinutes',
    'factor:unknown',
    'No run is kept yet.',
    'You did not say how long you walk in comfort. Unknown is planned as little.',
  ],
  'hop-unknown': [
    'tolerance.hopPain',
    'factor:unknown',
    'Springs and running wait for a hop test in the plan.',
    'You have not tried hopping, which is fine. Untried is planned as sore.',
  ],
} as const satisfies Record<string, readonly [field: string, rule: RuleId, what: string, why: string]>;

/** What is said of when the goal is reached (rule M1). */
export const forecastWords = {
  never: 'Your goal is not reached within two years on these days and minutes.',
  longRun: 'The longest run it needs does not fit a day.',
  range: 'Your goal is likely about {likely} weeks away: {earliest} if all goes well, {slow} with setbacks.',
  long: 'over two years',
  outOfReach: '{date} is out of reach on the likely course.',
  earliest: 'If everything went well, the earliest would be {first}.',
  notBent: 'The limits are not bent for a date.',
  noPromise: 'This is a range, not a promise: the tendon decides.',
} as const;

/** What a lived week changes, by the turn it takes. */
export const turnWords = {
  hold: 'The week repeats the one before.',
  back: 'One step back on every ladder, then a week held.',
  'phase-back': 'Back to the end of the phase before.',
  rebuild: 'One step lower after the time away, then rebuilt.',
  runWaits: 'The first run waits.',
  longer: 'The phase goes on for a week longer.',
} as const;

/** Set points to check in (rules REVIEW and J8): with whom, and why. */
export const reviewWords = {
  reassess: ['clinician', 'Twelve weeks in: if you are less than a third better, have it looked at again.'],
  run: ['coach or physiotherapist', 'Before the first run: walk, heel raises, hops and mornings.'],
  springs: ['coach or physiotherapist', 'Before the springs get harder: landing and symmetry.'],
  fast: ['coach or physiotherapist', 'Before fast running: hop tests and the last four weeks.'],
  race: [
    'coach or physiotherapist',
    'After the race: a lighter week and a self-test. Then set the next goal in your answers, and the next cycle is planned from there.',
  ],
  early: ['coach or physiotherapist', 'Six weeks in: is the pain steady, and is the work getting done?'],
} as const satisfies Record<string, readonly [who: string, why: string]>;

/** What the days and minutes leave out or slow down (rule factor:days): field, what the plan does, what would help. */
export const roomWords = {
  'no-run': ['week.minutesPerDay', 'No running yet: a run does not fit beside the calf work.', ''],
  'short-runs': [
    'week.days',
    'Runs stay under {minutes} minutes: they share their day with the calf work.',
    ' Days with two days between them would leave room for more.',
  ],
  'one-run': ['week.days', 'One run a week beside the calf work, so each running stage takes two weeks.', ''],
  'in-turn': [
    'week.days',
    'From phase {phase} the second heavy calf session and a run take turns, week by week.',
    ' Longer days, or days with a day between them, would hold both.',
  ],
  'one-calf': [
    'week.days',
    'One heavy calf session a week, not two (phase {phases}): a run, or springs, needs the other day.',
    ' Heavy days need rest days between them. Longer days, or more of them, would hold a second.',
  ],
  'few-hip': [
    'week.minutesPerDay',
    'Hip and knee work stands in few weeks, not twice in each: calf work comes first on these days.',
    ' Ten more minutes, or one more day, would hold it.',
  ],
  'no-springs': [
    'week.minutesPerDay',
    'No springy work: it does not fit beside the calf work. So phase 4 goes on, and fast running waits.',
    ' Springs come before fast running, so longer days are needed for both.',
  ],
  'few-springs': [
    'week.minutesPerDay',
    'Springs stay at their first step until phase 4. From then on they go before a second run.',
    ' Longer days would let them climb sooner.',
  ],
  'no-fast': [
    'week.minutesPerDay',
    'No fast running: it waits for {thirty} minutes without a walk, and your days hold {minutes}.',
    ' Longer days would leave room for it.',
  ],
} as const satisfies Record<string, readonly [field: string, what: string, help: string]>;
