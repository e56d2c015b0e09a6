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
  'week-km': [
    'running.weeklyKmNow',
    'We start from the kilometres: a run that stays is cut from {minutes} minutes, and none stays from under 4.',
    'You said you run {runMinutes} minutes in comfort, but {km} km in a whole week now.',
  ],
  'longest-km': [
    'running.longestRunKmLast30Days',
    'We start from the kilometres: a run that stays is cut from {minutes} minutes, and none stays from under 4.',
    'You said you run {runMinutes} minutes in comfort, but your longest run in 30 days was {km} km.',
  ],
  longest: [
    'running.longestRunKmLast30Days',
    'We start from the minutes.',
    'You said the longest run was {km} km, but {runMinutes} minutes in comfort.',
  ],
  before: [
    'previousEpisodes',
    'Planned as if this were not the first time.',
    'You said you never had Achilles pain before, but you named a tear, an operation or an injection.',
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
    'Phases about a quarter longer, lighter weeks more often, and no barefoot work.',
    'Tendon trouble is more common with diabetes. The slower pace is our own caution.',
  ],
  neuropathy: [
    'health',
    'refuse:nerve-vessel',
    'Foot work in shoes, and no balance work on one leg.',
    'You named nerve damage in the feet or an ulcer. Look at your feet every day.',
  ],
  'peripheral-vascular': [
    'health',
    'refuse:nerve-vessel',
    'Foot work in shoes.',
    'You named poor blood flow in the legs. Look at your feet every day.',
  ],
  'high-cholesterol': [
    'health',
    'factor:metabolic',
    'Phases about a quarter longer.',
    'Tendon trouble lasted longer with such conditions in one study of runners. The pace is our own caution.',
  ],
  'onset-unknown': [
    'weeksSinceOnset',
    'factor:unknown',
    'An easy start, no springs before week 7, and a week more in phases 2 and 3.',
    'You did not say how long it has lasted, so it is planned as new and as long at once.',
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
    'An easy start, and no springy work before week 6 from the first pain.',
    'A new tendon pain settles first.',
  ],
  'episodes-unknown': [
    'previousEpisodes',
    'factor:unknown',
    'A week more before a first run and before the hops of phase 4.',
    'You did not say whether you had it before.',
  ],
  episodes: [
    'previousEpisodes',
    'factor:previous-episode',
    '{weeks} more before a first run and before the hops of phase 4.',
    'You have had Achilles trouble before, and it tends to come back late.',
  ],
  'hop-sore': [
    'tolerance.hopPain',
    'B5',
    'Springs wait until week {week} at least, and so does a first run.',
    'Hopping is planned at {hopPain} of 10; springs and running go on at 2 or less. We count on a point a week.',
  ],
  'other-injury': [
    'injuryHistory',
    'factor:other-injury',
    'A week more before a first run.',
    'In the last year, or you did not say when: {injuries}.',
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
  'bmi-over-30': ['health', 'factor:bmi', 'Running starts smaller.', 'Body mass index over 30.'],
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
    'You do {raises} one-leg raises. Usual at your age: {norm}. The week comes below 70 % of {middle}, the middle of all ages.',
  ],
  irritable: [
    'tolerance',
    'factor:irritable',
    'The plan starts with holds and seated work.',
    'First steps or walking are very sore, or the morning is stiff for long.',
  ],
} as const satisfies Record<string, readonly [field: string, rule: RuleId, what: string, why: string]>;

/** Injuries that are not of the Achilles, as they stand in a sentence. */
export const injuryNames = {
  'calf-strain': 'calf strain',
  'ankle-sprain': 'ankle sprain',
  'plantar-heel-pain': 'pain under the heel',
  'bone-stress': 'bone stress injury',
  knee: 'knee injury',
  hip: 'hip injury',
  hamstring: 'hamstring injury',
  other: 'another injury of the leg or back',
} as const;
export const sideWords = { left: ' on the left', right: ' on the right', both: ' on both sides' } as const;

/** The questions that come before any plan, as they stand in a sentence. */
export const firstQuestions = {
  redFlags: 'red flags',
  health: 'health',
  medication: 'medicines',
  injuryHistory: 'past injuries',
} as const;

/** A note on an answer: the fact it hangs on, what that fact is (left out: not said), and whether it is about running. */
export type AnswerRow = {
  readonly fact: string;
  readonly is?: string | boolean;
  readonly runs?: true;
  readonly field: string;
  readonly rule: RuleId;
  readonly what: string;
  readonly why: string;
};

/** A tolerance that was left out or not tried (rule factor:unknown). */
const untold = (fact: string, what: string, why: string, runs?: true): AnswerRow => ({
  fact,
  ...(runs ? { runs } : {}),
  field: `tolerance.${fact}`,
  rule: 'factor:unknown',
  what,
  why,
});
const chosen = (
  fact: string,
  is: string | boolean,
  [field, rule]: readonly [field: string, rule: RuleId],
  what: string,
  why: string,
  runs?: true,
): AnswerRow => ({ fact, is, ...(runs ? { runs } : {}), field, rule, what, why });
const goal = ['goal.kind', 'factor:goal'] as const;
const equipment = ['week.equipment', 'factor:equipment'] as const;

