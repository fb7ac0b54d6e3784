import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { chromiumOptions } from '@tip-standard/browser'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * Every story as a test in a real browser; the other tests of this package run with those of the whole repository. It imports
 * TypeScript of another package, so that it is read with `--configLoader runner`.
 */
export default defineConfig({
  plugins: [storybookTest({ configDir: here('.storybook') })],
  test: {
    name: 'stories',
    testTimeout: 300_000,
    // Many stories wait for the browser to draw: others go on meanwhile. By default one processor is left free, which
    // is half of a machine with two.
    maxWorkers: availableParallelism(),
    setupFiles: [here('.storybook/stories.setup.ts')],
    browser: {
      enabled: true,
      // One page plays story after story, as in Storybook itself; a page for each file loads everything again.
      isolate: false,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
