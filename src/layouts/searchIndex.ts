import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { builtFiles, textOf } from './builtFiles.ts';
import { glossary } from './glossary.ts';

/** What is on every page or only points elsewhere: found there, it would send a reader to the wrong page. */
const passedOver = [
  'nav',
  'svg',
  'sup',
  'figcaption',
  '.sources',
  '.rows',
  '.neighbours',
  '.related',
  '.coach-dose',
  '.dose-maker',
  '[hidden]',
];
/** The library's parts that the search page uses; its ready-made interfaces are left out. */
const used = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.|.*\.pf_meta|(fragment|index|filter)\/)/;
/** What a page's template says of it, for this index alone. */
const mark = /(<main\b[^>]*?) data-finding="([^"]*)"([^>]*>)/;

function orThrow<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`The search index cannot be made: ${answer.errors.join('; ')}`);
  return answer;
}

/** Indexes the pages that say what they are, and each term of the glossary, and takes the marks off the pages. */
async function indexSite(folder: string): Promise<void> {
  const { index } = orThrow(await createIndex({ rootSelector: 'main', excludeSelectors: passedOver }));
  if (index === undefined) throw new Error('The search index cannot be made.');
  for (const page of builtFiles(folder, '.html')) {
    const html = textOf(page);
    if (!mark.test(html)) continue;
    const content = html.replace(mark, (_, start, values, end) => {
      const filters = values.split(',').map((value: string) => `<i data-pagefind-filter="${value}"></i>`);
      // A runner looks for what to do first, and for a study second.
      const weight = values.includes('kind:reference') ? ' data-pagefind-weight="0.4"' : '';
      return `${start}${weight}${end}${filters.join('')}`;
    });
    orThrow(await index.addHTMLFile({ url: page.path, content }));
    writeFileSync(page.file, html.replace(mark, '$1$3'));
  }
  for (const { id, term, forms, means } of glossary()) {
    const also = forms.length > 0 ? ` Also: ${forms.join(', ')}.` : '';
    const content = `${term}. ${means}${also}`;
    const found = { meta: { title: term }, filters: { kind: ['glossary'] } };
    orThrow(await index.addCustomRecord({ url: `/glossary/#${id}`, content, language: 'en-gb', ...found }));
  }
  for (const { path, content } of orThrow(await index.getFiles()).files) {
    if (!used.test(path)) continue;
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}

/** Astro integration: makes the search index, below `/pagefind/`. */
export const searchIndex = {
  name: 'search-index',
  hooks: {
    'astro:build:done': ({ dir }: { readonly dir: URL }): Promise<void> => indexSite(fileURLToPath(dir)),
  },
};
