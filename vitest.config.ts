import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** What is long by nature (many random sessions, very long texts); `pnpm run test:long` runs it. */
const long = '**/*.long.test.{ts,tsx}'

/** Says of each test that did not run why not. */
const saysWhatDidNotRun: Reporter = {
  onTestRunEnd: (modules) => {
    for (const { children } of modules)
      for (const test of children.allTests('skipped')) {
        const result = test.result()
        if (result.state === 'skipped' && result.note !== undefined)
          process.stdout.write(`Not run: ${test.fullName}: ${result.note}.\n`)
      }
  },
}

export default defineConfig(({ mode }) => ({
  resolve: { conditions: ['@tip-standard/source'] },
  ssr: { resolve: { conditions: ['@tip-standard/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.ts', 'examples/*/src/**/*.test.ts'],
    exclude: [...configDefaults.exclude, long],
    reporters: ['default', saysWhatDidNotRun],
    globalSetup: ['./packages/codegen/src/index-is-fresh.ts', './packages/cli/test/run-folder.ts'],
    setupFiles: ['./vitest.setup.ts'],
    // One for each processor: by default one is left free, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    // Limits are for what never comes, and no measure: a machine with eight other things to do takes ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    ...(mode === 'long' && { include: [long], exclude: configDefaults.exclude, testTimeout: 1_800_000 }),
  },
}))
