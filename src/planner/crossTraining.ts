import type { Day, Prescription, Session } from '../schemas/plan.ts';
import type { Context } from './context.ts';
import type { Step } from './course.ts';
import { loadOf } from './load.ts';
import { reason } from './reason.ts';
import { isAllowed } from './tasks.ts';

/** What keeps fitness without loading the tendon, the easiest to come by first; all of tier 0 (rule CROSS). */
const kinds = ['cycling', 'aqua-jog', 'swimming'] as const;
const leastMinutes = 10;
const mostMinutes = 40;
const mostSessions = 3;

/**
 * Adds easy cycling, swimming or deep-water running to the spare minutes of offered days without a run: two to
 * four a week, counted with the runs. It never takes minutes from calf work, and leaves the free day free.
 */
export function crossTraining(context: Context, step: Step, days: readonly Day[]): readonly Day[] {
  const { factors, catalogue, offered, patterns } = context;
  const { frame, phase } = step;
  if (['off', 'race', 'travel', 'busy'].includes(step.kind) || frame.blocked.some((block) => block !== null))
    return days;
  const usable = kinds.flatMap((slug) => {
    const entry = catalogue[slug];
    return entry && entry.tier === 0 && isAllowed(context, entry, { phase, bare: false }) ? [entry] : [];
  });
  if (usable.length === 0) return days;
  const freeDay =
    offered.length === 7
      ? offered.filter((day) => !patterns[factors.restDays].hard.includes(day)).at(-1)
      : undefined;
  let placed = 0;
  const most = Math.max(0, mostSessions - Math.max(0, step.runs.length - 1));
  return days.map((day, i) => {
    const spare = factors.minutes - day.sessions.reduce((sum, { minutes }) => sum + minutes, 0);
    const suits =
      placed < most &&
      offered.includes(i) &&
      i >= frame.firstDay &&
      i !== freeDay &&
      spare >= leastMinutes &&
      day.sessions.every(({ kind }) => kind === 'strength' || kind === 'mobility');
    const entry = usable[placed % usable.length];
    if (!suits || !entry) return day;
    placed++;
    const minutes = Math.min(mostMinutes, Math.floor(spare / 5) * 5);
    const dose = { minutes, effort: 3 };
    const prescription: Prescription = {
      exercise: entry.slug,
      ladder: 'cross-training',
      rung: 1,
      side: 'both',
      dose,
      tier: entry.tier,
      load: loadOf(entry, dose),
      reasons: [reason('cross-training')],
    };
    const session: Session = {
      id: `cross-${String.fromCharCode(96 + placed)}`,
      kind: 'cross-training',
      minutes,
      prescriptions: [prescription],
    };
    return { ...day, sessions: [...day.sessions, session] };
  });
}
