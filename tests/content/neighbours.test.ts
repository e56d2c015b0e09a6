import { expect, test } from 'vitest';
import { exercises } from './content.ts';

const bySlug = new Map(exercises.map(({ id, data }) => [id, data]));
const tierOf = (slug: string): number => bySlug.get(slug)?.tendonLoad.tier ?? 0;

/** Steps to a harder exercise of a lower tier, and why they are right. */
const lighterButHarder: Readonly<Record<string, string>> = {
  'balance-reach > single-leg-rdl': 'more for balance and hip, less for the tendon; the page says so',
  'split-squat > single-leg-rdl':
    'the back leg of the split squat loads its calf; the hinge asks more of the hip',
  'step-down > single-leg-rdl': 'the heel stays down in the hinge; it asks more of balance and hamstrings',
};

/** The exercises reachable by a kind of step, from one of them. */
function reachable(from: string, step: 'easier' | 'harder'): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(bySlug.get(from)?.[step] ?? [])];
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (seen.has(slug)) continue;
    seen.add(slug);
    open.push(...(bySlug.get(slug)?.[step] ?? []));
  }
  return seen;
}

test.each(['easier', 'harder'] as const)('going %s never leads back to the start', (step) => {
  expect(exercises.map(({ id }) => id).filter((id) => reachable(id, step).has(id))).toEqual([]);
});

test('harder is never a lower tier, but for a few with a reason', () => {
  const lighter = exercises.flatMap(({ id, data }) =>
    data.harder.filter((slug) => tierOf(slug) < data.tendonLoad.tier).map((slug) => `${id} > ${slug}`),
  );
  expect(lighter.sort()).toEqual(Object.keys(lighterButHarder).sort());
});

test('easier is never a higher tier', () => {
  const heavier = exercises.flatMap(({ id, data }) =>
    data.easier.filter((slug) => tierOf(slug) > data.tendonLoad.tier).map((slug) => `${id} > ${slug}`),
  );
  expect(heavier).toEqual([]);
});

test('no exercise is both easier and harder than another', () => {
  const both = exercises.flatMap(({ id, data }) =>
    data.easier.filter((slug) => data.harder.includes(slug)).map((slug) => `${id} and ${slug}`),
  );
  expect(both).toEqual([]);
});

test('a substitute needs less equipment or other equipment', () => {
  const same = exercises.flatMap(({ id, data }) =>
    data.substitutes
      .filter((slug) => {
        const other = bySlug.get(slug)?.equipment;
        return (
          other !== undefined &&
          data.equipment.all.length > 0 &&
          data.equipment.all.every((item) => other.all.includes(item))
        );
      })
      .map((slug) => `${id} > ${slug}`),
  );
  expect(same).toEqual([]);
});

test('a measured force is given only where the page says where it was read', () => {
  const bare = exercises.filter(({ data: { tendonLoad } }) => {
    const measured = tendonLoad.peak !== undefined || tendonLoad.strain !== undefined;
    return (
      (measured && tendonLoad.sources.length === 0) ||
      (tendonLoad.peak !== undefined && tendonLoad.basis !== 'published')
    );
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('no heel goes below the floor before phase 5 with insertional pain, and no calf is stretched', () => {
  const early = exercises.filter(
    ({ id, data: { insertional } }) =>
      (/step$|heel-drop/.test(id) && insertional.from !== null && insertional.from < 5) ||
      (id.startsWith('calf-stretch') && insertional.from !== null),
  );
  expect(early.map(({ id }) => id)).toEqual([]);
});
