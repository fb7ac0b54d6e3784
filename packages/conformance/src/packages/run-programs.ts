import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What each program, by its path, printed and how it failed. */
export type Outcomes = { readonly [path: string]: { readonly printed: string[]; readonly error?: string } }

/**
 * Imports programs one after the other and writes down what each prints: they read the packages once, as one process
 * for each would not.
 */
const RUNNER = `
import { AsyncLocalStorage } from 'node:async_hooks'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'

const [list, to] = process.argv.slice(2)
const outcomes = {}
const current = new AsyncLocalStorage()
console.log = (...values) => current.getStore().printed.push(...format(...values).split('\\n'))
for (const path of JSON.parse(readFileSync(list, 'utf8'))) {
  const outcome = (outcomes[path] = { printed: [] })
  await current.run(outcome, async () => {
    try {
      await import(pathToFileURL(path).href)
    } catch (error) {
      outcome.error = error.stack
    }
  })
}
process.on('exit', () => writeFileSync(to, JSON.stringify(outcomes)))
`

/** Runs programs in one process, in a folder. */
export function runPrograms(paths: readonly string[], folder: string): Outcomes {
  const [runner, list, to] = ['run-programs.mjs', 'programs.json', 'outcomes.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  writeFileSync(runner, RUNNER)
  writeFileSync(list, JSON.stringify(paths))
  execFileSync(process.execPath, [runner, list, to], { cwd: folder, stdio: 'pipe' })
  return JSON.parse(readFileSync(to, 'utf8')) as Outcomes
}
