import type { properties } from '../planner/index.ts';

/** The id of a safety property. */
type PropertyId = keyof typeof properties;

/** What the source of the planner says of a rule: the modules that name it, and the properties that guard it. */
export type Named = { readonly modules: readonly string[]; readonly properties: readonly PropertyId[] };

/** The source of a module, by its path below `src`, without the ending: `planner/caps`. */
export type SourceOf = Readonly<Record<string, string>>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a text names a rule: quoted, as `rules.E3`, or in words such as "rules O3 to O6". */
const nameOf = (id: string): RegExp =>
  new RegExp(
    `['"]${escaped(id)}['"]|\\brules\\.${escaped(id)}\\b|\\b[Rr]ules?\\s[^.\`'"*]{0,60}?(?<![\\w:-])${escaped(id)}(?![\\w-]|:\\w)`,
    'g',
  );

/** The property that a place in a safety module is about: the one that the next violation noted after it names. */
const propertyAfter = (source: string, index: number): PropertyId | undefined =>
  /\badd\(\s*'(I\d+)'/.exec(source.slice(index))?.[1] as PropertyId | undefined;

/** What a module exports, each with the comment before it. */
const exportsOf = (source: string): readonly { readonly comment: string; readonly name: string }[] =>
  [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:const|function) (\w+)/g)].map(
    ([, comment = '', name = '']) => ({ comment, name }),
  );

const isSafety = (module: string): boolean => module.startsWith('planner/safety/');

/**
 * What the sources say of each rule. A property guards a rule where a safety module names the rule, or tests against
 * a limit whose comment names it.
 */
export function namedIn(sources: SourceOf, ids: readonly string[]): ReadonlyMap<string, Named> {
  const limits = Object.entries(sources)
    .filter(([module]) => !isSafety(module))
    .flatMap(([, source]) => exportsOf(source));
  const safety = Object.entries(sources).filter(([module]) => isSafety(module));
  return new Map(
    ids.map((id): [string, Named] => {
      const modules = Object.keys(sources).filter(
        (module) => (sources[module] ?? '').search(nameOf(id)) >= 0,
      );
      const own = limits.filter(({ comment }) => comment.search(nameOf(id)) >= 0).map(({ name }) => name);
      const properties = safety.flatMap(([, source]) => {
        const body = source.slice(source.lastIndexOf("';\n\n"));
        const places = [
          ...source.matchAll(nameOf(id)),
          ...own.flatMap((name) =>
            new RegExp(`import \\{[^}]*\\b${name}\\b`).test(source)
              ? [...body.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((match) => ({
                  index: match.index + source.length - body.length,
                }))
              : [],
          ),
        ];
        return places.flatMap(({ index }) => propertyAfter(source, index) ?? []);
      });
      return [id, { modules, properties: [...new Set(properties)].sort() }];
    }),
  );
}

const files = import.meta.glob<string>(['../planner/**/*.ts', '../components/islands/**/*.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The sources of the planner and of the pages that plan, but for the rule tables and the made-up runners. */
export const plannerSources: SourceOf = Object.fromEntries(
  Object.entries(files)
    .map(([path, source]): [string, string] => [path.replace('../', '').replace(/\.tsx?$/, ''), source])
    .filter(([module]) => !/^planner\/(rules\/|sample)/.test(module)),
);
