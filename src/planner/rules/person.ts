import type { RuleTable } from './table.ts';

/** Sections f, j and k: what the runner's answers change, stop or warn of. */
export const personRules = {
  'factor:age-50': [
    'From 50: a week more in phases 1 to 3, and two rest days after the first hard day; the loads become the same.',
    'E',
    ['epro-2017', 'silbernagel-2011'],
  ],
  'factor:age-60': [
    'From 60: a lighter week every third week; above 60, two rest days between hard days.',
    'E',
    [],
  ],
  'factor:age-65': [
    'From 65: moderate loads are a sound start. Check your medicines.',
    'W',
    ['older-men-2024'],
  ],
  'factor:menopause': [
    'Around or after the menopause: a week more in phases 2 to 4.',
    'W',
    ['cook-2007', 'cowan-2022'],
  ],
  'factor:onset-under-6': [
    'Under six weeks of symptoms: settle first, and no springs before week 6.',
    'E',
    ['cook-purdam-2009'],
  ],
  'factor:onset-over-26': ['Over six months of symptoms: slower steps and a longer course.', 'W', []],
  'factor:previous-episode': [
    'An earlier episode: a week more before running and before the hops of phase 4. For each further one a week more, three at most, is our caution.',
    'M',
    ['gajhede-2013', 'vandervlist-2019'],
  ],
  'factor:sex': ['Sex picks the heel-raise norm and changes nothing else.', 'W', ['silbernagel-2011']],
  'factor:diabetes': [
    'Diabetes: phases about a quarter longer, no barefoot work, and check your feet.',
    'E',
    ['ranger-2016'],
  ],
  'factor:metabolic': [
    'A metabolic disorder, such as high cholesterol, may make tendon trouble last: phases about a quarter longer.',
    'W',
    ['lagas-2020'],
  ],
  'factor:bmi': [
    'Body mass index over 30: running starts smaller. A bike is a good first choice.',
    'W',
    ['nielsen-2014-bmi', 'vandervlist-2019'],
  ],
  'factor:new-runner': [
    'Under 10 km a week or a year of running: start the running ladder at its foot, two rest days between runs.',
    'W',
    ['lagas-2020'],
  ],
  'factor:fear': [
    'Low confidence: smaller first steps, with easy wins.',
    'M',
    ['chimenti-2021', 'alghamdi-2021'],
  ],
  'factor:weak-calf': [
    'Under 70 % of the middle of all ages in heel raises: a week more of phase 2, at any age. Seated raises stand in its calf work anyway.',
    'M',
    ['mcauliffe-2019', 'hebert-losier-2017'],
  ],
  'factor:both-sides': ['Both sides sore: both are trained at the level of the weaker one.', 'E', []],
  'factor:sleep': [
    'Five hours of sleep or less: a lighter week every third week.',
    'E',
    ['goldberg-2025', 'dejonge-2025'],
  ],
  'factor:other-injury': ['A recent calf, ankle or other leg injury: a week more before running.', 'E', []],
  'factor:statin': [
    'Statins: keep taking them. They have not been linked to ruptures.',
    'M',
    ['teichtahl-2016', 'morales-2019'],
  ],
  'factor:hormone-therapy': [
    'Hormone therapy is a matter for your doctor; the plan does not change.',
    'W',
    ['cook-2007', 'cowan-2022'],
  ],
  'factor:irritable': [
    'An irritable tendon starts with holds and seated work.',
    'E',
    ['silbernagel-2020', 'defence-pathway-2017'],
  ],
  'factor:unknown': ['What you left out is planned as the careful answer.', 'E', []],
  'factor:days': ['Few days or minutes: calf work comes first, the rest fits in what is left.', 'E', []],
  'factor:equipment': ['Without an exercise’s equipment a substitute takes its place.', 'E', []],
  'factor:goal': [
    'The goal sets how far the plan goes: walking ends with phase 3, easy running has no fast runs, a race asks for longer ones.',
    'E',
    [],
  ],
  'factor:conflict': ['Where two answers disagree, the plan follows the more careful one.', 'E', []],
  'flag:J1': [
    'A sudden snap or lost push-off may be a rupture: same-day emergency assessment.',
    'S',
    ['rupture-review-bjgp', 'maffulli-1998'],
  ],
  'flag:J2': [
    'A swollen, warm calf may be a clot: same-day help; with breathlessness, an emergency call.',
    'S',
    ['nhs-dvt'],
  ],
  'flag:J3': ['Fever with a hot tendon may be an infection: same day.', 'E', []],
  'flag:J4': [
    'Tendon pain with a fluoroquinolone: speak to the prescriber today, before the next dose. We make no plan for it: a clinician plans the loading.',
    'S',
    ['mhra-2024', 'morales-2019', 'alves-2019'],
  ],
  'flag:J5': ['An inflammatory pattern needs a doctor before loading.', 'M', ['nice-ng65']],
  'flag:J6': ['Both tendons with high cholesterol: ask for a review first.', 'M', ['beeharry-2006']],
  'flag:J7': ['Nerve signs, weight loss, night pain or bone tenderness need a clinician first.', 'E', []],
  'flag:J8': [
    'A deep pinch behind the ankle with the foot pointed, pain behind the ankle bone, or pain over 7 cm above the heel may be something else: have it looked at.',
    'E',
    [],
  ],
  'refuse:under-18': ['Under 18: heel pain often comes from growth; see a clinician.', 'E', []],
  'refuse:pregnant': ['Pregnancy: trials left it out; plan with a clinician.', 'E', ['praet-2019']],
  'refuse:recent-birth': ['Under 12 weeks after birth: plan with a clinician.', 'E', []],
  'refuse:rupture-surgery': [
    'A rupture or surgery: loading is planned by the people who treat it.',
    'E',
    ['rupture-protocol-2016'],
  ],
  'refuse:injection': [
    'An injection in the last 12 weeks: a clinician leads the first weeks.',
    'E',
    ['praet-2019'],
  ],
  'refuse:bone-stress': ['A bone stress injury within 12 months: cleared by a clinician first.', 'E', []],
  'refuse:nerve-vessel': [
    'Nerve damage or poor blood flow in the leg: cleared by a clinician first.',
    'E',
    [],
  ],
  'refuse:inflammatory': [
    'Inflammatory arthritis, gout, sarcoidosis, or psoriasis with both heels: reviewed first.',
    'M',
    ['nice-ng65', 'praet-2019'],
  ],
  'refuse:kidney': ['Dialysis or a transplant: advice first.', 'M', ['vandervlist-2019']],
  'refuse:limp': ['Walking with a limp: find out why first.', 'E', []],
  'warn:medicine': [
    'Steroid tablets, weak immunity or blood thinners: tell your clinician you are loading the tendon.',
    'E',
    ['morales-2019'],
  ],
} as const satisfies RuleTable;
