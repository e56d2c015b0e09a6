import type { RuleTable } from './table.ts';

/** Sections b, c, e, g and h: pain, gates, running, lighter weeks, flare-ups. */
export const progressRules = {
  B1: ['Pain during slow work may reach 5 out of 10 but not more.', 'M', ['silbernagel-2007-rct']],
  B2: ['Pain may stay up after a session but must settle by next morning.', 'M', ['silbernagel-2007-rct']],
  B3: ['Pain and stiffness must not climb from week to week.', 'M', ['silbernagel-2007-rct']],
  B5: [
    'Slow work: up to 4 go on, 5 hold, above 5 stop. Running and springs: up to 2 progress, 3 hold, 4 or more stop for the day. Next morning within 1 point and 5 minutes of usual.',
    'E',
    ['defence-pathway-2017', 'chimenti-2021'],
  ],
  B6: [
    'Runners who kept running inside the pain limits did as well as those who stopped.',
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
    'Leave phase 1 when walking 30 minutes and 3 × 15 two-leg raises are easy and mornings are not getting worse.',
    'E',
    ['defence-pathway-2017'],
  ],
  'gate:2-3': [
    'Leave phase 2 when 3 × 15 one-leg raises are at 3 or less on each leg and the sore side has caught up enough.',
    'E',
    ['defence-pathway-2017', 'silbernagel-2020'],
  ],
  'gate:run': [
    'Start running when brisk walking, one-leg raises and ten hops are comfortable and mornings are steady.',
    'E',
    ['praet-2019'],
  ],
  'gate:keep-running': [
    'A reduced run may stay from day 1 if it hurts 3 or less, settles by morning and causes no limp.',
    'M',
    ['silbernagel-2007-rct'],
  ],
  'gate:3-4': [
    'Leave phase 3 when loaded one-leg raises, low hops and 20 minutes of running in a session are comfortable.',
    'E',
    ['defence-pathway-2017'],
  ],
  'gate:4-5': [
    'Leave phase 4 when 60 and then 80 contacts and a 30-minute run pass without a worse morning.',
    'E',
    ['defence-pathway-2017'],
  ],
  'gate:5-6': [
    'Leave phase 5 when both sides reach the norm and four weeks of full training have been quiet.',
    'E',
    [],
  ],
  C1: [
    'Hold when one morning check fails, a gate is missed by one criterion, or under 60 % of sessions were done.',
    'E',
    [],
  ],
  C2: [
    'Step back when pain passes 5, two mornings in a week are worse, the week’s average rises by 2, or you limp.',
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
    'Published return-to-running ladders repeat each stage and stop when pain, swelling or stiffness rise.',
    'E',
    ['return-to-run-2023', 'praet-2019'],
  ],
  E2: [
    'Running starts as 1 minute in 4 and climbs in twelve stages to 30 minutes without a walk.',
    'E',
    ['return-to-run-2023', 'praet-2019'],
  ],
  E3: [
    'The longest run stays within 110 % of the longest in the past 30 days; under 30 minutes, 3 minutes more at most.',
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
  E7: ['Fast running waits for three clean 30-minute runs.', 'E', []],
  E8: ['With a body mass index over 30, running starts smaller.', 'W', ['nielsen-2014-bmi']],
  E9: ['A treadmill loads the tendon more, so its minutes are cut by about 15 %.', 'M', ['willy-2016']],
  F1: [
    'Insertional: raises from the floor or a wedge, no work below floor level before phase 5, no calf stretching.',
    'M',
    ['pringels-2025', 'jonsson-2008', 'fahlstrom-2003'],
  ],
  G1: [
    'Strength athletes take a lighter week every four to six weeks; no tendon trial has tested it.',
    'W',
    ['bell-2022', 'bell-2023'],
  ],
  G2: [
    'A lighter week at least every fourth week (every third where recovery is slower): about half the sets, three quarters of the running.',
    'E',
    [],
  ],
  G3: ['Do not stop fully: more than 7 to 10 days off costs strength.', 'E', []],
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
  H3: ['Flare-up, days 4 to 7: the last comfortable strength session at 70 %.', 'E', []],
  H4: ['Flare-up, from day 8: go on from the step before it and hold a week.', 'E', []],
  H5: [
    'Three flare-ups in six weeks, or none settled in 14 days: step back a phase and see someone.',
    'E',
    [],
  ],
  MISSED: ['One missed session: carry on. Two to four: repeat the week. More: lower and rebuild.', 'E', []],
  BLOCKED: [
    'Off weeks are empty, travel weeks use no equipment, busy weeks hold the least that keeps the tendon going.',
    'E',
    [],
  ],
  START: ['A first week of fewer than five days is followed by a full week at the same level.', 'E', []],
  RACE: ['A race day is exempt from the caps; the weeks around it are planned for it.', 'E', []],
  DRILL: ['Running drills with short strides stand in the warm-up of one run a week from phase 3.', 'E', []],
  M1: [
    'Most runners need 3 to 6 months, some a year. Nobody can promise a date.',
    'M',
    ['silbernagel-crossley-2015', 'lagas-2020', 'silbernagel-2011'],
  ],
  J8: ['No better after 12 weeks of good work: have it looked at again.', 'E', []],
  REVIEW: ['Check in with a clinician or coach at set points and before each harder phase.', 'E', []],
  O3: [
    'Test one-leg heel raises every two to four weeks; day-to-day noise is about six.',
    'M',
    ['hebert-losier-2017'],
  ],
} as const satisfies RuleTable;
