/**
 * Every question the planner asks, in one table: wording, help, range and error text. The form, "check your
 * answers", the command line's errors and the served JSON Schema all read it here.
 */

/** One choice of a question. `value` is public: links, files and tests rely on it. */
export type Option<V extends string = string> = {
  readonly value: V;
  readonly label: string;
  /** Shown under the label where the label alone could be misread. */
  readonly hint?: string;
};

const options = <const T extends readonly Option[]>(list: T): T => list;

export const sexes = options([
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
  { value: 'unspecified', label: 'Prefer not to say' },
]);

export const sides = options([
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both' },
]);

export const locations = options([
  { value: 'midportion', label: 'In the tendon', hint: 'About 2 to 7 cm above the heel bone' },
  { value: 'insertional', label: 'On the heel bone', hint: 'Where the tendon joins the back of the heel' },
  { value: 'unsure', label: 'I am not sure', hint: 'We will plan as if it were on the heel bone' },
]);

export const injuryKinds = options([
  { value: 'achilles-rupture', label: 'Achilles rupture (full or partial tear)' },
  { value: 'achilles-surgery', label: 'Achilles or ankle surgery' },
  { value: 'achilles-injection', label: 'Injection in or near the Achilles' },
  { value: 'calf-strain', label: 'Calf strain or tear' },
  { value: 'ankle-sprain', label: 'Ankle sprain' },
  { value: 'plantar-heel-pain', label: 'Pain under the heel (plantar fasciitis)' },
  { value: 'bone-stress', label: 'Stress fracture or bone stress injury' },
  { value: 'knee', label: 'Knee injury' },
  { value: 'hip', label: 'Hip injury' },
  { value: 'hamstring', label: 'Hamstring injury' },
  { value: 'other', label: 'Something else in the leg or back' },
]);

export const redFlags = options([
  { value: 'sudden-snap', label: 'A sudden snap or pop, or a feeling of being kicked in the heel' },
  {
    value: 'cannot-push-off',
    label: 'You cannot push off, or cannot rise on your toes at all since it happened',
  },
  {
    value: 'calf-swelling-warmth',
    label: 'A calf that is swollen, warm, red or throbbing',
    hint: 'Above all on one side, or after travel, surgery or illness',
  },
  { value: 'breathless-chest-pain', label: 'Chest pain, breathlessness or coughing up blood' },
  { value: 'fever-hot-tendon', label: 'Fever, or a hot, red, swollen tendon or an open wound' },
  { value: 'night-rest-pain', label: 'Pain at rest or at night that has nothing to do with activity' },
  { value: 'numbness-burning', label: 'Numbness, burning or tingling into the foot, or a weak ankle' },
  {
    value: 'unexplained-weight-loss',
    label: 'Weight loss you cannot explain, night sweats, or cancer now or before',
  },
  {
    value: 'back-pain-inflammatory',
    label: 'Back pain for over three months that began before 45 and eases with movement',
    hint: 'Or a swollen finger or toe, a sore red eye, bowel disease, or heel pain that no training explains',
  },
  { value: 'both-heels-long-stiffness', label: 'Both heels stiff for over 30 minutes every morning' },
  { value: 'bone-tenderness', label: 'Sharp pain when you press on bone, not on the tendon' },
  { value: 'cannot-walk-without-limp', label: 'You cannot walk without a limp' },
]);

export const healthConditions = options([
  { value: 'diabetes', label: 'Diabetes' },
  {
    value: 'high-cholesterol',
    label: 'High cholesterol',
    hint: 'Lumps in both tendons, short severe bouts of pain, or early heart disease in the family? Ask for a test',
  },
  {
    value: 'inflammatory-arthritis',
    label: 'Inflammatory arthritis',
    hint: 'Rheumatoid, spondyloarthritis, sarcoidosis or similar',
  },
  { value: 'gout', label: 'Gout' },
  { value: 'psoriasis', label: 'Psoriasis' },
  { value: 'kidney', label: 'Kidney disease treated with dialysis or a transplant' },
  { value: 'neuropathy', label: 'Nerve damage in the feet (neuropathy) or a foot ulcer' },
  { value: 'peripheral-vascular', label: 'Poor blood flow in the legs' },
  { value: 'menopause', label: 'Around or after the menopause' },
  { value: 'pregnant', label: 'Pregnant' },
  { value: 'recent-birth', label: 'Gave birth in the last 12 weeks' },
  { value: 'bmi-over-30', label: 'Body mass index over 30' },
  { value: 'immunosuppressed', label: 'A weakened immune system' },
]);

