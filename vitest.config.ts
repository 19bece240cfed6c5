import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, in each project the longest first. */
const LONGEST = [
  ...['firefox', 'editors', 'sidepanel', 'hostile', 'parity', 'library', 'duplicates', 'build'].map(
    (name) => `e2e/${name}`,
  ),
  ...['rules/mutations', 'lib/cli/library', 'lib/cli/check', 'rules/slips', 'lib/cli/files'],
  ...['rules/grid', 'lib/audit/shares', 'lib/files/docx', 'lib/files/pdf', 'rules/disclosure-tables'],
]

/** Begins with those: in a fresh clone vitest knows no times and goes by the size of files, and a long one at the end leaves the other cores idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const names = [...new Set(sorted.map(({ project }) => project.name))]
    return names.flatMap((name) =>
      sorted.filter(({ project }) => project.name === name).sort((a, b) => rank(a) - rank(b)),
    )
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`))
  return at < 0 ? LONGEST.length : at
}

export default defineConfig({
  test: {
    // One more than there are cores: tests in a browser wait most of their time. vitest's own choice leaves one core of two idle.
    maxWorkers: Math.min(availableParallelism() + 1, 4),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/**/cost.test.ts'],
          environment: 'node',
          // Loading the engine anew for every file takes longer than most files run.
          isolate: false,
          // Tests of cost measure ratios and take their time on a machine that is busy with others.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'cost',
          include: ['tests/**/cost.test.ts'],
          environment: 'node',
          // What ran before in the same process changes how the compiler treats what is measured against each other.
          isolate: true,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          isolate: true,
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
