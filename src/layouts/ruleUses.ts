import type { Plan, Reason, Result } from '../schemas/plan.ts';

/** How often plans of made-up runners cite a rule, by the place it is cited in, with an example of each. */
export type Use = {
  /** Plans and refusals that cite it. */
  runners: number;
  /** Doses, weeks, gates, answers, findings of the screening, days of the log. */
  readonly counts: Partial<Record<Place, number>>;
  /** What it was cited for: how often each exercise, or the first words in another place. */
  readonly exercises: Map<string, number>;
  readonly words: Partial<Record<Place, string>>;
};

/** Where a rule can be cited. */
export const places = ['doses', 'weeks', 'gates', 'answers', 'screening', 'log'] as const;
export type Place = (typeof places)[number];

/** The rules cited so far, by id. */
export type Uses = Map<string, Use>;

/** Adds what one result and the days of its log cite. */
export function addUses(uses: Uses, result: Result, logged: readonly Reason[] = []): void {
  const cited = new Set<string>();
  const cite = (rule: string, place: Place, words: string): Use => {
    const use: Use = uses.get(rule) ?? { runners: 0, counts: {}, exercises: new Map(), words: {} };
    uses.set(rule, use);
    use.counts[place] = (use.counts[place] ?? 0) + 1;
    use.words[place] ??= words;
    cited.add(rule);
    return use;
  };
  for (const { rule, advice } of result.screening.findings) cite(rule, 'screening', advice);
  if (result.kind === 'plan') addPlan(result, cite);
  for (const { rule, because } of logged) cite(rule, 'log', because);
  for (const rule of cited) {
    const use = uses.get(rule);
    if (use) use.runners++;
  }
}

function addPlan(plan: Plan, cite: (rule: string, place: Place, words: string) => Use): void {
  for (const week of plan.weeks) {
    for (const { rule, because } of week.reasons) cite(rule, 'weeks', because);
    for (const { exercise, reasons } of week.days
      .flatMap(({ sessions }) => sessions)
      .flatMap(({ prescriptions }) => prescriptions))
      for (const { rule, because } of reasons) {
        const { exercises } = cite(rule, 'doses', because);
        exercises.set(exercise, (exercises.get(exercise) ?? 0) + 1);
      }
  }
  for (const { rule, criteria } of plan.gates) cite(rule, 'gates', criteria[0]?.text ?? '');
  for (const { rule, what } of plan.adjustments) cite(rule, 'answers', what);
}

/** The exercise that a rule is cited for most often; the first by name of several. */
export const commonest = ({ exercises }: Use): string | undefined =>
  [...exercises].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