export const medications = options([
  {
    value: 'fluoroquinolone',
    label: 'A fluoroquinolone antibiotic, now or in the last 6 months',
    hint: 'Names end in -floxacin: ciprofloxacin, levofloxacin, moxifloxacin',
  },
  { value: 'oral-steroid', label: 'Steroid tablets' },
  { value: 'statin', label: 'A statin' },
  { value: 'hormone-therapy', label: 'Hormone therapy (HRT or similar)' },
  { value: 'anticoagulant', label: 'A blood thinner' },
]);

export const weekdays = options([
  { value: 'mon', label: 'Monday' },
  { value: 'tue', label: 'Tuesday' },
  { value: 'wed', label: 'Wednesday' },
  { value: 'thu', label: 'Thursday' },
  { value: 'fri', label: 'Friday' },
  { value: 'sat', label: 'Saturday' },
  { value: 'sun', label: 'Sunday' },
]);

export const equipmentKinds = options([
  { value: 'none', label: 'None of these' },
  { value: 'step', label: 'A step or stair' },
  { value: 'wall', label: 'A wall' },
  { value: 'chair', label: 'A chair' },
  { value: 'band', label: 'A resistance band' },
  { value: 'backpack', label: 'A backpack you can load' },
  { value: 'dumbbells', label: 'Dumbbells or kettlebells' },
  { value: 'gym', label: 'A gym with machines' },
  { value: 'bike', label: 'A bike, on the road or indoors' },
  { value: 'pool', label: 'A swimming pool' },
  { value: 'roller', label: 'A foam roller' },
]);

export const blockedKinds = options([
  { value: 'travel', label: 'Travel', hint: 'You can train, but with no equipment' },
  { value: 'busy', label: 'Busy', hint: 'Only the least that keeps the tendon going' },
  { value: 'off', label: 'Off', hint: 'Nothing at all on these days' },
]);

export const goalKinds = options([
  { value: 'walk', label: 'Walk without pain' },
  { value: 'run-easy', label: 'Run easily for half an hour' },
  { value: 'run-regularly', label: 'Run regularly again, several times a week' },
  { value: 'race', label: 'Run a race' },
]);

export const unitSystems = options([
  { value: 'metric', label: 'Kilometres and kilograms' },
  { value: 'imperial', label: 'Miles and pounds' },
]);

export const runningSurfaces = options([
  { value: 'outdoors', label: 'Mostly outdoors' },
  { value: 'treadmill', label: 'Mostly on a treadmill' },
]);

type ValueOf<T extends readonly Option[]> = T[number]['value'];
export type Sex = ValueOf<typeof sexes>;
export type Side = ValueOf<typeof sides>;
export type Location = ValueOf<typeof locations>;
export type InjuryKind = ValueOf<typeof injuryKinds>;
export type RedFlag = ValueOf<typeof redFlags>;
export type HealthCondition = ValueOf<typeof healthConditions>;
export type Medication = ValueOf<typeof medications>;
export type Weekday = ValueOf<typeof weekdays>;
export type EquipmentKind = ValueOf<typeof equipmentKinds>;
export type BlockedKind = ValueOf<typeof blockedKinds>;
export type GoalKind = ValueOf<typeof goalKinds>;
export type UnitSystem = ValueOf<typeof unitSystems>;
export type RunningSurface = ValueOf<typeof runningSurfaces>;

/** One question: how it is asked, why, and what it takes. */
export type Question = {
  /** The question as the runner reads it. */
  readonly label: string;
  /** Help under the question: how to find the answer, why we ask. */
  readonly help?: string;
  /** Inclusive range of a number. */
  readonly min?: number;
  readonly max?: number;
  /** Only whole numbers are taken. */
  readonly whole?: true;
  /** Unit shown beside the field. */
  readonly unit?: string;
  readonly options?: readonly Option[];
  /** What the field takes, in words, for errors: "a whole number from 0 to 10". */
  readonly takes: string;
};

