import type { guideShelves } from '../schemas/page.ts';

/** Heading of each shelf of guides. */
export const shelfWords = {
  'start-here': 'Start here',
  pain: 'Pain and setbacks',
  load: 'Load and exercises',
  running: 'Running',
  body: 'Body and recovery',
  mind: 'Mind and motivation',
  treatments: 'Treatments and evidence',
  people: 'For you in particular',
} as const satisfies Record<(typeof guideShelves)[number], string>;
