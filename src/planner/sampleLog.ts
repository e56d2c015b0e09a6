import type { Log, LogEntry } from '../schemas/log.ts';
import type { Plan } from '../schemas/plan.ts';
import { addDays } from './calendar.ts';
import { dice } from './samples.ts';

/**
 * The made-up log of a number, for checks that want every kind of day: always the same for the same number and plan.
 * Most days go well; some bring pain, a bad morning, a short night, a missed session, a limp, or a run nobody planned.
 * @param until the log ends the day before
 */
export function sampleLog(plan: Plan, number: number, until: string): Log {
  const { roll, pain } = dice(number);
  const log: LogEntry[] = [];
  for (const week of plan.weeks) {
    if (week.start >= until) break;
    const mood = roll(8);
    // A week of silence, or of sessions missed.
    if (mood === 0) continue;
    for (const { date, sessions } of week.days) {
      if (date >= until) break;
      const hours = mood === 1 ? 4 : 6 + roll(3);
      for (const { id } of sessions) {
        if (roll(mood === 2 ? 2 : 12) === 0) continue;
        log.push({
          id: `${date}:${id}`,
          date,
          session: id,
          done: roll(mood === 3 ? 2 : 10) === 0 ? 'part' : 'all',
          painDuring: mood === 4 ? pain() : roll(3),
          painAfterHour: mood === 4 ? pain() : roll(2),
          effort: 2 + roll(mood === 5 ? 8 : 4),
          nextMorningPain: mood === 6 && roll(2) === 0 ? 4 + roll(4) : roll(3),
          nextMorningStiffness: mood === 6 ? roll(60) : roll(12),
          sleepHours: hours,
          ...(roll(60) === 0 ? { limp: true } : {}),
          ...(roll(60) === 0 ? { swelling: true } : {}),
          ...(roll(60) === 0 ? { illness: true } : {}),
        });
      }
      if (mood === 7 && roll(4) === 0)
        log.push({
          id: `${date}:run-extra-1`,
          date,
          session: 'run-extra-1',
          done: 'all',
          minutes: 20 + roll(60),
        });
    }
    const tested = addDays(week.start, 6);
    if (roll(3) === 0 && tested < until)
      log.push(
        {
          id: `${tested}:test-raises`,
          date: tested,
          session: 'test-raises',
          done: 'all',
          sets: (['left', 'right'] as const).map((side) => ({
            exercise: 'single-heel-raise',
            side,
            reps: roll(30),
          })),
        },
        { id: `${tested}:test-hop`, date: tested, session: 'test-hop', done: 'all', painDuring: roll(5) },
      );
  }
  return log;
}
