import { readDoseLink } from '../exports/doseLink.ts';
import type { Exercise } from '../schemas/exercise.ts';
import { type GuideMeta, guideShelves, type PhaseMeta } from '../schemas/page.ts';

/** One file of a collection: its name without the ending, its frontmatter and, for a page, its text. */
export type Entry<Data> = { readonly id: string; readonly data: Data; readonly body?: string | undefined };

/** Everything in src/content that names something else in src/content. */
export type SiteContent = {
  readonly exercises: readonly Entry<Exercise>[];
  readonly phases: readonly Entry<PhaseMeta>[];
  readonly guides: readonly Entry<GuideMeta>[];
  readonly references: readonly { readonly id: string }[];
  readonly glossary: readonly { readonly id: string }[];
};

/** A page of the site, with the file to open when something in it is wrong. */
type Page = { readonly file: string; readonly path: string; readonly body: string };

/** The source id of what no study stands behind. */
const judgement = 'expert-opinion';

/** Pages of the site that are not in src/content. */
const fixedPages = [
  '/',
  '/plan/',
  '/today/',
  '/coach/',
  '/about/',
  '/privacy/',
  '/accessibility/',
  '/general-outline/',
  '/how-it-works/',
  '/exercises/',
  '/phases/',
  '/search/',
] as const;

/** Anchors that the layout of an exercise page sets by itself. */
const exerciseAnchors = [
  'dose',
  'how',
  'faults',
  'stop',
  'insertional',
  'easier-harder',
  'load',
  'related',
] as const;

/** The ids of the references that a text cites, `[@beyer-2015]`, in order. */
export const citedIn = (body: string): readonly string[] =>
  [...body.matchAll(/\[@([^\]\s]+)\]/g)].map(([, id = '']) => id);

/** The targets of the Markdown links in a text, in order. */
export const linksIn = (body: string): readonly string[] =>
  [...body.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** The anchors that a text's headings get: lower case, spaces as hyphens, other signs dropped. */
export const anchorsIn = (body: string): readonly string[] =>
  [...body.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

/** All addresses of the site, each with the anchors it has. */
function addressesOf(content: SiteContent): ReadonlyMap<string, ReadonlySet<string>> {
  const addresses = new Map<string, ReadonlySet<string>>(fixedPages.map((path) => [path, new Set()]));
  const add = (path: string, anchors: readonly string[]) => addresses.set(path, new Set(anchors));
  for (const { id, body = '' } of content.exercises)
    add(`/exercises/${id}/`, [...exerciseAnchors, 'sources', ...anchorsIn(body)]);
  for (const { id, body = '' } of content.phases) add(`/phases/${id}/`, ['sources', ...anchorsIn(body)]);
  for (const { id, body = '' } of content.guides) add(`/guides/${id}/`, ['sources', ...anchorsIn(body)]);
  for (const { id } of content.references) add(`/references/${id}/`, []);
  add('/guides/', guideShelves);
  add(
    '/glossary/',
    content.glossary.map(({ id }) => id),
  );
  add(
    '/references/',
    content.references.map(({ id }) => id),
  );
  return addresses;
}

const pageOf = (folder: string, { id, body = '' }: { id: string; body?: string | undefined }): Page => ({
  file: `src/content/${folder}/${id}.mdx`,
  path: `/${folder}/${id}/`,
  body,
});

/** Slugs in a field that name no file of a folder. */
const strangers = (
  file: string,
  field: string,
  slugs: readonly string[],
  folder: string,
  known: ReadonlySet<string>,
): readonly string[] =>
  slugs
    .filter((slug) => !known.has(slug))
    .map(
      (slug) =>
        `${file}: ${field} names “${slug}”, which is not in src/content/${folder}. Use the name of a file there, or take it out.`,
    );

function sourceProblems(
  file: string,
  field: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  return ids
    .filter((id) => id !== judgement && !known.has(id))
    .map(
      (id) =>
        `${file}: ${field} names the source “${id}”, which is not in src/content/references. Add ${id}.yaml there, use the id of a source that is there, or write ${judgement} where no study stands behind it.`,
    );
}

function linkProblems(
  { file, path, body }: Page,
  addresses: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return linksIn(body).flatMap((target) => {
    if (/^(https?:|mailto:|tel:)/.test(target)) return [];
    const [before = '', fragment = ''] = target.split('#');
    const anchors = addresses.get(before === '' ? path : before);
    if (!anchors)
      return [
        `${file}: the text links to ${target}, and there is no such page. Link to a page that exists, as /exercises/its-file-name/, or take the link out.`,
      ];
    const dose = before.startsWith('/exercises/') && readDoseLink(fragment) !== null;
    if (fragment === '' || anchors.has(fragment) || dose) return [];
    return [
      `${file}: the text links to ${target}, and that page has no heading or term “${fragment}”. Use the anchor of a heading that is there, or leave it off.`,
    ];
  });
}

/**
 * Everything in src/content that points at nothing: slugs, sources, citations, links and anchors.
 * @returns one sentence for each, naming the file, the field and what to do; empty when all is well
 */
export function contentProblems(content: SiteContent): readonly string[] {
  const exercises = new Set(content.exercises.map(({ id }) => id));
  const guides = new Set(content.guides.map(({ id }) => id));
  const references = new Set(content.references.map(({ id }) => id));
  const addresses = addressesOf(content);

  const ofPage = (page: Page, sources: readonly string[]): readonly string[] => [
    ...sourceProblems(page.file, 'sources', sources, references),
    ...sourceProblems(page.file, 'the text', citedIn(page.body), references),
    ...linkProblems(page, addresses),
  ];
  return [
    ...content.exercises.flatMap((entry) => {
      const page = pageOf('exercises', entry);
      const { easier, harder, substitutes, tendonLoad, sources } = entry.data;
      return [
        ...strangers(page.file, 'easier', easier, 'exercises', exercises),
        ...strangers(page.file, 'harder', harder, 'exercises', exercises),
        ...strangers(page.file, 'substitutes', substitutes, 'exercises', exercises),
        ...sourceProblems(page.file, 'tendonLoad.sources', tendonLoad.sources, references),
        ...ofPage(page, sources),
      ];
    }),
    ...content.phases.flatMap((entry) => {
      const page = pageOf('phases', entry);
      return [
        ...strangers(page.file, 'exercises', entry.data.exercises, 'exercises', exercises),
        ...ofPage(page, entry.data.sources),
      ];
    }),
    ...content.guides.flatMap((entry) => {
      const page = pageOf('guides', entry);
      return [
        ...strangers(page.file, 'related', entry.data.related, 'guides', guides),
        ...ofPage(page, entry.data.sources),
      ];
    }),
  ];
}

/** Stops the build when anything in src/content points at nothing, and says where and what to do. */
export function checkContent(content: SiteContent): void {
  const problems = contentProblems(content);
  if (problems.length > 0) throw new Error(`The content does not hold together.\n${problems.join('\n')}`);
}
