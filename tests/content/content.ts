import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Entry, SiteContent } from '../../src/layouts/checkContent.ts';
import { exerciseSchema } from '../../src/schemas/exercise.ts';
import { glossarySchema, guideSchema, phaseSchema } from '../../src/schemas/page.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';

type Reads<Data> = { readonly parse: (value: unknown) => Data };

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(`src/content/${folder}`)
    .filter((name) => name.endsWith(ending))
    .sort();

/** The frontmatter and the text of a page, split at its dashes. */
export function splitPage(text: string): { readonly data: unknown; readonly body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  return { data: parse(match?.[1] ?? ''), body: match?.[2] ?? '' };
}

const pagesIn = <Data>(folder: string, schema: Reads<Data>): readonly (Entry<Data> & { body: string })[] =>
  filesIn(folder, '.mdx').map((name) => {
    const { data, body } = splitPage(readFileSync(`src/content/${folder}/${name}`, 'utf8'));
    return { id: name.slice(0, -4), data: schema.parse(data), body };
  });

const factsIn = <Data>(folder: string, schema: Reads<Data>): readonly { id: string; data: Data }[] =>
  filesIn(folder, '.yaml').map((name) => ({
    id: name.slice(0, -5),
    data: schema.parse(parse(readFileSync(`src/content/${folder}/${name}`, 'utf8'))),
  }));

export const exercises = pagesIn('exercises', exerciseSchema);
export const phases = pagesIn('phases', phaseSchema);
export const guides = pagesIn('guides', guideSchema);
export const references = factsIn('references', referenceSchema);
export const glossary = factsIn('glossary', glossarySchema);

/** The whole content, as the build checks it. */
export const content: SiteContent = { exercises, phases, guides, references, glossary };

/** A page with an address: its name in messages, and its text. */
export type TextPage = { readonly path: string; readonly body: string };

/** All pages written in MDX. */
export const textPages: readonly TextPage[] = [
  ...exercises.map(({ id, body }) => ({ path: `/exercises/${id}/`, body })),
  ...phases.map(({ id, body }) => ({ path: `/phases/${id}/`, body })),
  ...guides.map(({ id, body }) => ({ path: `/guides/${id}/`, body })),
];

/** What a reader sees of each page besides its text: summaries, steps, cues, faults, limits. */
export const frontTexts: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...exercises.map(({ id, data }) => [
    `/exercises/${id}/`,
    [
      data.summary,
      ...data.steps,
      ...data.cues,
      ...data.faults.flatMap(({ fault, fix }) => [fault, fix]),
      ...data.doses.flatMap(({ often, note }) => [often, note ?? '']),
      data.insertional.advice,
      data.stopIf,
    ],
  ]),
  ...phases.map(({ id, data }) => [`/phases/${id}/`, [data.summary, data.goal]]),
  ...guides.map(({ id, data }) => [`/guides/${id}/`, [data.summary]]),
]);
