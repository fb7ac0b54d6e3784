import { describe, expect, it } from 'vitest'
import { listFiles, readRepositoryFile } from './repository.ts'

/** Tests and what they build on; the package with the browser has to try what the others must not do. */
const tests = listFiles('.', /\.(test|stories)\.tsx?$|^fixture-.*\.tsx?$|^(run|open|fill)-.*\.ts$/).filter(
  (path) => !path.startsWith('packages/browser/'),
)

/** Where a pattern is found in the code of tests, by file and line. */
const placesOf = (pattern: RegExp): string[] =>
  tests.flatMap((path) =>
    readRepositoryFile(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [`${path}:${at + 1}`] : [])),
  )

/** What makes a test pass in one run and fail in another; each pattern is split, so that this file does not match it. */
const UNSTEADY: Record<string, RegExp> = {
  'a clock': /Date\.no[w]|new Date\(\)|performance\.no[w]|hrtim[e]|cpuUsag[e]/,
  'a sleep': /waitForTimeou[t]|timers\/promise[s]|setTimeout\([^,()]*resolv[e]/,
  'a limit shorter than the one of the whole suite': /setDefaultTimeou[t]|timeout: \d{1,2}_?000\b/,
  chance: /Math\.rando[m]/,
  'a skip that gives no reason': /\.(skipI[f]|runI[f]|tod[o])\b|\b(it|test|describe)\.ski[p]/,
  'what a browser prints': /\.on\('consol[e]'/,
}

describe('tests hold in every run, on a busy machine too', () => {
  it('looks at all of them', () => {
    expect(tests.length).toBeGreaterThan(200)
  })

  it.each(Object.entries(UNSTEADY))('none depends on %s', (_, pattern) => {
    expect(placesOf(pattern)).toEqual([])
  })
})
