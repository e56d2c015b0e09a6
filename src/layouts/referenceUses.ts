import { getCollection } from 'astro:content';
import { rules } from '../planner/index.ts';
import type { Rule } from '../schemas/rule.ts';

/** Where a reference is used: rules of the planner, and pages of the site. */
export type Uses = {
  readonly rules: readonly Rule[];
  readonly pages: readonly { path: string; name: string }[];
};

const citedIn = (body: string | undefined): readonly string[] =>
  [...(body ?? '').matchAll(/\[@([a-z0-9-]+)\]/g)].map(([, id = '']) => id);

async function collect(): Promise<ReadonlyMap<string, Uses>> {
  const uses = new Map<string, { rules: Rule[]; pages: { path: string; name: string }[] }>();
  const of = (id: string) => {
    const known = uses.get(id) ?? { rules: [], pages: [] };
    uses.set(id, known);
    return known;
  };
  for (const rule of Object.values(rules)) for (const id of rule.references) of(id).rules.push(rule);
  const pages = [
    ...(await getCollection('phases')).map(({ id, data, body }) => ({
      path: `/phases/${id}/`,
      name: `Phase ${data.number}: ${data.title}`,
      ids: [...data.sources, ...citedIn(body)],
    })),
    ...(await getCollection('exercises')).map(({ id, data, body }) => ({
      path: `/exercises/${id}/`,
      name: data.name,
      ids: [...data.sources, ...data.tendonLoad.sources, ...citedIn(body)],
    })),
    ...(await getCollection('guides')).map(({ id, data, body }) => ({
      path: `/guides/${id}/`,
      name: data.title,
      ids: [...data.sources, ...citedIn(body)],
    })),
  ];
  for (const { path, name, ids } of pages) for (const id of new Set(ids)) of(id).pages.push({ path, name });
  return uses;
}

let known: Promise<ReadonlyMap<string, Uses>> | undefined;
/** The uses of every reference, by its id; collected once a build. */
export const usesOf = (): Promise<ReadonlyMap<string, Uses>> => {
  known ??= collect();
  return known;
};
