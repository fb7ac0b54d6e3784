import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { headline, loadWords, type Report } from '@tip-standard/report'

/** The commands that make the report, as someone would type them; both leave their files in the current folder. */
export const COMMANDS = [
  'tip sample 2000 --output victims.ndjson',
  'tip report victims.ndjson --set rwanda-study,gender-gap --html report.html',
] as const

/** Our victims are invented on days up to 2025: judged on this day, consents give the same report in every year. */
const DAY = '2026-01-01'

/** The findings that are quoted. */
const QUOTED = ['sex', 'origin', 'perpetrators']

/** A report that was made: how many victims are counted in it, where its page is, and what it says first. */
export type MadeReport = { readonly counted: number | undefined; readonly page: string; readonly sentences: string[] }

/** Runs `tip` in a folder; `tip` is what Node runs it with. Throws an `Error` with what the command says where it fails. */
function run(tip: readonly string[], command: string, more: readonly string[], folder: string): void {
  const [, ...args] = command.split(' ')
  const { status, stderr } = spawnSync(process.execPath, [...tip, ...args, ...more, '--force'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
}

/** Makes a report of 2,000 invented victims in a folder, in place of one that is there. */
export async function makeReport(folder: string, tip: readonly string[]): Promise<MadeReport> {
  const [sample, report] = COMMANDS
  run(tip, sample, [], folder)
  run(tip, report, ['--json', 'report.json', '--on', DAY], folder)
  const made = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report
  const words = await loadWords('en')
  const findings = made.sets.flatMap(({ indicators }) => indicators)
  return {
    counted: made.counted.find(({ unit }) => unit === 'victims')?.count,
    page: join(folder, 'report.html'),
    sentences: QUOTED.flatMap((id) => {
      const finding = findings.find((one) => one.id === id)
      const said = finding === undefined ? undefined : headline(finding, words)
      return said === undefined ? [] : [said.text]
    }),
  }
}