const painScale = 'a number from 0 (no pain) to 10 (the worst you can imagine)';
const oneOf = (list: readonly Option[]): string => `one of ${list.map((o) => o.value).join(', ')}`;
const pain = (label: string, help?: string): Question => ({
  label,
  ...(help === undefined ? {} : { help }),
  min: 0,
  max: 10,
  takes: painScale,
});
const count = (label: string, min: number, max: number, unit: string, help?: string): Question => ({
  label,
  ...(help === undefined ? {} : { help }),
  min,
  max,
  whole: true,
  unit,
  takes: `a whole number of ${unit} from ${min} to ${max}`,
});
const amount = (label: string, min: number, max: number, unit: string, help?: string): Question => ({
  label,
  ...(help === undefined ? {} : { help }),
  min,
  max,
  unit,
  takes: `a number of ${unit} from ${min} to ${max}`,
});
const choice = (label: string, list: readonly Option[], help?: string): Question => ({
  label,
  ...(help === undefined ? {} : { help }),
  options: list,
  takes: oneOf(list),
});
const choices = (label: string, list: readonly Option[], help?: string): Question => ({
  label,
  ...(help === undefined ? {} : { help }),
  options: list,
  takes: `a list of any of ${list.map((o) => o.value).join(', ')}`,
});
const dateQuestion = (label: string, help?: string): Question => ({
  label,
  ...(help === undefined ? {} : { help }),
  takes: 'a real date written as year-month-day, such as 2027-03-08',
});

