import { daysBetween } from '../calendar.ts';
import type { Signal } from './response.ts';

/** A spell of red days with at most a week between them. */
export type Flare = { readonly first: string; readonly last: string };

/** Flare-ups, oldest first: red days less than eight days apart belong to one. */
export function flaresOf(signals: readonly Signal[]): readonly Flare[] {
  const flares: { first: string; last: string }[] = [];
  for (const { date, response } of signals) {
    if (response !== 'red') continue;
    const spell = flares.at(-1);
    if (spell !== undefined && daysBetween(spell.last, date) <= 7) spell.last = date;
    else flares.push({ first: date, last: date });
  }
  return flares;
}
