import { defineConfig } from 'vitest/config';

// Two cores: two files at a time; the integration suite starts servers and databases, so it gets time.
const never = ['**/node_modules/**', '**/dist/**', '**/.next/**', 'site/e2e/**'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // plain functions share their modules: a fresh process for each of so many files is most of the time they take
          isolate: false,
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...never, '**/*.int.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.int.test.ts'],
          exclude: never,
          testTimeout: 180_000,
          hookTimeout: 1_200_000,
        },
      },
    ],
  },
});
