/** Days of a week as numbers 0 (the first day of the runner's week) to 6. */
export type DayIndex = number;

const gapsAfter = (days: readonly DayIndex[]): readonly number[] =>
  days.map((day, i) => (i + 1 < days.length ? (days[i + 1] as number) - day : (days[0] as number) + 7 - day));

const subsets = (days: readonly DayIndex[]): readonly (readonly DayIndex[])[] =>
  Array.from({ length: 2 ** days.length }, (_, mask) => days.filter((_day, i) => (mask >> i) & 1));

/**
 * The days of every week that may hold hard work: the largest set, at most three, whose rest days hold across the
 * turn of the week too (rule D4). Exact: every subset of the offered days is tried; ties go to the evenest spread.
 * @param restDays days between two hard days
 */
export function hardDays(offered: readonly DayIndex[], restDays: number): readonly DayIndex[] {
  let best: readonly DayIndex[] = [];
  let bestScore = -1;
  for (const set of subsets(offered)) {
    if (set.length === 0 || set.length > 3) continue;
    const smallest = Math.min(...gapsAfter(set));
    if (set.length > 1 && smallest <= restDays) continue;
    const score = set.length * 100 + smallest * 10 + (set[set.length - 1] as number);
    if (score > bestScore) [best, bestScore] = [set, score];
  }
  return best;
}

/** The hard days with at least two rest days after them, where tier 4 work may stand (rule D4). */
export function veryHardDays(hard: readonly DayIndex[]): readonly DayIndex[] {
  const gaps = gapsAfter(hard);
  return hard.filter((_day, i) => (gaps[i] as number) >= 3);
}

/** What a hard day holds. */
export type DayWork = {
  readonly strength: 'full' | 'short' | null;
  readonly run: boolean;
  readonly spring: boolean;
};

/** What the first, second and third session of a kind are worth. */
export type Worth = {
  readonly strength: readonly number[];
  readonly runs: readonly number[];
  readonly springs: readonly number[];
};

/** What a week asks for, and the minutes each piece takes. */
export type Wants = {
  readonly strength: number;
  readonly runs: number;
  readonly springs: number;
  readonly worth: Worth;
  readonly minutes: {
    /** The minutes of the day. */
    readonly day: number;
    /** Calf work in full, and the least that counts. */
    readonly full: number;
    readonly short: number;
    /** Warm-up and cool-down of a session by itself, and of calf work after a run. */
    readonly prep: number;
    readonly prepAfterRun: number;
    /** A run with its own warm-up and cool-down. */
    readonly run: number;
    readonly spring: number;
  };
  /** Springs may stand on these days only. */
  readonly springDays: readonly DayIndex[];
  /** A run by itself is worth more on these days, where fast work may stand. */
  readonly fastDays: readonly DayIndex[];
};

/** Everything a hard day can hold. */
export const dayOptions: readonly DayWork[] = ([null, 'full', 'short'] as const).flatMap((strength) =>
  [false, true].flatMap((run) => [false, true].map((spring) => ({ strength, run, spring }))),
);

/** Minutes of a day's work, with what warms up and cools down; springs on a run day share the run's warm-up. */
export function minutesOfDay({ strength, run, spring }: DayWork, { minutes }: Wants): number {
  const prep = strength ? (run ? minutes.prepAfterRun : minutes.prep) : spring && !run ? minutes.prep : 0;
  return (strength ? minutes[strength] : 0) + (spring ? minutes.spring : 0) + (run ? minutes.run : 0) + prep;
}

/** Whether a day can hold so much: inside its minutes, springs on their days only. */
const fits = (day: DayIndex, work: DayWork, wants: Wants): boolean =>
  minutesOfDay(work, wants) <= wants.minutes.day && (!work.spring || wants.springDays.includes(day));

/** What it is worth that fast work can stand in a run. */
const fastWorth = 5;

/** The worth of an arrangement, or null when it breaks a rule. */
export function worthOf(days: readonly DayIndex[], work: readonly DayWork[], wants: Wants): number | null {
  const counts = { strength: 0, runs: 0, springs: 0 };
  let score = 0;
  for (let i = 0; i < work.length; i++) {
    const day = days[i] as number;
    const today = work[i] as DayWork;
    if (!fits(day, today, wants)) return null;
    const { strength, run, spring } = today;
    if (strength)
      score += (wants.worth.strength[counts.strength++] ?? 0) - (strength === 'short' ? 3 : 0) + day / 1000;
    if (run) score += (wants.worth.runs[counts.runs++] ?? 0) + day / 100;
    if (spring) score += (wants.worth.springs[counts.springs++] ?? 0) + (strength ? 0.5 : 0);
    if (strength && run) score -= 1;
    if (run && !strength && !spring && wants.fastDays.includes(day)) score += fastWorth;
  }
  if (counts.strength > wants.strength || counts.runs > wants.runs || counts.springs > wants.springs)
    return null;
  return score;
}

/** The best arrangement of a week's hard work on its hard days; exact, the first of equals wins. */
export function arrange(days: readonly DayIndex[], wants: Wants): readonly DayWork[] {
  const options = days.map((day) => dayOptions.filter((option) => fits(day, option, wants)));
  let best: readonly DayWork[] = days.map(() => ({ strength: null, run: false, spring: false }));
  let bestScore = 0;
  const work: DayWork[] = [];
  /** @param left how many sessions of each kind the week still asks for */
  const visit = (left: Pick<Wants, 'strength' | 'runs' | 'springs'>): void => {
    if (work.length === days.length) {
      const score = worthOf(days, work, wants);
      if (score !== null && score > bestScore) [best, bestScore] = [[...work], score];
      return;
    }
    for (const option of options[work.length] as readonly DayWork[]) {
      const next = {
        strength: left.strength - (option.strength ? 1 : 0),
        runs: left.runs - (option.run ? 1 : 0),
        springs: left.springs - (option.spring ? 1 : 0),
      };
      if (next.strength < 0 || next.runs < 0 || next.springs < 0) continue;
      work.push(option);
      visit(next);
      work.pop();
    }
  };
  visit(wants);
  return best;
}
