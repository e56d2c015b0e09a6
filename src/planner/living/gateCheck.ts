import type { Log, LogEntry } from '../../schemas/log.ts';
import type { Gate, Plan } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { gateCheck } from './logSessions.ts';

/** An answer given so many days before a gate's test week, or later, stands for that gate. */
const stands = 28;
/** The answers of the questionnaire stand so many days from the start. */
const freshAnswers = 7;

/** The index of the week that holds a day, from 1; 0 before the plan. */
const weekAt = ({ weeks }: Plan, today: string): number =>
  weeks.findLast(({ start }) => start <= today)?.index ?? 0;

/** The gate that the runner stands before, or null where none is left. */
export function nextGate(plan: Plan, today: string): Gate | null {
  const now = weekAt(plan, today);
  const ahead = plan.gates
    .filter((gate) => (gate.week ?? 0) > now)
    .sort((a, b) => (a.week ?? 0) - (b.week ?? 0));
  const phase = plan.weeks[now - 1]?.phase ?? 1;
  return ahead[0] ?? plan.gates.find(({ week, to }) => week === null && to > phase) ?? null;
}

/** The last time that the red flags were asked again before a gate; null where they were not. */
export const lastCheck = (log: Log, rule: string): LogEntry | null =>
  log
    .filter(({ session, gate }) => session === gateCheck && gate === rule)
    .reduce<LogEntry | null>((last, entry) => (last === null || entry.date > last.date ? entry : last), null);

/**
 * The gate whose test week has come and before which the red flags have not been asked again yet, or null. Of several
 * it is the last: one answer does for those behind.
 */
export function dueGate(profile: Profile, plan: Plan, log: Log, today: string): Gate | null {
  if (daysBetween(profile.startDate ?? today, today) < freshAnswers) return null;
  const come = plan.gates
    .flatMap((gate) => {
      const start = gate.week === null ? undefined : plan.weeks[gate.week - 2]?.start;
      return start === undefined || start > today ? [] : [{ gate, start, week: gate.week ?? 0 }];
    })
    .sort((a, b) => a.week - b.week)
    .at(-1);
  if (come === undefined) return null;
  const known = lastCheck(log, come.gate.rule);
  return known !== null && known.date >= addDays(come.start, -stands) ? null : come.gate;
}
