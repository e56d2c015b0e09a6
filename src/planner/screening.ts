import { outcomes } from '../schemas/outcome.ts';
import type { Finding, Screening } from '../schemas/plan.ts';
import type { Injury, Profile } from '../schemas/profile.ts';
import type { RedFlag } from '../schemas/questions.ts';
import { type Row, rows } from './findings.ts';

/** The id of a finding. */
export type FindingId = keyof typeof rows;

const within = (injury: Injury, months: number): boolean =>
  injury.monthsAgo === undefined || injury.monthsAgo < months;
const onSoreSide = (injury: Injury, profile: Profile): boolean =>
  profile.side === 'both' ||
  injury.side === undefined ||
  injury.side === 'both' ||
  injury.side === profile.side;

/** Findings of past injuries. An injury without a date counts as recent: unknown is the careful answer. */
function injuryFindings(profile: Profile): readonly FindingId[] {
  return (profile.injuryHistory ?? []).flatMap((injury): FindingId[] => {
    switch (injury.kind) {
      case 'achilles-rupture':
        if (injury.monthsAgo === undefined || injury.monthsAgo <= 12) return ['recent-rupture'];
        return onSoreSide(injury, profile) ? ['old-rupture-or-surgery'] : [];
      case 'achilles-surgery':
        if (within(injury, 6)) return ['recent-surgery'];
        return onSoreSide(injury, profile) ? ['old-rupture-or-surgery'] : [];
      case 'achilles-injection':
        return within(injury, 3) ? ['recent-injection'] : [];
      case 'bone-stress':
        return injury.monthsAgo === undefined || injury.monthsAgo <= 12 ? ['recent-bone-stress'] : [];
      default:
        return [];
    }
  });
}

function healthFindings(profile: Profile): readonly FindingId[] {
  const both = profile.side === 'both';
  return (profile.health ?? []).map((condition): FindingId => {
    if (condition === 'psoriasis' && both) return 'psoriasis-both-sides';
    if (condition === 'high-cholesterol' && both) return 'cholesterol-both-sides';
    return condition;
  });
}

/**
 * What the red-flag, health, medicine, age and injury answers mean. The most serious finding wins.
 * `clinicianCleared` lifts only what a clinician can clear, and nothing that came later.
 * @param since red flags that were logged since then
 */
export function screen(profile: Profile, since: ReadonlySet<RedFlag> = new Set()): Screening {
  const ids = new Set<FindingId>([
    ...(profile.redFlags ?? []),
    ...since,
    ...(profile.medication ?? []),
    ...(profile.age < 18 ? (['under-18'] as const) : []),
    ...healthFindings(profile),
    ...injuryFindings(profile),
    ...(profile.age >= 65 ? (['age-65'] as const) : []),
  ]);
  const findings = [...ids].map((id): Finding => {
    const row: Row = rows[id];
    const isLifted = profile.clinicianCleared === true && !(since as ReadonlySet<FindingId>).has(id);
    const outcome = isLifted && row.cleared !== undefined ? row.cleared : row.outcome;
    return {
      id,
      outcome,
      rule: row.rule,
      advice: row.advice,
      when: row.when,
      page: `/guides/red-flags/#${row.anchor}`,
    };
  });
  findings.sort((a, b) => outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome));
  return { outcome: findings[0]?.outcome ?? 'clear', findings };
}

/** Whether a clinician's clearance would lift a finding. */
export const isClearable = (id: string): boolean => (rows as Record<string, Row>)[id]?.cleared !== undefined;

/** Whether a screening ends without a plan. */
export const stops = ({ outcome }: Screening): boolean => outcome === 'urgent' || outcome === 'see-clinician';
