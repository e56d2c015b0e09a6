import type { satteri } from '@astrojs/markdown-satteri';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>;

const mark = /\s*\[@([a-z0-9-]+)\]/g;

/** Markdown plugin: a dose such as `3 × 15` or `4 × 30 s` stays on one line. */
export const unbrokenDoses: Plugins[number] = {
  name: 'unbroken-doses',
  text(node, context) {
    const value = node.value
      .replace(/(\d) × (\d)/g, '$1\u00a0×\u00a0$2')
      .replace(/(\d) (s|min|kg|cm|%)\b/g, '$1\u00a0$2');
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
};

/**
 * Markdown plugin: turns `[@beyer-2015]` into a numbered link to the page's list of sources, and notes the ids in
 * the order of their numbers as `cited` in the page's frontmatter.
 */
export const citations: Plugins[number] = () => {
  const cited: string[] = [];
  const numberOf = (id: string): string => {
    if (!cited.includes(id)) cited.push(id);
    return String(cited.indexOf(id) + 1);
  };
  return {
    name: 'citations',
    text(node, context) {
      if (!node.value.includes('[@')) return;
      const parts = [];
      let from = 0;
      for (const match of node.value.matchAll(mark)) {
        const id = match[1] ?? '';
        if (match.index > from)
          parts.push({ type: 'text' as const, value: node.value.slice(from, match.index) });
        const text = { type: 'text' as const, value: numberOf(id) };
        const link = { type: 'link' as const, url: `#source-${id}`, title: null, children: [text] };
        parts.push({ type: 'superscript' as const, children: [link] });
        from = match.index + match[0].length;
      }
      if (from < node.value.length) parts.push({ type: 'text' as const, value: node.value.slice(from) });
      context.replaceNode(node, parts);
    },
    after(_root, context) {
      const { astro } = context.data;
      if (astro) astro.frontmatter.cited = cited;
    },
  };
};
