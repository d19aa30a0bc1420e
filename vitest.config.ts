import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/faces/**'],
          environment: 'node',
          // Some geometry is worked out for a hundred frames: no test of speed.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/faces/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/faces/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two share a machine of two cores, and a page's paint may then come late: such a test has a second try.
          maxWorkers: 2,
          retry: 1,
        },
      },
    ],
  },
});
