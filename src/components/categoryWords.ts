import type { Category } from '../schemas/exercise.ts';

/** Heading of each group of the library. */
export const categoryWords = {
  mobility: 'Mobility',
  'warm-up': 'Warm-up',
  'cool-down': 'Cool-down',
  'soft-tissue': 'Self-massage',
  isometric: 'Holds',
  'calf-seated': 'Seated heel raises',
  'calf-standing': 'Standing heel raises',
  'calf-eccentric': 'Slow lowering',
  'calf-loaded': 'Heel raises with weight',
  'calf-machine': 'Heavy slow work on machines',
  'foot-ankle': 'Foot',
  'ankle-four-way': 'Ankle, four ways',
  'hip-knee': 'Hip and knee',
  balance: 'Balance',
  'spring-two-legs': 'Hops on two legs',
  'spring-one-leg': 'Hops on one leg',
  running: 'Back to running',
  drills: 'Running drills',
  'running-fast': 'Faster running',
  'cross-training': 'Cross-training',
} as const satisfies Record<Category, string>;

/** Shelves of the library: a heading, its anchor and the groups on it, in order. */
export const categoryShelves = [
  { id: 'prepare', title: 'Move and prepare', groups: ['mobility', 'warm-up', 'cool-down', 'soft-tissue'] },
  {
    id: 'calf',
    title: 'Calf strength',
    groups: ['isometric', 'calf-seated', 'calf-standing', 'calf-eccentric', 'calf-loaded', 'calf-machine'],
  },
  {
    id: 'support',
    title: 'Foot, ankle, hip and knee',
    groups: ['foot-ankle', 'ankle-four-way', 'hip-knee', 'balance'],
  },
  { id: 'spring', title: 'Springs', groups: ['spring-two-legs', 'spring-one-leg'] },
  { id: 'running', title: 'Running', groups: ['running', 'drills', 'running-fast'] },
  { id: 'cross-training', title: 'Cross-training', groups: ['cross-training'] },
] as const satisfies readonly { id: string; title: string; groups: readonly Category[] }[];
