import type { RunDose, Session } from '../schemas/plan.ts';
import type { Context } from './context.ts';
import { loadOf } from './load.ts';
import { reason } from './reason.ts';
import { raceMinutes } from './runLadder.ts';

/** The race: exempt from the minutes of the day and from the caps (rule RACE). */
export function raceSession({ catalogue, profile }: Context): Session {
  const distanceKm = profile.goal?.distanceKm ?? 5;
  const minutes = Math.round(raceMinutes(distanceKm));
  const entry = catalogue['running-easy'];
  const dose: RunDose = {
    minutes,
    intervals: [{ run: minutes * 60, walk: 0, times: 1 }],
    effort: 7,
    zone: 4,
    surface: 'the course',
  };
  return {
    id: 'race',
    kind: 'race',
    minutes,
    prescriptions: entry
      ? [
          {
            exercise: entry.slug,
            ladder: 'running',
            rung: 12,
            side: 'both',
            dose,
            tier: entry.tier,
            load: loadOf(entry, dose),
            reasons: [reason('race-day')],
          },
        ]
      : [],
  };
}
