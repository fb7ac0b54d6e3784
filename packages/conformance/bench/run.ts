/** `pnpm bench`: every measure that has a target, with the machine's figures beside it. Needs built packages. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { sampleRecords } from '@tip-standard/cli/sample'
import { writeHtcdsWorkbook } from '@tip-standard/formats'
import { withinCustody } from '@tip-standard/policy'
import { build } from 'esbuild'
import { assessmentsPerSecond } from './classification.ts'
import { gateSpeed } from './gate.ts'
import { loadedBytes } from './intake-page.ts'
import { latencies } from './keystroke.ts'
import { cost, machine, median } from './machine.ts'
import { reportCost } from './report.ts'
import { measureRules } from './rules-in-duckdb.ts'
import { makeTexts, measure } from './validators.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const tip = join(repository, 'packages/cli/dist/program/tip.js')
const folder = mkdtempSync(join(tmpdir(), 'tip-bench-'))
const isQuick = process.argv.includes('--quick')

const row = (what: string, found: string, target: string): void =>
  console.log(`${what.padEnd(62)} ${found.padStart(22)}   ${target}`)

async function validators(): Promise<void> {
  const figures = measure(5000, 7)
  const generated = figures['generated']?.perSecond ?? Number.NaN
  for (const [name, { perSecond }] of Object.entries(figures))
    row(`${name}, records per second of the processor`, Math.round(perSecond).toLocaleString('en'), '')
  for (const [name, target] of [
    ['zod', 5],
    ['zod compiled', 1.5],
    ['ajv', 6],
  ] as const)
    row(`generated ÷ ${name}`, (generated / (figures[name]?.perSecond ?? Number.NaN)).toFixed(2), `≥ ${target}`)
}

function classification(): void {
  const found = Math.round(assessmentsPerSecond(10_000, 5)).toLocaleString('en')
  row('assessments of facts, per second of the processor', found, '≥ 30,000')
}

async function gate(): Promise<void> {
  const { personsPerSecond, fieldMicroseconds } = await gateSpeed(50_000, 3)
  row(
    'persons through the gate, per second of the processor',
    Math.round(personsPerSecond).toLocaleString('en'),
    '≥ 100,000',
  )
  row('decision about one field', `${fieldMicroseconds.toFixed(1)} µs`, '≤ 20 µs')
}

function villages(): void {
  const script = fileURLToPath(new URL('../../xlsforms/bench/villages.ts', import.meta.url))
  const node = ['--conditions=@tip-standard/source', '--import', 'tsx', script]
  const { milliseconds, bytes } = JSON.parse(
    execFileSync(process.execPath, node, { cwd: repository, encoding: 'utf8' }),
  )
  row('form with 14,837 villages opens in the engine of ODK', `${milliseconds} ms`, '≤ 2,000 ms')
  row('the same form, beside its file', `${Math.round(bytes / 1000)} kB`, '≤ 200 kB')
}

/** Makes the program that reads and parses NDJSON and does nothing else. */
async function parseOnly(): Promise<string> {
  const script = join(folder, 'parse-only.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./parse-only.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  return script
}

async function ndjson(): Promise<void> {
  const path = join(folder, 'records.ndjson')
  const file = createWriteStream(path)
  for (const text of makeTexts(isQuick ? 60_000 : 300_000))
    if (!file.write(`${text}\n`)) await new Promise((resolve) => file.once('drain', () => resolve(undefined)))
  await new Promise<void>((resolve) => file.end(() => resolve()))
  const script = await parseOnly()
  const ratios: number[] = []
  const peaks: number[] = []
  for (let round = 0; round < 5; round++) {
    const parse = await cost(process.execPath, [script, path])
    const check = await cost(process.execPath, [tip, 'validate', path])
    ratios.push(parse.wall / check.wall)
    peaks.push(check.peak)
  }
  row('NDJSON to report ÷ reading and JSON.parse alone, throughput', median(ratios).toFixed(2), '≥ 0.65')
  row('peak memory of the same, from a file', `${Math.round(Math.max(...peaks))} MB`, '≤ 250 MB')
}

async function memory(): Promise<void> {
  const count = isQuick ? 100_000 : 1_000_000
  const command = `exec '${process.execPath}' '${tip}' validate /dev/stdin < <('${process.execPath}' '${tip}' sample ${count})`
  const { peak, wall, code } = await cost('bash', ['-c', command])
  if (code !== 0) throw new Error('The records were not read.')
  row(
    `peak memory over ${count.toLocaleString('en')} records of NDJSON, piped`,
    `${Math.round(peak)} MB, ${Math.round(wall)} s`,
    '≤ 250 MB',
  )
}

async function report(): Promise<void> {
  const programs = { tip, parseOnly: await parseOnly(), folder }
  // What protects the tables takes nearly as long for few people as for many: the ratio falls with the people.
  for (const people of isQuick ? [5_000, 20_000] : [20_000, 200_000]) {
    const { report, parsing, peak } = await reportCost(programs, people, isQuick ? 1 : 3)
    const what = `tip report, all sets, ${people.toLocaleString('en')} people`
    row(
      `${what}, processor, peak memory`,
      `${report.toFixed(1)} s, ${Math.round(peak)} MB`,
      '1,000,000: ≤ 60 s, 500 MB',
    )
    row(`${what} ÷ reading and JSON.parse alone`, (report / parsing).toFixed(1), '')
  }
}

async function rules(): Promise<void> {
  const count = isQuick ? 20_000 : 200_000
  const { rules: inDuckDb, validate } = await measureRules(count)
  const ratio = (inDuckDb.wall / (validate?.wall ?? Number.NaN)).toFixed(2)
  row(
    `rules over ${count.toLocaleString('en')} records of Parquet in DuckDB ÷ tip validate, time`,
    `${ratio}, ${Math.round(inDuckDb.peak)} MB`,
    '≤ 1.0, ≤ 2,000 MB',
  )
}

async function workbook(): Promise<void> {
  const count = isQuick ? 5_000 : 50_000
  const path = join(folder, 'big.xlsx')
  writeFileSync(path, writeHtcdsWorkbook(Array.from(sampleRecords(count, 1), withinCustody)).bytes)
  const { wall, peak } = await cost(process.execPath, [
    tip,
    'validate',
    path,
    '--annotate',
    join(folder, 'marked.xlsx'),
  ])
  row(
    `${count.toLocaleString('en')}-row workbook to annotated workbook`,
    `${wall.toFixed(1)} s, ${Math.round(peak)} MB`,
    '≤ 60 s, ≤ 1,500 MB',
  )
}

async function size(what: string, code: string, target: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  row(what, `${(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000).toFixed(1)} kB`, target)
}

function digest(): string {
  const hash = createHash('sha256')
  for (const base of ['schemas/next', 'schemas/conformance', 'packages/core/src/generated', 'docs/reference'])
    for (const entry of readdirSync(join(repository, base), { recursive: true, withFileTypes: true }).sort((a, b) =>
      join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
    ))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
  return hash.digest('hex')
}

function generation(): void {
  const before = digest()
  const times = [0, 1, 2].map(() => {
    const start = process.hrtime.bigint()
    execFileSync(
      process.execPath,
      ['--conditions=@tip-standard/source', '--import', 'tsx', 'packages/codegen/src/generate.ts'],
      { cwd: repository },
    )
    return Number(process.hrtime.bigint() - start) / 1e9
  })
  row(
    'pnpm gen',
    `${median(times).toFixed(1)} s, ${digest() === before ? 'identical' : 'DIFFERENT'}`,
    '≤ 5 s, identical',
  )
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** What the intake example loads, and how long a long page takes to answer. */
async function forms(): Promise<void> {
  const { start, questions } = await loadedBytes()
  row('intake example, start page, all JS with React, min + gzip', kilobytes(start), '≤ 150 kB')
  row('intake example, when the first question is shown', kilobytes(questions), '')
  const { ours, rjsf } = await latencies()
  for (const [what, kind, target] of [
    ['key', 'keys', '≤ 35 ms'],
    ['click', 'clicks', ''],
  ] as const) {
    const name = `${what} to paint, ${ours.questions} questions, processor ÷ 4`
    const said = ({ median: middle, longest }: { median: number; longest: number }): string =>
      `${middle.toFixed(0)} ms, at most ${longest.toFixed(0)}`
    row(name, said(ours[kind]), target)
    row(`${name}: RJSF with its own theme`, said(rjsf[kind]), '')
    row(`${name}: ours ÷ RJSF`, (ours[kind].median / rjsf[kind].median).toFixed(2), '')
  }
}

console.log(machine())
try {
  await validators()
  classification()
  await gate()
  await ndjson()
  await memory()
  await workbook()
  await report()
  await rules()
  await size(
    "import { validate } from '@tip-standard/core', min + gzip",
    "export { validate } from '@tip-standard/core'",
    '≤ 45 kB',
  )
  await size(
    "import { sex } from '@tip-standard/core/code-lists', min + gzip",
    "export { sex } from '@tip-standard/core/code-lists'",
    '≤ 3 kB',
  )
  await forms()
  villages()
  generation()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
