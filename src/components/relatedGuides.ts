import type { Category } from '../schemas/exercise.ts';

/** The guides that answer what a reader of an exercise in each group asks next, by their slugs. */
export const relatedGuides = {
  mobility: ['pain-monitoring', 'insertional-or-midportion'],
  'warm-up': ['warm-up-and-cool-down', 'pain-monitoring'],
  'cool-down': ['warm-up-and-cool-down', 'self-tests'],
  'soft-tissue': ['self-massage', 'pain-monitoring'],
  isometric: ['isometrics', 'pain-monitoring'],
  'calf-seated': ['pain-monitoring', 'filming-yourself'],
  'calf-standing': ['pain-monitoring', 'self-tests'],
  'calf-eccentric': ['pain-monitoring', 'the-evidence'],
  'calf-loaded': ['pain-monitoring', 'filming-yourself'],
  'calf-machine': ['pain-monitoring', 'effort-and-heart-rate'],
  'foot-ankle': ['pain-monitoring', 'footwear-and-shoe-life'],
  'ankle-four-way': ['pain-monitoring', 'filming-yourself'],
  'hip-knee': ['pain-monitoring', 'filming-yourself'],
  balance: ['self-tests', 'filming-yourself'],
  'spring-two-legs': ['readiness', 'pain-monitoring'],
  'spring-one-leg': ['readiness', 'pain-monitoring'],
  running: ['readiness', 'technique-and-cadence'],
  drills: ['technique-and-cadence', 'pain-monitoring'],
  'running-fast': ['racing-again', 'effort-and-heart-rate'],
  'cross-training': ['cross-training', 'effort-and-heart-rate'],
} as const satisfies Record<Category, readonly string[]>;
