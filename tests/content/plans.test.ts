import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueEntry, makePlan } from '../../src/planner/index.ts';
import type { PageDose } from '../../src/schemas/exercise.ts';
import type { Prescription } from '../../src/schemas/plan.ts';
import { profiles, today } from '../property/profiles.ts';
import { exercises } from './content.ts';

const bySlug = new Map(exercises.map(({ id, data }) => [id, data]));
const catalogue = Object.fromEntries(exercises.map(({ id, data }) => [id, catalogueEntry(id, data)]));

/** Whether a page's dose is at least what is prescribed: the same tempo and rest, and no fewer sets or repetitions. */
function covers(page: PageDose, dose: Prescription['dose']): boolean {
  if ('reps' in dose)
    return (
      'reps' in page &&
      dose.sets <= page.sets &&
      dose.reps <= (page.repsTo ?? page.reps) &&
      dose.rest === page.rest &&
      dose.tempo.every((seconds, i) => seconds === page.tempo[i])
    );
  if ('seconds' in dose)
    return (
      'seconds' in page &&
      dose.sets <= page.sets &&
      dose.seconds <= (page.secondsTo ?? page.seconds) &&
      dose.rest === page.rest
    );
  if ('contacts' in dose)
    return (
      'contacts' in page &&
      dose.sets <= page.sets &&
      dose.contacts <= (page.contactsTo ?? page.contacts) &&
      dose.rest === page.rest
    );
  return 'intervals' in dose || !('minutes' in page) || dose.minutes <= (page.minutesTo ?? page.minutes);
}

test('whatever a plan prescribes stands on the page of its exercise, for its phase', () => {
  const missing = new Set<string>();
  for (const profile of fc.sample(profiles, { numRuns: 60, seed: 7 })) {
    const made = makePlan(profile, [], today, catalogue);
    if (made.kind === 'stop') continue;
    for (const week of made.weeks)
      for (const { exercise, dose } of week.days.flatMap(({ sessions }) =>
        sessions.flatMap(({ prescriptions }) => prescriptions),
      )) {
        const page = bySlug.get(exercise);
        const doses = page?.doses.filter(({ phases }) => phases.includes(week.phase)) ?? [];
        if (!doses.some((candidate) => covers(candidate, dose)))
          missing.add(`${exercise} in phase ${week.phase}: ${JSON.stringify(dose)}`);
      }
  }
  expect([...missing].slice(0, 20)).toEqual([]);
});
