import { defineConfig } from 'vitest/config';

/** Threads end with the process, so that a test stuck in a loop can be stopped. */
const pool = 'threads';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          pool,
          setupFiles: ['tests/seed.ts'],
          include: [
            'tests/{schemas,planner,exports,figures,stores,today,property,simulation,content,house,scripts}/**/*.test.ts',
          ],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'site',
          pool,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/globalSetup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'grid', pool, include: ['tests/grid/**/*.test.ts'], testTimeout: 3_600_000 } },
    ],
  },
});
