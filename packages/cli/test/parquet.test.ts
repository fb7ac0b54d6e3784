import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableLayouts, toCtdc, toHtcds } from '@tip-standard/formats'
import { withinCustody } from '@tip-standard/policy'
import { parquetWriteFile } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleRecords } from '../src/sample/sample.ts'
import { makeFolder, runBuiltTip, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...parts: string[]): string => join(folder.path, ...parts)
const lines = sampleLines(40)
await writeFile(at('cases.ndjson'), `${lines.join('\n')}\n`)

/** Writes a table as Parquet, as a program that knows nothing of the standard does. */
function writeForeign(path: string, header: readonly string[], rows: readonly (readonly unknown[])[]): void {
  const columnData = header.map((name, index) => ({
    name,
    type: 'STRING' as const,
    data: rows.map((row) => (row[index] === undefined || row[index] === null ? null : String(row[index]))),
  }))
  parquetWriteFile({ filename: path, columnData })
}

describe('tip convert --to parquet', () => {
  it('writes a file for each table, from which the records come back without loss', async () => {
    const written = await runTip('convert', at('cases.ndjson'), '--to', 'parquet', '--output', at('tables/'))
    expect([written.code, written.out]).toEqual([0, ''])
    expect((await readdir(at('tables'))).toSorted()).toEqual(
      [...tableLayouts().keys()].map((id) => `${id}.parquet`).toSorted(),
    )
    const read = await runTip('convert', at('tables'), '--to', 'ndjson', '--output', at('back.ndjson'))
    expect(read.code).toBe(0)
    const back = (await readFile(at('back.ndjson'), 'utf8')).trim().split('\n')
    expect(back.map((line) => JSON.parse(line))).toEqual(lines.map((line) => JSON.parse(line)))
    expect((await runTip('validate', at('tables'))).out).toMatch(/TIP Parquet[\s\S]*40 records read/)
  })

  it('finds its libraries when the output goes through a pipe', async () => {
    const { code, err } = await runBuiltTip('convert', at('cases.ndjson'), '--to', 'parquet', '--output', at('piped/'))
    expect([code, err]).toEqual([0, expect.stringContaining('40 records converted.')])
    expect(await readdir(at('piped'))).toContain('victim.parquet')
  })

  it('needs a folder', async () => {
    const { code, err } = await runTip(
      'convert',
      at('cases.ndjson'),
      '--to',
      'parquet',
      '--output',
      at('cases.parquet'),
    )
    expect([code, err]).toEqual([2, expect.stringContaining('name a folder with --output')])
  })

  it('leaves no folder where a record cannot be read', async () => {
    const { code } = await runTip('convert', at('nowhere.ndjson'), '--to', 'parquet', '--output', at('none/'))
    expect(code).toBe(2)
    expect(await readdir(folder.path)).not.toContain('none')
  })
})

describe('a Parquet file of somebody else', () => {
  it('in the layout of HTCDS or CTDC is read as a CSV file with the same columns is', async () => {
    const records = Array.from(sampleRecords(5, 1), withinCustody)
    const htcds = toHtcds(records)
    const ctdc = toCtdc(records, 'D')
    writeForeign(at('htcds.parquet'), htcds.header, htcds.rows)
    writeForeign(at('ctdc.parquet'), ctdc.header, ctdc.rows)
    expect((await runTip('validate', at('htcds.parquet'))).out).toMatch(/HTCDS[\s\S]*5 records read/)
    expect((await runTip('validate', at('ctdc.parquet'))).out).toMatch(/CTDC[\s\S]*5 records read/)
  })

  it('in no known layout, and a table of the standard alone, are findings that name no column and no value', async () => {
    writeForeign(at('other.parquet'), ['sentinelColumn'], [['sentinelValue']])
    const other = await runTip('validate', at('other.parquet'))
    expect(other.code).not.toBe(0)
    expect(other.out + other.err).not.toMatch(/sentinel/)
    writeForeign(at('victim.parquet'), ['caseId', 'row', 'sex'], [['case-1', 'victims/0', 'female']])
    const alone = await runTip('validate', at('victim.parquet'))
    expect(alone.code).toBe(1)
    expect(alone.out.replace(/\s+/g, ' ')).toContain('Give the folder that holds them all')
  })

  it('that is damaged is a finding', async () => {
    await mkdir(at('damaged'))
    const whole = await readFile(at('tables/victim.parquet'))
    await writeFile(at('damaged.parquet'), whole.subarray(0, whole.length / 2))
    await writeFile(at('damaged/victim.parquet'), whole.subarray(0, whole.length / 2))
    for (const path of [at('damaged.parquet'), at('damaged')]) {
      const { code, out, err } = await runTip('validate', path)
      expect(code).not.toBe(0)
      expect(out + err).toContain('This Parquet file is damaged')
    }
  })
})
