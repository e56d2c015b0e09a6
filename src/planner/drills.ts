import type { Prescription } from '../schemas/plan.ts';
import type { Context } from './context.ts';
import type { Step } from './course.ts';
import { firstOneLeg } from './ladders/elastic.ts';
import { loadOf } from './load.ts';
import { reason } from './reason.ts';
import { isAllowed } from './tasks.ts';

/**
 * A running drill for the warm-up of one run a week: marching in phase 3, skipping from phase 4 where springs
 * stand. It takes a minute of the warm-up, so the run is no longer for it.
 * @param warm minutes of the warm-up; too short a one holds no drill
 */
export function drillFor(context: Context, step: Step, warm: number): Prescription | null {
  const { phase, kind, elasticRung, frame } = step;
  if (warm < 5 || phase < 3 || kind !== 'build') return null;
  const skips = phase >= 4 && (elasticRung ?? 0) >= firstOneLeg;
  const exercise = skips ? 'a-skip' : 'a-march';
  const entry = context.catalogue[exercise];
  if (!entry || !isAllowed(context, entry, { phase, bare: frame.blocked.includes('travel') })) return null;
  const dose = { minutes: 1, effort: skips ? 4 : 3 };
  return {
    exercise,
    ladder: 'running',
    rung: skips ? 2 : 1,
    side: 'both',
    dose,
    tier: entry.tier,
    load: loadOf(entry, dose),
    reasons: [reason('drill')],
  };
}
