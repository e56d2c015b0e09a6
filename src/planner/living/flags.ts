import type { Log, LogEntry } from '../../schemas/log.ts';
import type { RedFlag } from '../../schemas/questions.ts';

/**
 * The red flags in the log that nobody has dealt with yet: of several entries with one id the last written stands, and
 * what is dated on or before the day of a clearance is behind it. The day an entry carries may be wrong, a red flag is
 * not taken lightly: those of the future count too.
 */
export function flagsSince(log: Log, clearedOn: string | undefined): ReadonlySet<RedFlag> {
  const byId = new Map<string, LogEntry>(log.map((entry) => [entry.id, entry]));
  return new Set(
    [...byId.values()]
      .filter(({ date }) => clearedOn === undefined || date > clearedOn)
      .flatMap(({ redFlags }) => redFlags ?? []),
  );
}