/** Questions by the path of their field in the profile. */
export const questions = {
  version: { label: 'Version of the answers', takes: 'the number 1' },
  startDate: dateQuestion('When do you want to start?'),
  age: count('How old are you?', 1, 110, 'years', 'Age changes how fast we build, not how far you can get.'),
  sex: choice(
    'Which heel-raise norms should we compare you with?',
    sexes,
    'This only picks the table of norms.',
  ),
  side: choice('Which Achilles hurts?', sides),
  location: choice(
    'Where does it hurt most?',
    locations,
    'Pinch along the tendon, from the heel bone upwards, and find the sorest spot. Is it over 7 cm above the heel, behind the ankle bone, or a deep pinch when you point the foot? It may be something else: have it looked at.',
  ),
  weeksSinceOnset: count('How long has this episode lasted?', 0, 2600, 'weeks', 'A guess is fine.'),
  previousEpisodes: count('How many times have you had Achilles pain before this?', 0, 50, 'times'),
  injuryHistory: {
    label: 'Have you had any of these injuries?',
    takes: 'a list of injuries, each with kind, side and monthsAgo (at most 50)',
  },
  'injuryHistory.kind': choice('Which injury?', injuryKinds),
  'injuryHistory.side': choice('On which side?', sides),
  'injuryHistory.monthsAgo': amount('How long ago?', 0, 1200, 'months'),
  redFlags: choices(
    'Do you have any of these?',
    redFlags,
    'They can mean something other than a sore tendon. We ask first, because they change what is safe.',
  ),
  health: choices(
    'Do any of these apply to you?',
    healthConditions,
    'They change how a tendon heals or what is safe.',
  ),
  medication: choices('Do you take any of these?', medications),
  clinicianCleared: {
    label: 'Has a clinician looked at this problem and agreed that you can load the tendon?',
    takes: 'true or false',
  },
  clearedOn: dateQuestion(
    'When did a clinician last look at a red flag and agree that you can load the tendon?',
    'Red flags in the log up to that day are behind you; later ones are not.',
  ),
  tolerance: {
    label: 'What can you do today?',
    takes: 'an object with what is true today, such as walkPain',
  },
  'tolerance.morningStiffnessMinutes': amount(
    'How long is the tendon stiff in the morning?',
    0,
    600,
    'minutes',
    'Count from your first steps until it feels as it does in the middle of the day.',
  ),
  'tolerance.firstStepsPain': pain('How sore are your first steps in the morning?'),
  'tolerance.walkMinutes': amount(
    'How long can you walk?',
    0,
    600,
    'minutes',
    'Before it hurts, or before you would stop.',
  ),
  'tolerance.walkPain': pain('How much does walking hurt?'),
  'tolerance.doubleHeelRaisePain': pain(
    'How much does a heel raise on both legs hurt?',
    'Stand, rise onto the balls of both feet, lower slowly. Try one or two if you can.',
  ),
  'tolerance.singleHeelRaises': {
    label: 'How many heel raises can you do on one leg?',
    help: 'Fingertips on a wall, knee straight, full height each time. Stop at pain above 3, or when the height goes.',
    takes: 'an object with left and right, each a whole number of raises from 0 to 200',
  },
  'tolerance.singleHeelRaises.left': count('Left leg', 0, 200, 'raises'),
  'tolerance.singleHeelRaises.right': count('Right leg', 0, 200, 'raises'),
  'tolerance.singleHeelRaisePain': pain('How much does a heel raise on one leg hurt?', 'On the sore side.'),
  'tolerance.hopPain': pain(
    'How much does hopping on the sore leg hurt?',
    'Do not test this if walking or heel raises hurt. “I have not tried” is a good answer.',
  ),
  'tolerance.runMinutes': amount(
    'What is your longest comfortable run in the last two weeks?',
    0,
    600,
    'minutes',
    'Enter 0 if you have not run.',
  ),
  'tolerance.runPain': pain('How much did that run hurt?'),
  running: {
    label: 'Your running',
    takes: 'an object with years, weeklyKmBefore, weeklyKmNow and longestRunKmLast30Days',
  },
  'running.years': amount('How long have you been a runner?', 0, 90, 'years'),
  'running.weeklyKmBefore': amount('How far did you run in a normal week before this?', 0, 400, 'kilometres'),
  'running.weeklyKmNow': amount('How far do you run in a week now?', 0, 400, 'kilometres'),
  'running.longestRunKmLast30Days': amount(
    'How long was your longest run in the last 30 days?',
    0,
    400,
    'kilometres',
  ),
  'running.surface': choice('Where will you run?', runningSurfaces),
  week: { label: 'Your week', takes: 'an object with days, minutesPerDay, equipment and blocked' },
  'week.days': {
    ...choices(
      'On which days can you train?',
      weekdays,
      'Three or more days, with gaps between them, work best.',
    ),
    takes: 'a list of at least one of mon, tue, wed, thu, fri, sat, sun, each once',
  },
  'week.minutesPerDay': count('How long can you train on those days?', 10, 240, 'minutes'),
  'week.equipment': choices(
    'What can you use?',
    equipmentKinds,
    'A wall, a rail, a chair and a towel are taken for granted.',
  ),
  'week.blocked': {
    label: 'Are there weeks when you cannot train as usual?',
    takes: 'a list of at most 200 ranges, each with from, to and kind',
  },
  'week.blocked.from': dateQuestion('From'),
  'week.blocked.to': {
    ...dateQuestion('To'),
    takes: 'a real date written as year-month-day, on or after from',
  },
  'week.blocked.kind': choice('What kind of week?', blockedKinds),
  confidence: {
    label: 'How sure are you that you can load this tendon?',
    help: '0 is not at all, 10 is completely. There is no wrong answer: a low number makes the first weeks gentler.',
    min: 0,
    max: 10,
    takes: 'a number from 0 (not at all) to 10 (completely)',
  },
  sleepHours: amount('How long do you sleep on a usual night?', 0, 24, 'hours'),
  goal: {
    label: 'What do you want to get back to?',
    takes: 'an object with kind, and for a race distanceKm and date',
  },
  'goal.kind': choice('What do you want to get back to?', goalKinds),
  'goal.distanceKm': amount('How long is the race?', 0.1, 400, 'kilometres'),
  'goal.date': {
    ...dateQuestion('When is it?'),
    takes: 'a real date written as year-month-day, not before the plan starts',
  },
  units: choice('Which units do you use?', unitSystems),
  weekStart: choice('On which day does your week start?', weekdays),
} as const satisfies Record<string, Question>;

/** The path of a field in the profile. */
export type QuestionPath = keyof typeof questions;
