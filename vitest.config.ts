import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{schemas,planner,exports,figures,stores,property,simulation,content,house,scripts}/**/*.test.ts',
          ],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/globalSetup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'grid', include: ['tests/grid/**/*.test.ts'], testTimeout: 3_600_000 } },
    ],
  },
});
