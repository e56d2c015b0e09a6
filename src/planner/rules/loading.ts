import type { RuleTable } from './table.ts';

/** Sections a and d of the rule book: what to do, how heavy, how often. */
export const loadingRules = {
  A1: [
    'Start loading the tendon now. Waiting looked worse than every kind of active treatment.',
    'M',
    ['vandervlist-2021', 'devos-2021', 'chimenti-2024'],
  ],
  A2: [
    'Keep going for at least 12 weeks before judging the programme.',
    'M',
    ['devos-2021', 'silbernagel-crossley-2015', 'bohm-2015'],
  ],
  A3: [
    'No kind of calf loading is clearly best, so choose one you will keep doing.',
    'M',
    ['beyer-2015', 'vandervlist-2021', 'bohm-2015'],
  ],
  A4: [
    'Light work may be daily; heavy work is done less often, with days between.',
    'W',
    ['pavlova-2023', 'silbernagel-2020', 'alfredson-1998'],
  ],
  A5: [
    'Repetitions may follow what you tolerate; the full number is not the point.',
    'W',
    ['stevens-tan-2014'],
  ],
  A6: [
    'Running may be too little to strengthen the tendon; two methods disagree. Calf work stays either way.',
    'W',
    ['kharazi-2021', 'devaprakash-2022'],
  ],
  A7: [
    'Two short hip and knee sessions a week, never in place of calf work.',
    'W',
    ['franettovich-2014', 'hein-2014'],
  ],
  A8: [
    'Train the calf with the knee straight and with the knee bent.',
    'M',
    ['oneill-2019', 'weinert-aplin-2015'],
  ],
  A9: [
    'Tasks are ranked by tendon load, published where known and judged between: seated raises lowest, one-leg forward hops highest.',
    'M',
    ['baxter-2021', 'demangeot-2023', 'sancho-2023', 'revak-2017', 'tensiometry-2024'],
  ],
  'dose:phase-1': [
    'Phase 1: holds or easy two-leg and seated raises on most days, slow and below what you tolerate.',
    'E',
    ['silbernagel-2020', 'defence-pathway-2017', 'oneill-isometric-2019'],
  ],
  'dose:phase-2': [
    'Phase 2: many slow repetitions, towards three sets of 15 to 20 on one leg, on spaced days. Late in it, quick two-leg raises: 2 × 15.',
    'E',
    ['silbernagel-2020', 'griffin-2021', 'defence-pathway-2017'],
  ],
  'dose:phase-3': [
    'Phase 3: weight is added in small steps, 3 × 15, then 3 × 12 and 4 × 10, with rest days between. Springs on both legs: 2 × 20.',
    'E',
    ['beyer-2015', 'silbernagel-2020', 'radovanovic-2022'],
  ],
  'dose:phase-4': [
    'Phase 4: springs twice a week where days allow, one-leg hops once; 40, then 60, then 80 contacts for each leg. Heavy calf work, 4 × 10 and then 4 × 8, twice a week where days allow.',
    'E',
    ['defence-pathway-2017', 'sancho-2019', 'pringels-2025'],
  ],
  'dose:phase-5': [
    'Phase 5: heavy calf work, 4 × 8 and then 4 × 6, twice a week where days allow. Springs once a week, up to 60 contacts, or in turn with fast runs; running rebuilt in order.',
    'E',
    ['silbernagel-crossley-2015', 'silbernagel-2020'],
  ],
  'dose:phase-6': [
    'Phase 6: calf work on both legs, 4 × 6 and 3 × 8, twice a week where days allow. Springs, 3 × 10, or a fast run, and a self-test every four weeks.',
    'E',
    ['silbernagel-2007-function', 'paavola-2000'],
  ],
  D1: [
    'Collagen building peaks about a day after loading and stays up for about three.',
    'M',
    ['magnusson-2010'],
  ],
  D2: [
    'A published plan ranks sessions light, medium and high by pain, effort and days of recovery. We rank by load tier.',
    'E',
    ['silbernagel-crossley-2015'],
  ],
  D3: [
    'Heavy and springy days are spaced out, with lighter work between them.',
    'E',
    ['defence-pathway-2017'],
  ],
  D4: [
    'Rest days by tier: none after tiers 0 and 1, at least one after tier 3, two after tier 4, three the first time. New runners and over 60s: two after tier 3. Heavy slow work counts as tier 3. If spacing and frequency clash, a session is dropped.',
    'E',
    ['defence-pathway-2017', 'magnusson-2010'],
  ],
  D5: ['When sport is kept up, one of that day’s exercise sessions is dropped.', 'E', []],
  LOAD1: [
    'Load is repetitions times a planning load in body weights. A minute of running counts as ten repetitions, six seconds of a hold as one. The number only compares weeks.',
    'E',
    ['baxter-2021', 'demangeot-2023', 'sancho-2023'],
  ],
  LOAD2: [
    'In a week, total load stays under 1.5 times, and strength load under 1.3 times, the best of the four whole weeks before.',
    'E',
    [],
  ],
  PREP: ['Every strength and running session begins with a warm-up and ends with an easy walk.', 'E', []],
  FOURWAY: ['The ankle is trained in all four directions: down, up, in and out.', 'E', []],
  MOBILITY: ['Ankle movement is kept easy and short of pain.', 'E', ['silbernagel-2020']],
  CROSS: [
    'Cycling, swimming and deep-water running keep fitness with little load on the tendon, if pain stays at 2 or less.',
    'E',
    ['silbernagel-2007-rct'],
  ],
} as const satisfies RuleTable;
