import type { RuleTable } from './table.ts';

/** Sections b, c, e, g and h: pain, gates, running, lighter weeks, flare-ups. */
export const progressRules = {
  B1: [
    'In a trial, pain in exercise or running could reach 5 out of 10 but not more. Our limits are lower (B5).',
    'M',
    ['silbernagel-2007-rct'],
  ],
  B2: [
    'Pain after a session may reach 5 out of 10 but must settle by next morning.',
    'M',
    ['silbernagel-2007-rct'],
  ],
  B3: ['Pain and stiffness must not climb from week to week.', 'M', ['silbernagel-2007-rct']],
  B5: [
    'Slow work: up to 4 go on, 5 hold, above 5 stop. Running and springs: up to 2 progress, 3 hold, 4 or more stop for the day. Next morning within 1 point and 5 minutes of usual.',
    'E',
    ['defence-pathway-2017', 'chimenti-2021'],
  ],
  B6: [
    'Running on inside the pain limits did no clear harm in a trial of 38 people. A short pause is fine too.',
    'M',
    ['silbernagel-2007-rct'],
  ],
  B7: [
    'Low pain is not low load, so step limits hold even when nothing hurts.',
    'M',
    ['sancho-2023', 'corrigan-2022'],
  ],
  B8: [
    'Insertional pain: 3 out of 10 is the limit in everything, and a sharp pinch at the heel bone means stop.',
    'E',
    [],
  ],
  B9: [
    'Note four things: pain in the session, an hour after, on the first steps next morning, and minutes of stiffness.',
    'E',
    [],
  ],
  'gate:1-2': [
    'Leave phase 1 when a 30-minute walk hurts 2 or less and 3 × 15 two-leg raises 3 or less. Stiffness has not risen for 7 days, and 80 % of sessions were done.',
    'E',
    ['defence-pathway-2017'],
  ],
  'gate:2-3': [
    'Leave phase 2 when 3 × 15 one-leg raises hurt 3 or less, each leg, after two clean weeks. The sore side does 15 in a row or 70 % of the other. From 70 on, fewer are enough.',
    'E',
    ['defence-pathway-2017', 'silbernagel-2020'],
  ],
  'gate:run': [
    'Start running when a brisk 40-minute walk, ten hops and the first steps of 7 days are at 2 or less. The sore side does 20 raises, or 80 % of the norm if lower, and 80 % of the other side.',
    'E',
    ['praet-2019'],
  ],
  'gate:keep-running': [
    'A reduced run may stay from day 1 if it hurts 3 or less, settles by morning and causes no limp.',
    'E',
    ['silbernagel-2007-rct'],
  ],
  'gate:3-4': [
    'Leave phase 3 when 3 × 10 one-leg raises with a fifth of body weight, or 3 × 20 slow ones, hurt 3 or less. Low hops stay below 3, and 20 minutes of running in a session bring no worse morning.',
    'E',
    ['defence-pathway-2017'],
  ],
  'gate:4-5': [
    'Leave phase 4 when 60 and then 80 contacts, twice, bring no worse morning. The sore leg hops 90 % as far as the other, and a 30-minute run hurts 2 or less.',
    'E',
    ['defence-pathway-2017'],
  ],
  'gate:5-6': [
    'Leave phase 5 when raises reach the norm on each side, and raises and hops 90 % of the other. Four weeks of full training stayed at 2 or less, mornings unchanged.',
    'E',
    [],
  ],
  'gate:ask': [
    'Before each gate ask again about red flags, new medicines, illness, pregnancy and injections.',
    'E',
    [],
  ],
  C1: [
    'Hold when one morning check fails, a gate is missed by one criterion, or under 60 % of sessions were done.',
    'E',
    [],
  ],
  C2: [
    'Step back when pain passes 5 or two mornings in a week are worse. The same if the week’s average rises by 2, you limp, or night pain is new.',
    'E',
    [],
  ],
  C3: ['Step back a phase when a smaller step back has not settled it in 7 to 10 days.', 'E', []],
  C4: ['Change one thing at a time on a ladder, and give it a week.', 'E', []],
  C5: [
    'Compare with norms for age and sex as well as with the other leg, which may be affected too.',
    'E',
    ['paavola-2000', 'hebert-losier-2017'],
  ],
  E1: [
    'Published return-to-running ladders repeat their stages, and wait or pause when pain, swelling or stiffness rise.',
    'E',
    ['return-to-run-2023', 'praet-2019'],
  ],
  E2: [
    'Running starts as 1 minute in 4 and climbs in twelve stages to 30 minutes without a walk.',
    'E',
    ['return-to-run-2023', 'praet-2019'],
  ],
  E3: [
    'The longest run stays within 110 % of the longest in the past 30 days, a limit from healthy runners. Under 30 minutes it grows by 3 minutes at most.',
    'M',
    ['frandsen-2025'],
  ],
  E4: [
    'Weekly running rises by at most 30 %; under an hour a week, by 3 minutes a run.',
    'E',
    ['buist-2008', 'nielsen-2014-jospt', 'praet-2019'],
  ],
  E5: ['Running is rebuilt in order: more often, longer, strides, tempo, hills, then racing.', 'E', []],
  E6: [
    'Strides come first, then tempo, then gentle hills; with insertional pain hills come last.',
    'W',
    ['devaprakash-2022', 'hein-2014', 'neves-2014'],
  ],
  E7: [
    'Fast running waits for three clean 30-minute runs, tempo for two clean weeks of strides, hills for two of tempo.',
    'E',
    [],
  ],
  E8: ['With a body mass index over 30, running starts smaller.', 'W', ['nielsen-2014-bmi']],
  E9: [
    'A treadmill loaded the tendon more in healthy runners: each run on it is about 15 % shorter than outdoors.',
    'E',
    ['willy-2016'],
  ],
  F1: [
    'Insertional: raises from the floor or a wedge, no work below floor level before phase 5, no calf stretching.',
    'M',
    ['pringels-2025', 'jonsson-2008', 'fahlstrom-2003'],
  ],
  F2: [
    'Insertional, from phase 5 and only if you need it: more ankle bend, 5 degrees at a time, after two weeks at 2 or less.',
    'E',
    [],
  ],
  G1: [
    'Strength athletes take a lighter week every four to six weeks; no tendon trial has tested it.',
    'W',
    ['bell-2022', 'bell-2023'],
  ],
  G2: [
    'A lighter week at least every fourth week (every third where recovery is slower): about half the sets, three quarters of the running, nothing new and no hardest work.',
    'E',
    [],
  ],
  G3: ['Do not stop fully. Long breaks cost strength, so time off stays under 7 to 10 days.', 'E', []],
  H1: [
    'A flare-up is pain 2 points or stiffness 15 minutes above usual on two mornings, or pain above 5 in a session.',
    'E',
    [],
  ],
  H2: [
    'Flare-up, days 1 to 3: no running or hops; walk as needed; holds or two-leg raises if they hurt 3 or less.',
    'E',
    ['martin-2018'],
  ],
  H3: [
    'Flare-up, days 4 to 7: the last comfortable strength session at 70 %. A walk–run two stages back is possible after two usual mornings; the plan leaves it out.',
    'E',
    [],
  ],
  H4: ['Flare-up, from day 8: go on from the step before it and hold a week.', 'E', []],
  H5: [
    'Three flare-ups in six weeks, or one not settled in 14 days: step back a phase and see a physiotherapist or doctor.',
    'E',
    [],
  ],
  H6: [
    'After a flare-up look for the cause: a longer run, a new surface or shoe, missed strength work, poor sleep, cold, a new medicine.',
    'E',
    [],
  ],
  H7: [
    'Ask a pharmacist before a short course of painkillers. Anti-inflammatories are not advised as treatment, and pain they hide is no leave to train hard.',
    'E',
    ['devos-2021'],
  ],
  MISSED: [
    'One missed session: carry on. Two to four: repeat the week. More: lower and rebuild. Two whole weeks away lower every ladder by a rung, three by two; four start springs and running again. How far is our own convention.',
    'E',
    [],
  ],
  BLOCKED: [
    'Off weeks are empty, travel weeks use no equipment, busy weeks hold the least that keeps the tendon going.',
    'E',
    [],
  ],
  START: ['A first week of fewer than five days is followed by a full week at the same level.', 'E', []],
  L3: [
    'Runs go on flat, firm, even ground; even grass is fine, sand is not.',
    'W',
    ['knobloch-2008', 'praet-2019'],
  ],
  N1: [
    'Three nights in a row of five hours or less: hold, and add nothing. Poorer sleep went with more injuries in runners.',
    'E',
    ['goldberg-2025'],
  ],
  RACE: ['A race day is exempt from the caps; the weeks around it are planned for it.', 'E', []],
  DRILL: ['Running drills with short strides stand in the warm-up of one run a week from phase 3.', 'E', []],
  M1: [
    'Most runners need 3 to 6 months, some a year. Nobody can promise a date.',
    'M',
    ['silbernagel-crossley-2015', 'lagas-2020', 'silbernagel-2011'],
  ],
  J8: ['Less than 30 % better after 12 weeks with 80 % of sessions done: have it looked at again.', 'E', []],
  REVIEW: ['Check in with a clinician or coach at set points and before each harder phase.', 'E', []],
  O1: ['Mornings and session pain are charted with their mean of seven days.', 'E', []],
  O3: [
    'Test one-leg heel raises every two to four weeks, not when they hurt above 3. Day-to-day noise is about six.',
    'E',
    ['hebert-losier-2017'],
  ],
  O4: [
    'From the gate to running on, test ten hops in place. Later test three hops for distance, where the sore side should reach 90 % of the other.',
    'E',
    [],
  ],
  O5: [
    'With mid-portion pain only, measure the ankle’s bend from big toe to wall; a side difference up to 2 cm is small.',
    'E',
    [],
  ],
  O8: ['How sure you are of the tendon, 0 to 10: below 5 the first steps are smaller.', 'E', []],
  O6: ['Score the worst pain of the first ten steps in the morning.', 'E', []],
} as const satisfies RuleTable;
