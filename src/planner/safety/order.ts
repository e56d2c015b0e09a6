import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Plan, Week } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import { blockedDays } from '../blocks.ts';
import { isEquipped, suitsFeet, suitsLocation } from '../catalogue.ts';
import type { Factors } from '../factors.ts';
import { isRun } from '../load.ts';
import { rules } from '../rules/index.ts';
import type { Add } from './properties.ts';
import { prescriptionsOf } from './reading.ts';

const highestRung = (week: Week, ladder: 'calf' | 'elastic'): number =>
  Math.max(
    0,
    ...prescriptionsOf(week)
      .filter(
        (p) => p.ladder === ladder && !(ladder === 'calf' && p.reasons.some(({ rule }) => rule === 'D3')),
      )
      .map(({ rung }) => rung),
  );

/** I8: phases and rungs in order, runs and springs not before their phase. */
export function checkOrder(plan: Plan, profile: Profile, factors: Factors, add: Add): void {
  let phase = plan.weeks[0]?.phase ?? 1;
  const reached = { calf: 0, elastic: 0 };
  const { runMinutes, runPain } = profile.tolerance;
  // Rule gate:keep-running: who runs today may go on, in any phase.
  const keeps = !factors.irritable && (runMinutes ?? 0) >= 4 && (runPain ?? 10) <= 3;
  for (const week of plan.weeks) {
    const where = `week ${week.index}`;
    if (week.phase > phase + 1) add('I8', where, 'phase', week.phase, phase);
    phase = Math.max(phase, week.phase) as typeof phase;
    for (const ladder of ['calf', 'elastic'] as const) {
      const rung = highestRung(week, ladder);
      if (reached[ladder] > 0 && rung > reached[ladder] + 1 && week.phase < 6)
        add('I8', where, 'rung', ladder, rung, reached[ladder]);
      reached[ladder] = Math.max(reached[ladder], rung);
    }
    if (factors.goal === 'walk' && (week.runMinutes > 0 || week.load.elastic > 0))
      add('I8', where, 'walk-goal');
    if (week.phase < 2 && week.load.elastic > 0) add('I8', where, 'early-springs');
    if (week.phase < 3 && week.runMinutes > 0 && !keeps) add('I8', where, 'early-run');
  }
}

/** I8, I9, I11, I14 and I16 of each prescription: known, allowed in its phase and site, equipped for, explained. */
export function checkExercises(
  plan: Plan,
  profile: Profile,
  factors: Factors,
  catalogue: Catalogue,
  add: Add,
): void {
  const explained = (rule: string): boolean => {
    const known = rules[rule as keyof typeof rules];
    return known !== undefined && (known.references.length > 0 || known.certainty !== 'S');
  };
  for (const week of plan.weeks) {
    const travelling = blockedDays(profile, week.start).includes('travel');
    for (const { rule } of week.reasons)
      if (!explained(rule)) add('I16', `week ${week.index}`, 'no-rule', rule);
    for (const { exercise, reasons, dose, tier } of prescriptionsOf(week)) {
      const entry = catalogue[exercise];
      const where = `week ${week.index}, ${exercise}`;
      if (!entry) {
        add('I11', where, 'no-exercise');
        continue;
      }
      if (!isEquipped(entry, travelling ? new Set() : factors.equipment))
        add(travelling ? 'I14' : 'I11', where, 'equipment');
      if (!suitsFeet(entry, factors.footCare)) add('I11', where, 'feet');
      if (tier !== entry.tier) add('I11', where, 'tier', tier, entry.tier);
      // A flare-up goes back to the gentlest work, whatever the phase (rule H2).
      const inPhase =
        week.kind === 'flare'
          ? entry.phases.some((phase) => phase <= week.phase)
          : entry.phases.includes(week.phase);
      if (!inPhase && !isRun(dose)) add('I8', where, 'not-in-phase', week.phase);
      if (!suitsLocation(entry, factors.location, week.phase)) add('I9', where, 'insertional');
      if (factors.location === 'insertional' && exercise === 'double-heel-raise')
        add('I9', where, 'no-wedge');
      if (reasons.length === 0) add('I16', where, 'no-reason');
      for (const { rule } of reasons) if (!explained(rule)) add('I16', where, 'no-rule', rule);
    }
  }
  for (const { rule } of [...plan.gates, ...plan.adjustments])
    if (!explained(rule)) add('I16', 'plan', 'no-rule', rule);
}
