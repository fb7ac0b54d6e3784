import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type Reporter, type TestSpecification } from 'vitest/node'

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

const MINUTES = 60_000

/**
 * Says every five minutes which files have been running since the last time. The limits of tests do not end one whose
 * process stands still, and without this no one would learn which it is.
 */
function saysWhatRunsLong(): Reporter {
  const begun = new Map<string, number>()
  let everyFiveMinutes: NodeJS.Timeout | undefined
  return {
    onTestRunStart: () => {
      everyFiveMinutes = setInterval(() => {
        for (const [path, since] of begun) {
          const minutes = Math.floor((Date.now() - since) / MINUTES)
          if (minutes >= 5) process.stdout.write(`Still running after ${minutes} minutes: ${path}\n`)
        }
      }, 5 * MINUTES)
    },
    // The module that has ended is another object than the one that was queued.
    onTestModuleQueued: ({ relativeModuleId }) => void begun.set(relativeModuleId, Date.now()),
    onTestModuleEnd: ({ relativeModuleId }) => void begun.delete(relativeModuleId),
    onTestRunEnd: () => clearInterval(everyFiveMinutes),
  }
}

/**
 * Begins with what takes longest, so that at the end no worker waits for another: whole programs and pages, whose tests
 * are short to write. Without the times of an earlier run, vitest begins with the largest files.
 */
class WholeProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number =>
      (/\/(examples|conformance|test)\//.test(moduleId) ? 0 : 2) + (project.name === 'libraries' ? 1 : 0)
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

const tests = (packages: string): string[] => [`${packages}/src/**/*.test.{ts,tsx}`, `${packages}/test/**/*.test.ts`]

/**
 * Tests that replace modules, change what other tests of the same process would see, or fill its memory: ODK's engine
 * lets go of no form.
 */
const isolated = '**/*.isolated.test.ts'

/**
 * Those that fill the memory are in workers of their own, but not each in one: together they take 1.6 GB, and loading
 * the engine takes longer than many of them.
 */
const inEngine = 'packages/xlsforms/src/**/*.isolated.test.ts'

/** Packages that are pages, programs or stores, as the examples and the site are. */
const programs = 'browser|builder|cli|forms|publishing|vault'

/**
 * Tests of packages leave nothing behind: one worker runs many of their files, and loads what they import once. Only
 * ODK's engine puts a document of its own into the process, so what takes a document for a sign that it is in a browser
 * is in other workers.
 */
const shared = {
  libraries: tests(`packages/!(${programs})`),
  programs: [...tests(`packages/@(${programs})`), ...tests('examples/*'), ...tests('site')],
}

export default defineConfig(({ mode }) => ({
  resolve: { conditions: ['@tip-standard/source'] },
  ssr: { resolve: { conditions: ['@tip-standard/source'] } },
  test: {
    reporters: ['default', saysWhatDidNotRun, saysWhatRunsLong()],
    globalSetup: ['./packages/codegen/src/index-is-fresh.ts', './packages/cli/test/run-folder.ts'],
    setupFiles: ['./vitest.setup.ts'],
    // One for each processor: by default one is left free, which is half of a machine with two. A third one costs more
    // in modules read again than it fills.
    maxWorkers: availableParallelism(),
    // ODK's engine lets go of no form, and some tests open many.
    execArgv: ['--max-old-space-size=8192'],
    sequence: { sequencer: WholeProgramsFirst },
    // Limits are for what never comes, and no measure: a machine with eight other things to do takes ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    ...(mode === 'long'
      ? { include: [long], testTimeout: 1_800_000 }
      : {
          projects: [
            ...Object.entries(shared).map(([name, include]) => ({
              extends: true as const,
              test: { name, include, exclude: [...configDefaults.exclude, long, isolated], isolate: false },
            })),
            {
              extends: true,
              test: { name: 'engine', include: [inEngine], exclude: [...configDefaults.exclude, long], isolate: false },
            },
            {
              extends: true,
              test: {
                name: 'isolated',
                include: [isolated],
                exclude: [...configDefaults.exclude, long, inEngine],
              },
            },
          ],
        }),
  },
}))
