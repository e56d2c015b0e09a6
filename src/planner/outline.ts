import type { Catalogue } from '../schemas/catalogue.ts';
import type { Profile } from '../schemas/profile.ts';
import { type Context, contextOf } from './context.ts';
import { factorsOf, offeredDays } from './factors.ts';
import { type Filled, type Filler, fillersOf } from './fit.ts';
import { type Budget, type Room, roomOf } from './layout.ts';
import { type Placement, place } from './placement.ts';
import { type RunLadder, runLadderOf } from './runLadder.ts';
import { budgetOf, plainDoses } from './trims.ts';

/** What the answers come to before any week is projected. */
export type Outline = {
  readonly context: Context;
  readonly placement: Placement;
  readonly room: Room;
  readonly budget: Budget;
  readonly ladder: RunLadder;
  /** A filler of weeks, from the first or going on from weeks filled before. */
  readonly fillerFrom: (filled: readonly Filled[]) => Filler;
};

/** Reads the answers once: pace, place, room in the week, and how the ladders are dosed. */
export function outlineOf(profile: Profile, catalogue: Catalogue): Outline {
  const factors = factorsOf(profile);
  const placement = place(profile, factors);
  const context = contextOf(profile, factors, catalogue, offeredDays(factors, profile.weekStart ?? 'mon'));
  const doses = plainDoses(context);
  const room = roomOf(context);
  const budget = budgetOf(context, doses.loads);
  return {
    context,
    placement,
    room,
    budget,
    ladder: runLadderOf(context, room, budget, placement.keptRun?.minutes ?? null),
    fillerFrom: fillersOf(context, doses),
  };
}
