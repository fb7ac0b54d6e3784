import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { toParquetFiles } from '@tip-standard/formats/parquet'
import { withinCustody } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPGliteFolder } from '../../../vault/src/fixture-pglite-folder.ts'
import { type CodeBlock, codeBlocks } from '../packages/markdown.ts'

const schemas = fileURLToPath(new URL('../../../../schemas/', import.meta.url))
const blocksOf = (guide: string): CodeBlock[] => codeBlocks(readFileSync(join(schemas, guide, 'README.md'), 'utf8'))
const blocks = blocksOf('sql')
const sqlFor = (mark: string): string[] =>
  blocks.filter(({ language, marks }) => language === 'sql' && marks.includes(mark)).map(({ text }) => text)

const COUNT = 30
const folder = mkdtempSync(join(tmpdir(), 'tip-sql-guide-'))
const records: CaseRecord[] = [...sampleRecords(COUNT, 5)]
/** A record that breaks a rule, so that the views have something to show. */
const [first] = records
if (first?.case) first.case.duplicateOf = first.case.id

beforeAll(async () => {
  symlinkSync(join(schemas, 'next'), join(folder, 'next'), 'dir')
  writeFileSync(join(folder, 'cases.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  mkdirSync(join(folder, 'parquet'))
  for (const [name, bytes] of Object.entries(await toParquetFiles(records.map(withinCustody))))
    writeFileSync(join(folder, 'parquet', name), bytes)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The shell lines of the guide that call a program. */
const linesOf = (program: RegExp): string[] =>
  blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => program.test(line))

const read = (path: string): string => readFileSync(resolve(folder, path), 'utf8')

describe('the guide for SQL', () => {
  it('runs in PostgreSQL: what it gives to psql, then each query', async () => {
    const own = await newPGliteFolder()
    const database = await PGlite.create({ dataDir: join(own, 'data') })
    for (const line of linesOf(/^psql /)) {
      const [, file] = / -f (\S+)$/.exec(line) ?? []
      const [, command] = / -c "(.+)"$/.exec(line) ?? []
      if (file !== undefined) await database.exec(read(file))
      else if (command?.startsWith('\\copy ')) {
        const [, source = ''] = /'([^']+\.ndjson)'/.exec(command) ?? []
        const sql = command.slice(1).replace(`'${source}'`, "'/dev/blob'")
        await database.query(sql, [], { blob: new Blob([read(source)]) })
      } else await database.exec(command ?? '')
    }
    const { rows } = await database.query<{ count: number }>('select count(*)::int as count from case_record')
    expect(rows).toEqual([{ count: COUNT }])
    const queries = sqlFor('postgresql')
    expect(queries.length).toBeGreaterThan(2)
    const results = []
    for (const query of queries) results.push((await database.query<object>(query)).rows)
    expect(results[0]).toMatchObject([{ place: 'case/duplicateOf', severity: 'error' }])
    expect(results.every((found) => found.length > 0)).toBe(true)
    await database.close()
    rmSync(own, { recursive: true, force: true })
  })

  it('runs in DuckDB: over the files, and copied into the tables', async () => {
    const [overFiles, , , copied] = [...linesOf(/^cat .*duckdb|^duckdb |^\(cd /)]
    const database = await (await DuckDBInstance.create(':memory:')).connect()
    await database.run(`set file_search_path = '${join(folder, 'parquet')}'`)
    for (const [file] of overFiles?.matchAll(/next\/\S+\.sql/g) ?? []) await database.run(read(file))
    for (const sql of sqlFor('duckdb')) await database.run(sql)
    const [all] = sqlFor('duckdb')
    expect((await database.runAndReadAll(all ?? '')).getRowsJson()).toMatchObject([[expect.any(String), 'error', '1']])

    const tables = await (await DuckDBInstance.create(':memory:')).connect()
    await tables.run(`set file_search_path = '${join(folder, 'parquet')}'`)
    for (const line of linesOf(/^duckdb checked/)) await tables.run(read(/< (\S+)/.exec(line)?.[1] ?? ''))
    // Every `echo` and every file of a `cat`, in their order.
    for (const [, statement, file] of copied?.matchAll(/echo "([^"]+)"|\.\.\/(next\/\S+?\.sql)/g) ?? [])
      await tables.run(statement ?? read(file ?? ''))
    const count = await tables.runAndReadAll('select count(*) from case_record')
    expect(count.getRowsJson()).toEqual([[String(COUNT)]])
  })
})

/** A program of a guide, run in a folder like that of schemas. */
function runIn(guide: string, language: string): { folder: string; code: string } {
  const like = join(folder, guide)
  mkdirSync(like)
  for (const part of ['next', 'conformance']) symlinkSync(join(schemas, part), join(like, part), 'dir')
  return {
    folder: like,
    code: blocksOf(guide)
      .filter((block) => block.language === language)
      .map(({ text }) => text)
      .join('\n'),
  }
}

const AGREE = /^(\d{4,}) cases agree, 0 differ$/m

describe('the guides for other languages', () => {
  it('Python agrees with every case of the conformance suite', ({ skip }) => {
    const found = spawnSync('python3', ['-c', 'from jsonschema import Draft202012Validator'])
    skip(found.status !== 0, 'python3 with the package jsonschema is not installed')
    const { folder: cwd, code } = runIn('python', 'python')
    const output = execFileSync('python3', ['-c', code], { cwd, encoding: 'utf8' })
    expect(output).toMatch(AGREE)
    expect(output).toMatch(/^True\nvictims\/0\/sex enum\n/)
    expect(output).toContain('Female')
  })

  it('Go agrees with every case of the conformance suite', ({ skip }) => {
    const library = '/usr/share/gocode/src/github.com/santhosh-tekuri/jsonschema'
    skip(
      spawnSync('go', ['version']).status !== 0 || spawnSync('ls', [library]).status !== 0,
      'Go with the package golang-github-santhosh-tekuri-jsonschema-dev of Debian is not installed',
    )
    const { folder: cwd, code } = runIn('go', 'go')
    writeFileSync(join(cwd, 'main.go'), code)
    const name = 'github.com/santhosh-tekuri/jsonschema/v5'
    execFileSync('go', ['mod', 'init', 'suite'], { cwd, stdio: 'ignore' })
    execFileSync('go', ['mod', 'edit', '-require', `${name}@v5.3.1`, '-replace', `${name}=${library}`], { cwd })
    expect(execFileSync('go', ['run', '.'], { cwd, encoding: 'utf8' })).toMatch(AGREE)
  })
})
