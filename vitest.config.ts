import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          // Tests of cost measure ratios and take their time on a machine that is busy with others.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Each file drives a Chromium of its own; two at once on two cores would only make both miss their deadlines.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A poll ends as soon as it holds; one second is too short for a browser on a machine that is busy with others.
          expect: { poll: { timeout: 15_000 } },
          // On a shared machine a browser is now and then starved for seconds; what is broken fails twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
})