/** What the plan does about answers that were left out, and makes of choices that are no question of care. */
export const answerRows: readonly AnswerRow[] = [
  chosen(
    'unasked',
    true,
    ['redFlags', 'gate:ask'],
    'Answer the first questions before you load the tendon.',
    'Nothing was said of: {names}. The plan could not check them, and reads them as none.',
  ),
  untold(
    'morningStiffnessMinutes',
    'The plan starts with holds and seated work.',
    'You did not say how long the tendon is stiff in the morning.',
  ),
  untold(
    'firstStepsPain',
    'The plan starts with holds and seated work, and running waits.',
    'You did not say how sore your first steps are.',
  ),
  untold(
    'walkMinutes',
    'Phase 1 lasts longer, running waits, and no run is kept from today.',
    'You did not say how long you walk in comfort. Unknown is planned as little.',
  ),
  untold(
    'walkPain',
    'The plan starts with holds and seated work. Running and springs wait.',
    'You did not say how much walking hurts.',
  ),
  untold(
    'doubleHeelRaisePain',
    'The plan starts with holds, and raises on both legs wait.',
    'You did not say how much a raise on both legs hurts.',
  ),
  untold(
    'singleHeelRaisePain',
    'Raises on one leg are planned as sore, so they come later.',
    'You did not say how much a raise on one leg hurts.',
  ),
  untold(
    'hopPain',
    'A first run waits for a hop test in the plan. Springs wait until week 9 at least.',
    'You have not tried hopping, which is fine. Untried is planned as sore.',
    true,
  ),
  untold('runMinutes', 'No run is kept from today.', 'You did not say whether you run now.', true),
  untold('runPain', 'No run is kept from today.', 'You did not say how much running hurts.', true),
  {
    ...untold(
      'raises',
      'The plan starts low, with a week more of phase 2, and running waits.',
      'You did not count the raises of each sore leg. Unknown is planned as none.',
    ),
    field: 'tolerance.singleHeelRaises',
  },
  {
    ...untold(
      'otherRaises',
      'A first run waits for 30 raises on the sore side.',
      'You did not count the other leg. It is planned as strong, and the sore side has to come near it.',
      true,
    ),
    field: 'tolerance.singleHeelRaises',
  },
  {
    ...untold('days', 'Planned on Monday, Wednesday and Friday.', 'You did not say on which days you train.'),
    field: 'week.days',
  },
  {
    ...untold('minutes', 'Planned for 30 minutes a day.', 'You did not say how long you can train.'),
    field: 'week.minutesPerDay',
  },
  {
    ...untold(
      'goal',
      'Planned for half an hour of easy running.',
      'You did not say what you want to get back to.',
    ),
    field: 'goal',
  },
  {
    ...untold(
      'distance',
      'Planned as a race of 5 km. For a longer one, say so: it needs longer runs first.',
      'You did not say how long the race is.',
    ),
    field: 'goal.distanceKm',
  },
  chosen(
    'keeps',
    true,
    ['tolerance.runMinutes', 'gate:keep-running'],
    'A reduced run stays: at most {kept} minutes of running, and {weekly} in a week.',
    'You run {runMinutes} minutes with pain at {runPain}. A trial of 38 people found no clear difference between keeping some running and a six-week pause.',
  ),
  chosen(
    'goal',
    'walk',
    goal,
    'No running and no springs: the plan ends with phase 3.',
    'Your goal is to walk without pain.',
  ),
  chosen(
    'goal',
    'run-easy',
    goal,
    'Runs grow to {longest} minutes where your days hold them, and none is fast.',
    'Your goal is half an hour of easy running.',
  ),
  chosen(
    'goal',
    'run-regularly',
    goal,
    'Runs grow to {longest} minutes where your days hold them, and fast running comes in phase 5.',
    'Your goal is to run several times a week. The length comes from what you ran before.',
  ),
  chosen(
    'goal',
    'race',
    goal,
    'Runs grow to {longest} minutes where your days hold them, and fast running comes in phase 5.',
    'Your goal is a race. The length comes from its distance and from what you ran before.',
  ),
  chosen(
    'surface',
    'treadmill',
    ['running.surface', 'E9'],
    'Runs are about 15 % shorter than they would be outdoors.',
    'You run on a treadmill, which loaded the tendon more in healthy runners.',
    true,
  ),
  chosen(
    'weights',
    'gym',
    equipment,
    'Calf raises get heavier with the weights or machines of the gym.',
    'You can use a gym.',
  ),
  chosen('weights', 'dumbbells', equipment, 'Calf raises get heavier with dumbbells.', 'You have dumbbells.'),
  chosen(
    'weights',
    'backpack',
    equipment,
    'Calf raises get heavier with a loaded backpack.',
    'You have a backpack.',
  ),
  {
    ...untold(
      'weights',
      'Slow raises on one leg, with more repetitions, take the place of weights.',
      'You have nothing to load the raises with, or did not say.',
    ),
    field: 'week.equipment',
    rule: 'factor:equipment',
  },
  chosen(
    'band',
    false,
    equipment,
    'The ankle is not trained against a band; foot exercises take its place.',
    'You have no band, or did not say.',
  ),
];

/** What the forecast says, piece by piece (rules M1 and I15). `{name}` stands for a value. */
export const forecastWords = {
  range:
    'Your goal is likely about {likely} away: {first} if all goes well and no week is added for your answers, {slow} with setbacks.',
  long: 'over two years',
  reached: 'The plan counts your goal as reached.',
  never: 'Your goal is not reached within two years on these days and minutes.',
  'long-run': 'The longest run it needs does not fit a day.',
  late: '{date} is out of reach on the likely course. The limits are not bent for a date.',
  earliest:
    'If everything went well, and without the weeks that your answers add, the earliest would be {earliest}.',
  promise: 'This is a range, not a promise: the tendon decides.',
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

/** The days and minutes that were given. */
export const gaveWords = {
  one: 'You gave {minutes} minutes on one day a week.',
  more: 'You gave {minutes} minutes on {days} days a week.',
} as const;

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
  'longer-days': [
    'week.minutesPerDay',
    'On these days the plan does not reach your goal within two years.',
    ' Days of {minutes} minutes would.',
  ],
} as const satisfies Record<string, readonly [field: string, what: string, help: string]>;
