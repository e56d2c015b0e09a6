import type { Named } from './ruleSources.ts';
import { commonest, type Place, places, type Use } from './ruleUses.ts';

/** One place a rule is used: what it is, how often, and an example. */
export type UseLine = { readonly place: string; readonly text: string };

const placeWords = {
  doses: 'Doses',
  weeks: 'Weeks',
  gates: 'Gates',
  answers: 'Answers',
  screening: 'Screening',
  log: 'The log',
} as const satisfies Record<Place, string>;

/** What a place counts, where its name does not say it. */
const units = { gates: 'plans', screening: 'runners' } as const satisfies Partial<Record<Place, string>>;
const unitOf = (place: Place): string => (place in units ? ` ${units[place as keyof typeof units]}` : '');

/**
 * Where a rule is used, in lines: by the made-up plans of the build, then by the code. Empty for one that nothing names.
 * @param nameOf the name of an exercise
 */
export function useLines(
  use: Use | undefined,
  named: Named,
  nameOf: (exercise: string) => string,
): readonly UseLine[] {
  const lines: UseLine[] = [];
  for (const place of places) {
    const n = use?.counts[place];
    if (use === undefined || n === undefined) continue;
    const exercise = place === 'doses' ? commonest(use) : undefined;
    const example =
      exercise === undefined
        ? `such as: “${(use.words[place] ?? '').replace(/\.$/, '')}”.`
        : `most often ${nameOf(exercise)}.`;
    lines.push({
      place: placeWords[place],
      text: `${n.toLocaleString('en-GB')}${unitOf(place)}, ${example}`,
    });
  }
  if (named.properties.length > 0)
    lines.push({
      place: 'Guard',
      text: `Safety property ${named.properties.join(', ')} tests every plan against it.`,
    });
  if (named.modules.length > 0) lines.push({ place: 'Code', text: `${named.modules.join(', ')}.` });
  return lines;
}
