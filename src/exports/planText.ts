import type { Dose, Plan, Prescription, Result, Session, Week } from '../schemas/plan.ts';

const seconds = (value: number): string =>
  value % 60 === 0 && value >= 60 ? `${value / 60} min` : `${value} s`;

/** A dose in words: "3 × 15, tempo 2-1-3, rest 60 s, effort 6". */
export function doseText(dose: Dose): string {
  if ('intervals' in dose) {
    const parts = dose.intervals.map(({ run, walk, times }) =>
      walk === 0 && times === 1
        ? `${seconds(run)} without a walk`
        : `${times} × (${seconds(run)} run, ${seconds(walk)} walk)`,
    );
    return `${dose.minutes} min: ${parts.join(', ')}, effort ${dose.effort}, zone ${dose.zone}, ${dose.surface}`;
  }
  if ('reps' in dose) {
    const load =
      dose.load.kind === 'percent-bodyweight'
        ? `, plus ${dose.load.percent} % of body weight`
        : dose.load.kind === 'external'
          ? `, plus ${dose.load.kg} kg`
          : dose.load.kind === 'band'
            ? ', against a band'
            : '';
    return `${dose.sets} × ${dose.reps}, tempo ${dose.tempo.join('-')}, rest ${dose.rest} s${load}, effort ${dose.effort}`;
  }
  if ('seconds' in dose)
    return `${dose.sets} × ${dose.seconds} s hold, rest ${dose.rest} s, effort ${dose.effort}`;
  if ('contacts' in dose) return `${dose.sets} × ${dose.contacts} contacts, rest ${dose.rest} s`;
  return `${dose.minutes} min, effort ${dose.effort}`;
}

const prescriptionLine = (p: Prescription): string => `      ${p.exercise}: ${doseText(p.dose)}`;
const sessionLines = (session: Session): readonly string[] => [
  `    ${session.id} (${session.kind}, ${session.minutes} min)`,
  ...session.prescriptions.map(prescriptionLine),
];
const weekLines = (week: Week): readonly string[] => [
  `Week ${week.index}, from ${week.start}: phase ${week.phase}, ${week.kind}. Load ${week.load.total} (strength ${week.load.strength}, springs ${week.load.elastic}, running ${week.load.running}). Running ${week.runMinutes} min, longest ${week.longestRunMinutes} min.`,
  ...week.days.flatMap((day) => [
    `  ${day.date}${day.sessions.length === 0 ? ': rest' : ` (tier ${day.tier})`}`,
    ...day.sessions.flatMap(sessionLines),
  ]),
];

/** A result as plain text, for a terminal or a mail. */
export function resultText(result: Result): string {
  const findings = result.screening.findings.map(
    ({ id, when, advice }) => `- ${id}: ${advice} When: ${when}.`,
  );
  if (result.kind === 'stop') return ['No plan yet: see someone first.', ...findings, ''].join('\n');
  return planText(result, findings);
}

function planText(plan: Plan, findings: readonly string[]): string {
  return [
    `Plan made ${plan.today}: ${plan.weeks.length} weeks.`,
    plan.forecast.text,
    ...(findings.length > 0 ? ['', 'To bear in mind:', ...findings] : []),
    ...(plan.adjustments.length > 0
      ? [
          '',
          'Why yours differs:',
          ...plan.adjustments.map(({ what, why, rule }) => `- ${what} ${why} (${rule})`),
        ]
      : []),
    '',
    ...plan.weeks.flatMap((week) => [...weekLines(week), '']),
    'Gates:',
    ...plan.gates.flatMap((gate) => [
      `  ${gate.rule}, week ${gate.week ?? '—'}`,
      ...gate.criteria.map(({ text, met }) => `    [${met === true ? 'x' : ' '}] ${text}`),
    ]),
    '',
    'Check in:',
    ...plan.reviews.map(({ week, with: who, why }) => `  Week ${week}, ${who}: ${why}`),
    '',
  ].join('\n');
}
