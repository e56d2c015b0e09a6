import { fileURLToPath } from 'node:url';

/**
 * Modules that hold nothing but words and numbers, by the id under which a page carries them. A page with an island
 * puts them in its HTML as JSON (`PageData.astro`), and in the browser the module is read from there: the words are
 * sent once, as data, and never as script. Everywhere else they are ordinary modules.
 */
export const dataModules = {
  questions: '../schemas/questions.ts',
  shapes: '../schemas/shapes.ts',
  log: '../schemas/logWords.ts',
  rules: '../planner/rules/catalogue.ts',
  screening: '../planner/findings.ts',
  adjustments: '../planner/adjustmentWords.ts',
  reasons: '../planner/reasonWords.ts',
  gates: '../planner/gateWords.ts',
  words: '../components/islands/islandWords.ts',
  sheet: '../exports/sheetWords.ts',
  calf: '../planner/ladders/calfRungs.ts',
  elastic: '../planner/ladders/elastic.ts',
  support: '../planner/ladders/support.ts',
  stages: '../planner/ladders/runStages.ts',
  found: '../planner/safety/foundWords.ts',
} as const;
export type DataModule = keyof typeof dataModules;

const idOf = new Map(
  Object.entries(dataModules).map(([id, path]) => [fileURLToPath(new URL(path, import.meta.url)), id]),
);

/** The id of the element that carries a data module. */
export const dataElement = (id: DataModule): string => `data-${id}`;

type LoadOptions = { readonly ssr?: boolean } | undefined;

/** Vite plugin: in the browser, a data module is what its page carries. */
export const pageData = {
  name: 'page-data',
  enforce: 'pre' as const,
  async load(file: string, options: LoadOptions): Promise<string | null> {
    const id = idOf.get(file);
    if (id === undefined || options?.ssr === true) return null;
    const names = Object.keys((await import(/* @vite-ignore */ file)) as object);
    return `const data = JSON.parse(document.getElementById('${dataElement(id as DataModule)}').textContent);
${names.map((name) => `export const ${name} = data.${name};`).join('\n')}`;
  },
};
