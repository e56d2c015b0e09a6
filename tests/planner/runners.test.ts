import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { resultText } from '../../src/exports/planText.ts';
import { makePlan, violations } from '../../src/planner/index.ts';
import { readProfile } from '../../src/schemas/readProfile.ts';

/**
 * Twelve named runners: answers in, the whole plan as text out. When a plan is meant to change:
 * 1. Run `UPDATE=runners npx vitest run --project unit tests/planner/runners.test.ts`.
 * 2. Read what changed by eye: has each change a reason? Only then keep it.
 */
const folder = fileURLToPath(new URL('./runners/', import.meta.url));
const { UPDATE } = process.env;
const update = UPDATE === 'runners';
const catalogue = readCatalogue();
const today = '2026-11-30';

const runners = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -5));

describe('the plan of a named runner', () => {
  test.each(runners)('is as it was read and agreed: %s', (name) => {
    const read = readProfile(JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')));
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
    const result = makePlan(read.profile, [], today, catalogue);
    if (result.kind === 'plan') expect(violations(result, read.profile, catalogue)).toEqual([]);
    const text = resultText(result);
    if (update) writeFileSync(`${folder}${name}.txt`, text);
    expect(text).toBe(readFileSync(`${folder}${name}.txt`, 'utf8'));
  });

  test('is there for twelve of them', () => {
    expect(runners).toHaveLength(12);
  });
});
