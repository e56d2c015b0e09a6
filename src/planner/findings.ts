import type { Outcome } from '../schemas/outcome.ts';
import type { RuleId } from './rules/index.ts';

/** What an answer leads to. `cleared` is the outcome once a clinician has agreed to loading; missing: clearance does not lift it. */
export type Row = {
  readonly outcome: Outcome;
  readonly cleared?: Outcome;
  readonly rule: RuleId;
  readonly advice: string;
  readonly when: string;
  readonly anchor: string;
};

const emergency = 'Now. Call an ambulance or go to an emergency department';
const sameDay = 'Today';
const thisWeek = 'This week, before any loading';
const first = 'Before you start';
const anytime = 'At your next visit';

/** What each answer leads to; plain data, as the page carries it. */
export const rows = {
  'sudden-snap': {
    outcome: 'urgent',
    rule: 'flag:J1',
    advice:
      'A snap or a kick in the heel may mean that the tendon has torn, even if you can walk. Do not stretch it or walk it off. Have it examined today.',
    when: 'Today, at an emergency department',
    anchor: 'sudden-snap',
  },
  'cannot-push-off': {
    outcome: 'urgent',
    rule: 'flag:J1',
    advice:
      'Not being able to push off may mean that the tendon has torn. Have it examined today, and keep weight off that leg until then.',
    when: 'Today, at an emergency department',
    anchor: 'cannot-push-off',
  },
  'calf-swelling-warmth': {
    outcome: 'urgent',
    rule: 'flag:J2',
    advice:
      'A swollen, warm, red or throbbing calf may be a blood clot. Get urgent help today. Do not massage it.',
    when: sameDay,
    anchor: 'calf-swelling-and-warmth',
  },
  'breathless-chest-pain': {
    outcome: 'urgent',
    rule: 'flag:J2',
    advice: 'Chest pain, breathlessness or coughing blood can be a clot in the lung. Call an ambulance now.',
    when: emergency,
    anchor: 'breathless-or-chest-pain',
  },
  'fever-hot-tendon': {
    outcome: 'urgent',
    rule: 'flag:J3',
    advice: 'Fever with a hot, red tendon or an open wound may be an infection. Be seen today.',
    when: sameDay,
    anchor: 'fever-or-a-hot-tendon',
  },
  fluoroquinolone: {
    outcome: 'see-clinician',
    rule: 'flag:J4',
    advice:
      'This antibiotic can harm tendons. Speak to the prescriber or an urgent-care line before the next dose. The infection may still need another medicine. We make no plan for six months: do not load the tendon unless a clinician plans it with you.',
    when: sameDay,
    anchor: 'fluoroquinolone-antibiotics',
  },
  'night-rest-pain': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'flag:J7',
    advice:
      'A sore tendon answers to load. Pain at rest or at night may have another cause. Have it looked at first.',
    when: thisWeek,
    anchor: 'pain-at-night-or-at-rest',
  },
  'numbness-burning': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'flag:J7',
    advice: 'Numbness, burning or weakness can come from a nerve or the back. Have it looked at first.',
    when: thisWeek,
    anchor: 'numbness-or-burning',
  },
  'unexplained-weight-loss': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'flag:J7',
    advice:
      'Weight loss or night sweats without a cause, or new pain after cancer, need a doctor, whatever the tendon does.',
    when: thisWeek,
    anchor: 'unexplained-weight-loss',
  },
  'back-pain-inflammatory': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'flag:J5',
    advice:
      'Heel pain with long back pain, a swollen finger or toe, a sore eye or bowel disease can be an inflammatory condition. Ask for a check.',
    when: thisWeek,
    anchor: 'inflammatory-back-pain',
  },
  'both-heels-long-stiffness': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'flag:J5',
    advice: 'Both heels stiff for long every morning can be an inflammatory condition. Ask for a check.',
    when: thisWeek,
    anchor: 'both-heels-stiff-for-long',
  },
  'bone-tenderness': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'flag:J7',
    advice: 'Pain on the bone may be a stress fracture. Do not run, and have it examined.',
    when: thisWeek,
    anchor: 'bone-tenderness',
  },
  'cannot-walk-without-limp': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:limp',
    advice: 'A limp means that walking is already too much. Find out why before you load the tendon.',
    when: thisWeek,
    anchor: 'limping',
  },
  'under-18': {
    outcome: 'see-clinician',
    rule: 'refuse:under-18',
    advice:
      'Under 18, heel pain often comes from growth and is treated another way. See a doctor or physiotherapist.',
    when: first,
    anchor: 'under-18',
  },
  pregnant: {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:pregnant',
    advice:
      'These programmes were not tested in pregnancy. Plan the loading with your midwife, doctor or physiotherapist.',
    when: first,
    anchor: 'pregnancy-and-birth',
  },
  'recent-birth': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:recent-birth',
    advice: 'In the first 12 weeks after birth, plan the loading with a clinician.',
    when: first,
    anchor: 'pregnancy-and-birth',
  },
  neuropathy: {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:nerve-vessel',
    advice:
      'With lost feeling or an ulcer you may not notice harm. Have your feet checked before you load the tendon.',
    when: first,
    anchor: 'nerve-or-blood-flow-problems',
  },
  'peripheral-vascular': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:nerve-vessel',
    advice: 'Poor blood flow changes what is safe for the leg. Ask your doctor before you load the tendon.',
    when: first,
    anchor: 'nerve-or-blood-flow-problems',
  },
  'recent-rupture': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:rupture-surgery',
    advice: 'Within a year of a rupture, the loading is planned by the team who treats it.',
    when: first,
    anchor: 'past-rupture-surgery-or-injection',
  },
  'recent-surgery': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:rupture-surgery',
    advice: 'Within six months of surgery, the loading is planned by the team who did it.',
    when: first,
    anchor: 'past-rupture-surgery-or-injection',
  },
  'old-rupture-or-surgery': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:rupture-surgery',
    advice: 'A tendon that was torn or operated on needs a clinician’s agreement before this plan.',
    when: first,
    anchor: 'past-rupture-surgery-or-injection',
  },
  'recent-injection': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:injection',
    advice: 'Within 12 weeks of an injection, a clinician leads the loading.',
    when: first,
    anchor: 'past-rupture-surgery-or-injection',
  },
  'recent-bone-stress': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:bone-stress',
    advice: 'Within a year of a bone stress injury, ask a clinician before running and hopping.',
    when: first,
    anchor: 'bone-stress-injury',
  },
  'inflammatory-arthritis': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:inflammatory',
    advice: 'Inflammation can look like a sore tendon. Have it reviewed before you load it.',
    when: first,
    anchor: 'arthritis-gout-and-psoriasis',
  },
  gout: {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:inflammatory',
    advice: 'Gout can settle in tendons. Have it reviewed before you load it.',
    when: first,
    anchor: 'arthritis-gout-and-psoriasis',
  },
  'psoriasis-both-sides': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:inflammatory',
    advice: 'Psoriasis with both heels sore can be a form of arthritis. Have it reviewed first.',
    when: first,
    anchor: 'arthritis-gout-and-psoriasis',
  },
  kidney: {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'refuse:kidney',
    advice:
      'Tendon trouble is more common after a transplant, and we take the same care with dialysis. Ask your team first.',
    when: first,
    anchor: 'kidney-disease',
  },
  'cholesterol-both-sides': {
    outcome: 'see-clinician',
    cleared: 'caution',
    rule: 'flag:J6',
    advice: 'Fat can settle in tendons. With both sore, have your cholesterol reviewed before you load them.',
    when: first,
    anchor: 'high-cholesterol-and-both-tendons',
  },
  'oral-steroid': {
    outcome: 'caution',
    rule: 'warn:medicine',
    advice:
      'Steroid tablets may weaken tendons. Tell your clinician that you are loading yours. Do not stop the tablets by yourself.',
    when: anytime,
    anchor: 'steroid-tablets-and-blood-thinners',
  },
  immunosuppressed: {
    outcome: 'caution',
    rule: 'warn:medicine',
    advice: 'Tell your clinician that you are loading the tendon. With fever, heat or redness call that day.',
    when: anytime,
    anchor: 'steroid-tablets-and-blood-thinners',
  },
  anticoagulant: {
    outcome: 'caution',
    rule: 'warn:medicine',
    advice: 'You may bruise more. New swelling or bruising in the calf needs a call the same day.',
    when: anytime,
    anchor: 'steroid-tablets-and-blood-thinners',
  },
  psoriasis: {
    outcome: 'caution',
    rule: 'flag:J5',
    advice: 'If a second tendon, a finger or a toe swells, ask for a check.',
    when: anytime,
    anchor: 'arthritis-gout-and-psoriasis',
  },
  diabetes: {
    outcome: 'caution',
    rule: 'factor:diabetes',
    advice: 'Tendon trouble is more common with diabetes. Look at your feet every day.',
    when: anytime,
    anchor: 'conditions-we-plan-around',
  },
  'high-cholesterol': {
    outcome: 'caution',
    rule: 'factor:metabolic',
    advice:
      'High cholesterol may make tendon trouble last. Keep your treatment going. With lumps in both tendons, or short severe bouts of pain, ask for a cholesterol test first.',
    when: anytime,
    anchor: 'conditions-we-plan-around',
  },
  statin: {
    outcome: 'caution',
    rule: 'factor:statin',
    advice: 'Keep taking your statin. It has not been linked to tendon ruptures.',
    when: anytime,
    anchor: 'conditions-we-plan-around',
  },
  'hormone-therapy': {
    outcome: 'caution',
    rule: 'factor:hormone-therapy',
    advice: 'Talk hormone therapy over with your doctor. The plan stays the same.',
    when: anytime,
    anchor: 'conditions-we-plan-around',
  },
  menopause: {
    outcome: 'caution',
    rule: 'factor:menopause',
    advice: 'Around the menopause a tendon may need longer. The plan gives it more time.',
    when: anytime,
    anchor: 'conditions-we-plan-around',
  },
  'bmi-over-30': {
    outcome: 'caution',
    rule: 'factor:bmi',
    advice: 'Running starts smaller for you. A bike keeps you fit meanwhile.',
    when: anytime,
    anchor: 'conditions-we-plan-around',
  },
  'age-65': {
    outcome: 'caution',
    rule: 'factor:age-65',
    advice:
      'Moderate loads are a sound start. Ask a pharmacist whether any of your medicines affects tendons.',
    when: anytime,
    anchor: 'conditions-we-plan-around',
  },
} as const satisfies Record<string, Row>;
