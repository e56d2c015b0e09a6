import type { Plan, Prescription, Result, Session, Week } from '../schemas/plan.ts';
import { doseText } from './planDose.ts';

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
