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
    globalSetup: ['./packages/cli/test/run-folder.ts'],
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 60_000,
    // Packing and installing packages is done before their tests, on machines that may be busy.
    hookTimeout: 180_000,
    // What is waited for ends the wait; the limit is for what never comes, on a machine that is busy too.
    expect: { poll: { timeout: 30_000 } },
    ...(mode === 'long' && { include: [long], exclude: configDefaults.exclude, testTimeout: 600_000 }),
  },
}))
