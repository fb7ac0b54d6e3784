import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'
import {
  annotateWorkbook,
  openWorkbook,
  readCsv,
  readNdjson,
  readSheet,
  writeCsv,
  writeWorkbook,
} from '../src/index.ts'

/** Measures reading and writing at the sizes the package promises; each step runs in its own process for its peak memory. */
const folder = join(tmpdir(), 'formats-bench')
mkdirSync(folder, { recursive: true })
const paths = { ndjson: join(folder, 'a.ndjson'), csv: join(folder, 'a.csv'), xlsx: join(folder, 'a.xlsx') }

const generator = mersenne(12_345)
/** A whole number from 0 to below a bound, the same sequence every time. */
const below = (bound: number): number => uniformInt(generator, 0, bound - 1)

async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const file = openSync(path, 'r')
  for (;;) {
    const buffer = Buffer.allocUnsafeSlow(256 * 1024)
    const length = readSync(file, buffer)
    if (length === 0) break
    yield buffer.subarray(0, length)
  }
  closeSync(file)
}

function toRecord(): string {
  const record: Record<string, Record<string, unknown>> = {}
  for (let group = 0; group < 10; group++) {
    const fields: Record<string, unknown> = {}
    for (let field = 0; field < 9; field++)
      fields[`fieldName${group}${field}`] =
        field === 0 ? '2024-05-01' : field % 3 ? `someCode${below(100)}` : ['aa', 'bb']
    record[`group${group}`] = fields
  }
  return JSON.stringify(record)
}

function* toRows(count: number, isText: boolean) {
  for (let row = 0; row < count; row++) {
    yield Array.from({ length: 40 }, (_, column) => {
      const kind = column % 5
      if (kind === 0) return `text ${below(1e6)} é`
      if (kind === 1) return isText ? String(below(1e5)) : below(1e5)
      if (kind === 2) return isText ? '' : below(2) === 1
      if (kind === 3) return isText ? '2024-05-31' : { iso: '2024-05-31' }
      return ['female', 'male', 'unknown', 'other'][below(4)] ?? ''
    })
  }
}

async function readLines(): Promise<number> {
  let carry = Buffer.alloc(0)
  let count = 0
  for await (const chunk of readChunks(paths.ndjson)) {
    const all = Buffer.concat([carry, chunk])
    let at = 0
    for (let end = all.indexOf(10); end !== -1; end = all.indexOf(10, at)) {
      if (JSON.parse(all.toString('utf8', at, end))) count++
      at = end + 1
    }
    carry = all.subarray(at)
  }
  return count
}

async function countRecords(checkDuplicateKeys: boolean): Promise<number> {
  let count = 0
  for await (const batch of readNdjson(readChunks(paths.ndjson), { checkDuplicateKeys })) count += batch.records.length
  return count
}

const steps: Record<string, () => Promise<number> | number> = {
  'ndjson: split and JSON.parse only': readLines,
  'ndjson: readNdjson, duplicate keys not checked': () => countRecords(false),
  'ndjson: readNdjson': () => countRecords(true),
  'csv: readCsv, 200,000 × 40': async () => {
    let count = 0
    for await (const batch of readCsv(readChunks(paths.csv))) count += batch.rows.length
    return count
  },
  'xlsx: writeWorkbook, 50,000 × 40': () => {
    const file = openSync(paths.xlsx, 'w')
    const columns = Array.from({ length: 40 }, (_, index) => ({ header: `Column ${index + 1}` }))
    for (const piece of writeWorkbook([{ name: 'Cases', columns, rows: toRows(50_000, false) }])) writeSync(file, piece)
    closeSync(file)
    return 50_000
  },
  'xlsx: readSheet': () => {
    const opened = openWorkbook(readFileSync(paths.xlsx))
    const sheet = opened.ok && opened.workbook.sheets[0]
    let count = 0
    if (opened.ok && sheet) for (const batch of readSheet(opened.workbook, sheet)) count += batch.rows.length
    return count
  },
  'xlsx: annotateWorkbook, 20,000 marks': () => {
    const marks = Array.from({ length: 20_000 }, () => ({
      sheet: 1,
      row: 2 + below(50_000),
      column: 1 + below(40),
      severity: 'error' as const,
      text: 'Check this.',
      rule: 'a.rule',
    }))
    const result = annotateWorkbook(readFileSync(paths.xlsx), marks)
    return result.ok ? marks.length : 0
  },
}

async function measure(name: string): Promise<void> {
  const step = steps[name]
  if (!step) throw new RangeError('no such step')
  const before = process.cpuUsage()
  const count = await step()
  const { user, system } = process.cpuUsage(before)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(`${name}: ${count} in ${((user + system) / 1e6).toFixed(2)} CPU s, ${memory} MB at most\n`)
}

const [chosen] = process.argv.slice(2)
if (chosen) await measure(chosen)
else {
  if (!existsSync(paths.ndjson))
    writeFileSync(paths.ndjson, `${Array.from({ length: 100_000 }, toRecord).join('\n')}\n`)
  if (!existsSync(paths.csv)) {
    const file = openSync(paths.csv, 'w')
    for await (const piece of writeCsv(toRows(200_000, true) as Iterable<string[]>)) writeSync(file, piece)
    closeSync(file)
  }
  for (const name of Object.keys(steps))
    spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], { stdio: 'inherit' })
}
