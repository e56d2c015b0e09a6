import { violations } from '../src/planner/index.ts';
import type { Catalogue } from '../src/schemas/catalogue.ts';
import type { Result } from '../src/schemas/plan.ts';
import type { Profile } from '../src/schemas/profile.ts';

/** What a plan breaks of the safety properties, a line each; such a plan is a fault of ours and is not printed. */
export const brokenIn = (result: Result, profile: Profile, catalogue: Catalogue): readonly string[] =>
  result.kind === 'stop'
    ? []
    : violations(result, profile, catalogue).map(
        ({ property, where, found }) => `plan: breaks ${property} in ${where}: ${found}`,
      );
