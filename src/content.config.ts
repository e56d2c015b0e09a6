import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { exerciseSchema } from './schemas/exercise.ts';
import { glossarySchema, guideSchema, phaseSchema } from './schemas/page.ts';
import { referenceSchema } from './schemas/reference.ts';

const pages = (folder: string) => glob({ pattern: '*.mdx', base: `./src/content/${folder}` });
const facts = (folder: string) => glob({ pattern: '*.yaml', base: `./src/content/${folder}` });

export const collections = {
  phases: defineCollection({ loader: pages('phases'), schema: phaseSchema }),
  exercises: defineCollection({ loader: pages('exercises'), schema: exerciseSchema }),
  guides: defineCollection({ loader: pages('guides'), schema: guideSchema }),
  references: defineCollection({ loader: facts('references'), schema: referenceSchema }),
  glossary: defineCollection({ loader: facts('glossary'), schema: glossarySchema }),
};
