import type { Catalogue } from '../schemas/catalogue.ts';
import type { Log } from '../schemas/log.ts';
import type { Profile } from '../schemas/profile.ts';
import { contextOf } from './context.ts';
import type { Projection } from './course.ts';
import { factorsOf, offeredDays } from './factors.ts';
import { fillerOf } from './fit.ts';
import { framesOf } from './frames.ts';
import { roomOf } from './layout.ts';
import { livedOf } from './living/lived.ts';
import { place } from './placement.ts';
import { runLadderOf } from './runLadder.ts';
import { budgetOf, type PlainDoses, plainDoses } from './trims.ts';

/** What the answers come to before any week is projected. */
export type Outline = { readonly projection: Projection; readonly doses: PlainDoses };

/** Reads the answers once: pace, place, room in the week, and how the ladders are dosed. */
export function outlineOf(
  profile: Profile,
  startDate: string,
  catalogue: Catalogue,
  log: Log,
  today: string,
): Outline {
  const factors = factorsOf(profile);
  const placement = place(profile, factors);
  const context = contextOf(profile, factors, catalogue, offeredDays(factors, profile.weekStart ?? 'mon'));
  const doses = plainDoses(context);
  const room = roomOf(context);
  const budget = budgetOf(context, doses.loads);
  return {
    doses,
    projection: {
      context,
      placement,
      room,
      frames: framesOf(profile, factors, context.offered, startDate, null, today),
      today,
      lived: livedOf(profile, log, startDate, today),
      fill: fillerOf(context, doses),
      budget,
      ladder: runLadderOf(context, room, budget, placement.keptRun?.minutes ?? null),
    },
  };
}
