import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { builtPages, startTags } from './pages.ts';

const pages = builtPages(inject('distDir'));

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style choices of the page compiler, not faults: it writes void elements and minified text as it likes.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    doctype: 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // A search engine cuts a long title; a reader does not mind it.
    'long-title': 'off',
  },
});

test('there are pages to check', () => {
  expect(pages.length).toBeGreaterThan(0);
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.path);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${page.path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('every page has one h1 and skips no heading level', () => {
  const faults: string[] = [];
  for (const page of pages) {
    const levels = startTags(page.html).flatMap((tag) =>
      /^h[1-6]$/.test(tag.name) ? [Number(tag.name[1])] : [],
    );
    if (levels.filter((level) => level === 1).length !== 1) faults.push(`${page.path}: not exactly one h1`);
    levels.forEach((level, index) => {
      if (level > (levels[index - 1] ?? 0) + 1) faults.push(`${page.path}: h${level} comes too early`);
    });
  }
  expect(faults).toEqual([]);
});

test('every page carries a content security policy that allows no inline code', () => {
  const faults: string[] = [];
  for (const page of pages) {
    const tags = startTags(page.html);
    const policy = tags
      .find((tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      ?.attributes.get('content');
    if (policy === undefined) faults.push(`${page.path}: no policy`);
    else if (/unsafe-inline|'unsafe-eval'/.test(policy)) faults.push(`${page.path}: ${policy}`);
    for (const tag of tags) {
      for (const name of tag.attributes.keys()) {
        if (name === 'style' || name.startsWith('on')) faults.push(`${page.path}: <${tag.name} ${name}>`);
      }
    }
  }
  expect(faults).toEqual([]);
});
