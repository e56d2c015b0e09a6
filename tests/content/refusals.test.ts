import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent, contentProblems, type SiteContent } from '../../src/layouts/checkContent.ts';
import { exerciseSchema } from '../../src/schemas/exercise.ts';
import { guideSchema, phaseSchema } from '../../src/schemas/page.ts';
import { content, splitPage } from './content.ts';

/** The frontmatter of a real page, to be spoilt. */
const frontmatter = (path: string): Record<string, unknown> =>
  splitPage(readFileSync(`src/content/${path}`, 'utf8')).data as Record<string, unknown>;

/** What a schema says of some frontmatter: each field with its message. */
function refusal(
  schema: {
    safeParse: (value: unknown) => {
      error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined;
    };
  },
  value: unknown,
): readonly string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

describe('the frontmatter of an exercise', () => {
  const squat = frontmatter('exercises/squat.mdx');
  const dose = { phases: [3], often: 'daily', sets: 3, reps: 10, rest: 60, effort: 5 };

  test('is taken as it stands', () => {
    expect(refusal(exerciseSchema, squat)).toEqual([]);
  });
  test('is refused without a source, with what to give', () => {
    expect(refusal(exerciseSchema, { ...squat, sources: [] })).toEqual([
      'sources: needs at least one source: a reference id, or expert-opinion',
    ]);
  });
  test('is refused with a dose without tempo, with what a dose takes', () => {
    const [message = ''] = refusal(exerciseSchema, { ...squat, doses: [dose] });
    expect(message).toMatch(/^doses\.0: not a complete dose: give sets with reps, tempo, rest and effort/);
  });
  test('is refused with a dose without rest', () => {
    const { rest: _, ...without } = { ...dose, tempo: [2, 1, 2] };
    expect(refusal(exerciseSchema, { ...squat, doses: [without] })[0]).toMatch(
      /^doses\.0: not a complete dose/,
    );
  });
  test('is refused with a slug that is no slug', () => {
    expect(refusal(exerciseSchema, { ...squat, harder: ['Split Squat'] })[0]).toMatch(
      /^harder\.0: must be a slug such as/,
    );
  });
  test('is refused with a field that nobody knows', () => {
    expect(refusal(exerciseSchema, { ...squat, hardness: 3 })[0]).toMatch(/hardness/);
  });
});

test('a phase or a guide without a source is refused', () => {
  const phase = { ...frontmatter('phases/settle.mdx'), sources: [] };
  const guide = { ...frontmatter('guides/mindset.mdx'), sources: [] };
  expect(refusal(phaseSchema, phase)).toEqual(['sources: needs at least one source']);
  expect(refusal(guideSchema, guide)).toEqual(['sources: needs at least one source']);
});

/** The content with one exercise changed. */
function withExercise(
  id: string,
  change: (entry: SiteContent['exercises'][number]) => SiteContent['exercises'][number],
): SiteContent {
  return {
    ...content,
    exercises: content.exercises.map((entry) => (entry.id === id ? change(entry) : entry)),
  };
}

describe('what the build refuses', () => {
  const spoilt: readonly (readonly [string, SiteContent, readonly RegExp[]])[] = [
    [
      'a harder exercise that does not exist',
      withExercise('squat', (entry) => ({ ...entry, data: { ...entry.data, harder: ['giant-leap'] } })),
      [/^src\/content\/exercises\/squat\.mdx: harder names “giant-leap”/, /Use the name of a file there/],
    ],
    [
      'a source that does not exist',
      withExercise('squat', (entry) => ({ ...entry, data: { ...entry.data, sources: ['nobody-1999'] } })),
      [/^src\/content\/exercises\/squat\.mdx: sources names the source “nobody-1999”/, /expert-opinion/],
    ],
    [
      'a source of a tendon load that does not exist',
      withExercise('squat', (entry) => ({
        ...entry,
        data: { ...entry.data, tendonLoad: { ...entry.data.tendonLoad, sources: ['nobody-1999'] } },
      })),
      [/tendonLoad\.sources names the source “nobody-1999”/],
    ],
    [
      'a citation that does not exist',
      withExercise('squat', (entry) => ({ ...entry, body: 'It helps [@nobody-1999].' })),
      [
        /^src\/content\/exercises\/squat\.mdx: the text names the source “nobody-1999”/,
        /Add nobody-1999\.yaml/,
      ],
    ],
    [
      'a link to an exercise that does not exist',
      withExercise('squat', (entry) => ({ ...entry, body: 'Try [this](/exercises/giant-leap/).' })),
      [
        /squat\.mdx: the text links to \/exercises\/giant-leap\/, and there is no such page/,
        /take the link out/,
      ],
    ],
    [
      'a link without its last slash',
      withExercise('squat', (entry) => ({ ...entry, body: 'Try [this](/exercises/bridge).' })),
      [/links to \/exercises\/bridge, and there is no such page/],
    ],
    [
      'an anchor that no heading has',
      withExercise('squat', (entry) => ({ ...entry, body: 'See [flags](/guides/red-flags/#itchy-toes).' })),
      [/that page has no heading or term “itchy-toes”/],
    ],
    [
      'a phase with an exercise that does not exist',
      {
        ...content,
        phases: content.phases.map((entry) =>
          entry.id === 'settle' ? { ...entry, data: { ...entry.data, exercises: ['giant-leap'] } } : entry,
        ),
      },
      [/^src\/content\/phases\/settle\.mdx: exercises names “giant-leap”/],
    ],
    [
      'a guide related to one that does not exist',
      {
        ...content,
        guides: content.guides.map((entry) =>
          entry.id === 'mindset' ? { ...entry, data: { ...entry.data, related: ['astrology'] } } : entry,
        ),
      },
      [/^src\/content\/guides\/mindset\.mdx: related names “astrology”/],
    ],
  ];

  test.each(spoilt)('%s, with the file, the field and what to do', (_, site, patterns) => {
    const problems = contentProblems(site);
    expect(problems).toHaveLength(1);
    for (const pattern of patterns) expect(problems[0]).toMatch(pattern);
    expect(() => checkContent(site)).toThrow(problems[0]);
  });

  test('nothing in the content as it stands', () => {
    expect(() => checkContent(content)).not.toThrow();
  });

  test('a link to a dose is taken, a misspelt dose is not', () => {
    const linking = (target: string): SiteContent =>
      withExercise('squat', (entry) => ({ ...entry, body: `[dose](${target})` }));
    expect(contentProblems(linking('/exercises/bridge/#3x15,2-1-3,rest60,left'))).toEqual([]);
    expect(contentProblems(linking('/exercises/bridge/#3by15'))).toHaveLength(1);
  });
});
