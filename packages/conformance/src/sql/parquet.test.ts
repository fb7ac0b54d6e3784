import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { toParquetFiles } from '@tip-standard/formats/parquet'
import { withinCustody } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judge, queryRows } from './duckdb.ts'
import { boundaryTrials, randomTrials } from './more-trials.ts'
import { readSql } from './sql-files.ts'
import { answersOf, differences, type FindingRow, type Trial, toTrial, trialsOf } from './suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-parquet-'))
let files: DuckDBConnection
let tables: DuckDBConnection
let trials: Trial[]

beforeAll(async () => {
  const samples = Array.from(sampleRecords(60, 3), (data, index) =>
    toTrial({ id: `sample ${index}`, document: 'caseRecord', data }, index),
  ).map((trial) => ({ ...trial, record: (trial.data as CaseRecord).case.id }))
  const others = [...boundaryTrials(), ...randomTrials(150)]
  trials = [...trialsOf('caseRecord'), ...others, ...samples].filter(({ isFaulty }) => !isFaulty)
  const written = await toParquetFiles(trials.map(({ data }) => withinCustody(data as CaseRecord)))
  for (const [name, bytes] of Object.entries(written)) writeFileSync(join(folder, name), bytes)

  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  files = await instance.connect()
  await files.run(`set file_search_path = '${folder}'`)
  await files.run(readSql('code-lists.sql'))
  await files.run(readSql('duckdb/case-record.parquet.sql'))
  await files.run(readSql('duckdb/case-record.rules.sql'))

  tables = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await tables.run(`set file_search_path = '${folder}'`)
  await tables.run(readSql('code-lists.sql'))
  await tables.run(readSql('duckdb/case-record.tables.sql'))
  await tables.run('create schema files; use files')
  await tables.run(readSql('duckdb/case-record.parquet.sql'))
  await tables.run('use main')
  await tables.run(readSql('duckdb/case-record.load.sql'))
  await tables.run(readSql('duckdb/case-record.rules.sql'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The columns in which two tables differ, rows taken by their keys; only names, as the rows are long. */
function differingColumns(some: readonly object[], others: readonly object[]): string[] {
  const keyOf = (row: object): string =>
    Object.entries(row)
      .filter(([name]) => ['case_id', 'row', 'position', 'field'].includes(name))
      .join()
  const byKey = new Map(others.map((row) => [keyOf(row), new Map(Object.entries(row))]))
  const found = new Set<string>(some.length === others.length ? [] : ['number of rows'])
  for (const row of some)
    for (const [name, value] of Object.entries(row))
      if (JSON.stringify(value) !== JSON.stringify(byKey.get(keyOf(row))?.get(name))) found.add(name)
  return [...found]
}

describe('the Parquet files that convert writes, in DuckDB', () => {
  it('hold what the rules find, without loading', async () => {
    const rows = await queryRows<FindingRow>(files, 'select * from findings')
    expect(differences(trials, answersOf(trials, new Set(), rows))).toEqual([])
    expect(rows.length).toBeGreaterThan(1000)
    // At its boundaries each rule is kept and broken.
    expect(trials.filter(({ broken }) => broken.length > 0).length).toBeGreaterThan(500)
  })

  it('are asked by queries that stand alone, never row by row', async () => {
    const names = await queryRows<{ rule_id: string }>(files, 'select rule_id from rules order by 1')
    expect(names.length).toBeGreaterThan(150)
    for (const { rule_id } of names) {
      const view = `rule_${rule_id.replaceAll('-', '_')}`
      const [plan] = await queryRows<object>(files, `explain (format json) select * from "${view}"`)
      // DuckDB reads tables again and again, or multiplies them, where an inner query names a row outside of it.
      expect([rule_id, /DELIM/.test(JSON.stringify(plan))]).toEqual([rule_id, false])
    }
  })

  it('load into the tables, whose rows are those that the documents say', async () => {
    const rows = await queryRows<FindingRow>(tables, 'select * from findings')
    expect(differences(trials, answersOf(trials, new Set(), rows))).toEqual([])
    const byRow = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
    await byRow.run(readSql('code-lists.sql'))
    for (const part of ['tables', 'rules']) await byRow.run(readSql(`duckdb/case-record.${part}.sql`))
    // Row by row is slow: some of the documents say what all of them would.
    const some = trials.filter((_, index) => index % 20 === 0)
    await judge(byRow, 'caseRecord', some)
    const ids = some.map(({ record }) => `'${record}'`).join(', ')
    const names = await queryRows<{ name: string }>(
      byRow,
      "select table_name as name from duckdb_tables() where table_name not like 'code_%' and table_name <> 'rules' order by 1",
    )
    expect(names.length).toBeGreaterThan(60)
    for (const { name } of names) {
      const read = (database: DuckDBConnection): Promise<object[]> =>
        queryRows<object>(database, `select * from "${name}" where case_id in (${ids})`)
      expect([name, differingColumns(await read(tables), await read(byRow))]).toEqual([name, []])
    }
  })
})
