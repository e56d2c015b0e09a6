import type { Day, SessionKind, WeekKind } from '../schemas/plan.ts';

/** The word for each kind of week. */
export const weekKindWords = {
  build: 'Build',
  lighter: 'Lighter week',
  hold: 'Hold',
  flare: 'Flare-up week',
  travel: 'Travel',
  busy: 'Busy week',
  off: 'Off',
  test: 'Test week',
  race: 'Race week',
} as const satisfies Record<WeekKind, string>;

/** The name of each kind of session. */
export const sessionWords = {
  strength: 'Strength',
  elastic: 'Springs',
  running: 'Run',
  mobility: 'Easy mobility',
  'cross-training': 'Cross-training',
  test: 'Self-test',
  race: 'Race',
} as const satisfies Record<SessionKind, string>;

/** What a day holds in one line: `Strength, 28 min · Run, 24 min`, or `Rest`. */
export const daySum = ({ sessions }: Day): string =>
  sessions.length === 0
    ? 'Rest'
    : sessions.map(({ kind, minutes }) => `${sessionWords[kind]}, ${minutes} min`).join(' · ');
