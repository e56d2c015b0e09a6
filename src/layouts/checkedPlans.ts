import { makePlan, violations } from '../planner/index.ts';
import { sampleProfile } from '../planner/samples.ts';
import type { Catalogue } from '../schemas/catalogue.ts';

/** What the build counted: plans made for made-up runners, and their weeks. */
export type Checked = { readonly plans: number; readonly weeks: number };

/** How many made-up runners each build plans. */
const runners = 600;

/**
 * Plans made-up runners and puts every plan through every safety property. A broken property fails the build, and so
 * the site is never published with a count that hides one.
 */
export function checkPlans(catalogue: Catalogue, today: string): Checked {
  let plans = 0;
  let weeks = 0;
  for (let number = 0; number < runners; number++) {
    const profile = sampleProfile(number);
    const result = makePlan(profile, [], today, catalogue);
    if (result.kind === 'stop') continue;
    const broken = violations(result, profile, catalogue)[0];
    if (broken)
      throw new Error(
        `Safety property ${broken.property} is broken for made-up runner ${number}: ${broken.where}, ${broken.found}`,
      );
    plans++;
    weeks += result.weeks.length;
  }
  return { plans, weeks };
}
