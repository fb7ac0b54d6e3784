/** `pnpm bench:privacy FOLDER …`: ours beside what other programs reached; each measure in a process of its own. */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { benchAttacks } from './attacks.ts'
import { benchCounts } from './counts.ts'
import { find, folders } from './data.ts'
import { benchLinkage } from './linkage.ts'
import { type Measure, measures, run } from './measures.ts'
import { benchPseudonyms } from './pseudonyms.ts'
import { benchRedaction } from './redaction.ts'
import { benchSeries } from './series.ts'

const heads = ['', 'ours s', '[cpu s]', 'anchor s', 'ratio', 'aim', 'ours', 'anchor', 'ratio', 'aim', 'MB', 'aim']
const widths = [38, 8, 8, 9, 7, 7, 10, 10, 7, 7, 7, 7]
const print = (cells: readonly string[]): void =>
  console.log(
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number)))
      .join(' '),
  )
const ratio = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))
const result = (value: number): string => (Number.isNaN(value) ? '–' : value > 1 ? String(value) : value.toFixed(5))

function measure(one: Measure): void {
  const { wall, cpu, result: found } = run(one)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  print([
    one.name,
    wall.toFixed(2),
    `[${cpu.toFixed(2)}]`,
    String(one.anchor.seconds),
    ratio(wall / one.anchor.seconds),
    ratio(one.aim.seconds),
    result(found),
    result(one.anchor.result),
    ratio(found / one.anchor.result),
    ratio(one.aim.result),
    String(memory),
    String(one.aim.memory ?? '–'),
  ])
}

const chosen = process.env['TIP_BENCH_MEASURE']
const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length) ?? ''
if (chosen !== undefined) measure(measures[Number(chosen)] as Measure)
else {
  const missing = [...new Set(measures.map(({ file }) => file))].filter((file) => find(file) === undefined)
  if (folders.length === 0) console.log('Name folders of data as arguments, or in TIP_BENCH_DATA.')
  for (const file of missing) console.log(`missing: ${file}`)
  print(heads)
  for (const [at, one] of measures.entries()) {
    if (missing.includes(one.file) || !one.name.includes(only)) continue
    const env = { ...process.env, TIP_BENCH_MEASURE: String(at) }
    spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...folders], {
      stdio: 'inherit',
      env,
    })
  }
  if (only === '') {
    await benchCounts()
    await benchPseudonyms()
    benchLinkage()
    benchRedaction()
    benchAttacks()
    await benchSeries()
  }
}
