import { isRun, runMinutes } from '../../src/planner/load.ts';
import type { LogEntry } from '../../src/schemas/log.ts';
import type { Day, Session } from '../../src/schemas/plan.ts';

/**
 * A simulated runner: a device to exercise the re-planning, not a model of tendons. Work far above what the runner
 * has got used to hurts, work near it makes them used to a little more, and chance adds a little either way.
 */
export type Character = {
  readonly name: string;
  /** How much more each tolerated session makes the runner used to; 0.04 is a steady one. */
  readonly gain: number;
  /** How often a day is bad for no reason, from 0 to 1. */
  readonly badDays: number;
  /** How often a session is done, and how often what was done is logged. */
  readonly does: number;
  readonly logs: number;
  /** How often a day brings a run nobody planned. */
  readonly extraRuns: number;
  /** What is written down for pain: the truth, or nothing hurts ever. */
  readonly honest: boolean;
  /** Weeks (from 0) in which nothing is done. */
  readonly awayWeeks: readonly number[];
  readonly illWeeks: readonly number[];
};

const steady: Character = {
  name: 'steady',
  gain: 0.05,
  badDays: 0.01,
  does: 1,
  logs: 1,
  extraRuns: 0,
  honest: true,
  awayWeeks: [],
  illWeeks: [],
};

/** Self-tests are made in every second week. */
const testEvery = 2;

/** The runners of the simulation. */
export const characters: readonly Character[] = [
  steady,
  { ...steady, name: 'slow', gain: 0.02 },
  { ...steady, name: 'flare-prone', badDays: 0.08 },
  { ...steady, name: 'forgetful', does: 0.85, logs: 0.6 },
  { ...steady, name: 'over-eager', extraRuns: 0.06, gain: 0.04 },
  { ...steady, name: 'dishonest', honest: false, gain: 0.02, badDays: 0.05 },
  { ...steady, name: 'ill twice a year', illWeeks: [10, 33] },
  { ...steady, name: 'moving house', awayWeeks: [14, 15, 16] },
];

/** Chance with a memory: the same seed, the same numbers (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a runner has got used to: load of slow and springy work in a session, minutes of a run. */
type Used = { slow: number; run: number };

const slowLoad = (session: Session): number =>
  session.prescriptions.reduce((sum, { dose, load }) => sum + (isRun(dose) ? 0 : load), 0);
const minutesRun = (session: Session): number =>
  session.prescriptions.reduce((sum, { dose }) => sum + (isRun(dose) ? runMinutes(dose) : 0), 0);

/** A runner who lives through days. */
export class Runner {
  readonly character: Character;
  readonly chance: () => number;
  used: Used | null = null;

  constructor(character: Character, seed: number) {
    this.character = character;
    this.chance = chanceOf(seed);
  }

  /** Lives one day of the plan in a week (from 0) of the simulation; returns what is written down. */
  live(day: Day, week: number): readonly LogEntry[] {
    const { does, logs, extraRuns, awayWeeks, illWeeks } = this.character;
    if (awayWeeks.includes(week)) return [];
    const entries: LogEntry[] = [];
    for (const session of day.sessions) {
      if (session.kind === 'mobility' || session.kind === 'cross-training') continue;
      const done = this.chance() < does && !illWeeks.includes(week);
      const entry = done ? this.doSession(day.date, session) : this.skip(day.date, session, week);
      if (this.chance() < logs) entries.push(entry);
    }
    if (this.chance() < extraRuns && (this.used?.run ?? 0) > 8) entries.push(this.runMore(day.date));
    if (week % testEvery === 1 && !illWeeks.includes(week)) entries.push(...this.selfTests(day.date));
    return entries;
  }

  private skip(date: string, { id }: Session, week: number): LogEntry {
    const illness = this.character.illWeeks.includes(week);
    return { id: `${date}:${id}`, date, session: id, done: 'none', ...(illness ? { illness } : {}) };
  }

  private doSession(date: string, session: Session): LogEntry {
    const slow = slowLoad(session);
    const run = minutesRun(session);
    this.used ??= { slow: Math.max(30, slow * 1.2), run: 10 };
    const strain = Math.max(slow / this.used.slow, run / this.used.run);
    const pain = this.painOf(strain);
    const { gain } = this.character;
    if (strain <= 1.25) {
      if (slow > 0.4 * this.used.slow) this.used.slow *= 1 + gain;
      if (run > 0.5 * this.used.run)
        this.used.run = Math.max(this.used.run * (1 + gain), this.used.run + 30 * gain);
    }
    const raises = this.raises();
    return {
      id: `${date}:${session.id}`,
      date,
      session: session.id,
      done: 'all',
      ...this.written(pain),
      effort: 4,
      minutes: run > 0 ? run : session.minutes,
      sets: (['left', 'right'] as const).map((side) => ({
        exercise: 'single-heel-raise',
        side,
        reps: raises,
      })),
    };
  }

  private runMore(date: string): LogEntry {
    const minutes = Math.round((this.used?.run ?? 10) * 1.3);
    return {
      id: `${date}:run-extra-1`,
      date,
      session: 'run-extra-1',
      done: 'all',
      minutes,
      ...this.written(this.painOf(1.3)),
    };
  }

  /** The self-tests that gates ask for: legs that are alike, hops that hurt as little as the work does. */
  private selfTests(date: string): readonly LogEntry[] {
    const raises = this.raises();
    const sides = ['left', 'right'] as const;
    const test = (session: string, fields: Partial<LogEntry>): LogEntry => ({
      id: `${date}:${session}`,
      date,
      session,
      done: 'all',
      ...fields,
    });
    return [
      test('test-raises', {
        painDuring: 0,
        sets: sides.map((side) => ({ exercise: 'single-heel-raise', side, reps: raises })),
      }),
      test('test-hop', { painDuring: this.chance() < this.character.badDays ? 3 : 1 }),
      test('test-hop-distance', {
        sets: sides.map((side) => ({ exercise: 'single-leg-forward-hop', side, distanceCm: 100 })),
      }),
    ];
  }

  /** Raises in a row by now: more with what the calf has got used to. */
  private raises(): number {
    return Math.min(40, Math.round(8 + (this.used?.slow ?? 0) / 12));
  }

  private painOf(strain: number): number {
    const bad = this.chance() < this.character.badDays ? 3 : 0;
    const over = Math.max(0, strain - 1);
    return Math.min(10, Math.round(this.chance() + 6 * over + bad));
  }

  private written(pain: number): Partial<LogEntry> {
    return this.character.honest
      ? { painDuring: pain, nextMorningPain: Math.max(0, pain - 1), nextMorningStiffness: 3 + 3 * pain }
      : { painDuring: 0, nextMorningPain: 0, nextMorningStiffness: 0 };
  }
}
