/** Runs every rule over a folder of Parquet files in DuckDB, as the guide for SQL says: `duckdb-rules FOLDER`. Run as its own process. */

import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { readSql } from '../src/sql/sql-files.ts'

const folder = process.argv[2] ?? ''
const limits = { threads: '2', memory_limit: '1GB', temp_directory: join(folder, 'spilled') }
const database = await (await DuckDBInstance.create(':memory:', limits)).connect()
await database.run(`set file_search_path = '${folder}'`)
for (const file of ['code-lists.sql', 'duckdb/case-record.parquet.sql', 'duckdb/case-record.rules.sql'])
  await database.run(readSql(file))
await database.run('create table found (record_id text, place text, rule_id text, severity text)')
const rules = (await database.runAndReadAll('select rule_id from rules')).getRows().map(([id]) => String(id))
// One rule after the other: a query of all of them would hold what each looks up at the same time.
for (const rule of rules) await database.run(`insert into found from "rule_${rule.replaceAll('-', '_')}"`)
process.stdout.write(`${(await database.runAndReadAll('select count(*) from found')).getRows()[0]?.[0]}\n`)
