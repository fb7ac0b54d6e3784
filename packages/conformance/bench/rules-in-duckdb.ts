/**
 * The rules in DuckDB over Parquet beside `tip validate` of the same records: `rules-in-duckdb COUNT`, 1,000,000 unless given. Past a
 * million the rows are copied under new case ids, and only DuckDB is measured. Needs built packages.
 */

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { type Cost, cost, machine } from './machine.ts'

const tip = fileURLToPath(new URL('../../cli/dist/program/tip.js', import.meta.url))
const script = fileURLToPath(new URL('./duckdb-rules.ts', import.meta.url))

/** Samples that are made record by record; more are copies of them. */
const MADE = 1_000_000

async function run(args: readonly string[]): Promise<Cost> {
  const result = await cost(process.execPath, args)
  if (result.code !== 0) throw new Error(`A step ended with ${result.code}.`)
  return result
}

async function copyRows(from: string, to: string, times: number): Promise<void> {
  mkdirSync(to)
  const database = await (
    await DuckDBInstance.create(':memory:', {
      threads: '2',
      memory_limit: '2GB',
      preserve_insertion_order: 'false',
      temp_directory: join(to, 'spilled'),
    })
  ).connect()
  for (const file of readdirSync(from))
    await database.run(
      `copy (select files.* replace (files."caseId" || '-' || copies.copy as "caseId") from read_parquet('${join(from, file)}') files, range(${times}) copies (copy)) to '${join(to, file)}' (format parquet)`,
    )
}

/** What the rules cost in DuckDB, and what validating the same records costs where they are not copies. */
export async function measureRules(count: number): Promise<{ rules: Cost; validate?: Cost }> {
  const folder = mkdtempSync(join(tmpdir(), 'tip-rules-'))
  try {
    const [lines, parquet] = [join(folder, 'records.ndjson'), join(folder, 'parquet')]
    await run([tip, 'sample', String(Math.min(count, MADE)), '--output', lines])
    await run([tip, 'convert', lines, '--to', 'parquet', '--output', `${parquet}/`])
    const validate = count > MADE ? undefined : await run([tip, 'validate', lines])
    rmSync(lines)
    const all = count > MADE ? join(folder, 'copies') : parquet
    if (count > MADE) await copyRows(parquet, all, Math.ceil(count / MADE))
    const rules = await run(['--import', 'tsx', script, all])
    return { rules, ...(validate === undefined ? {} : { validate }) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = Number(process.argv[2] ?? MADE)
  const { rules, validate } = await measureRules(count)
  const said = ({ wall, cpu, peak }: Cost): string =>
    `${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of the processor, ${Math.round(peak)} MB`
  console.log(machine())
  console.log(`rules over ${count.toLocaleString('en')} records of Parquet in DuckDB: ${said(rules)}`)
  if (validate !== undefined) {
    console.log(`tip validate of the same records: ${said(validate)}`)
    console.log(
      `ratio: ${(rules.wall / validate.wall).toFixed(2)} of its time, ${(rules.cpu / validate.cpu).toFixed(2)} of its processor`,
    )
  }
}
