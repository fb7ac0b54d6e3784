import { withinCustody } from '@tip-standard/policy'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readEntityCsv, writeEntityCsv } from './entity-csv.ts'
import type { TableFinding } from './findings/table-catalogue.ts'
import { records } from './fixture-records.ts'
import { tableLayouts } from './tables.ts'

const record = withinCustody({
  standardVersion: '1.0-rc.2',
  case: { id: 'K-1' },
  reportingEntity: { id: 'R-1', type: 'ngo' },
  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
})

test('every record comes back from CSV, and no cell can be read as a formula', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (list) => {
      const findings: TableFinding[] = []
      const files = writeEntityCsv(list, (finding) => findings.push(finding))
      const result = await readEntityCsv(files)
      expect(result.records).toEqual(list)
      expect([...findings, ...result.findings]).toEqual([])
      // Negative numbers are numbers.
      for (const text of Object.values(files))
        for (const row of Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data)
          for (const cell of row) expect(/^[=+\-@\t\r]/.test(cell) && !/^-[\d.e+-]+$/.test(cell)).toBe(false)
    }),
    { numRuns: 60 },
  )
})

test('there is one file for each table', () => {
  const files = writeEntityCsv([])
  expect(Object.keys(files)).toEqual([...tableLayouts().keys()].map((name) => `${name}.csv`))
  for (const [name, text] of Object.entries(files)) expect(text.endsWith('\r\n'), name).toBe(true)
  expect(files['relation.csv']?.split(',').slice(0, 2)).toEqual(['caseId', 'row'])
})

test('what the records may be used for is in a file beside the tables, which is no table', async () => {
  const files = writeEntityCsv([record])
  expect(files['README.txt']).toMatch(/^The output is internal: .*\n$/)
  const read = await readEntityCsv(Object.fromEntries(Object.entries(files).map(([name, text]) => [`a/${name}`, text])))
  expect([read.records, read.findings]).toEqual([[record], []])
})

test('files are found by name in any folder, as bytes or pieces; others are reported by number', async () => {
  const { 'caseRecord.csv': text = '' } = writeEntityCsv([record])
  async function* pieces() {
    for (const piece of text) yield new TextEncoder().encode(piece)
  }
  for (const source of [text, new TextEncoder().encode(text), pieces()]) {
    const result = await readEntityCsv({ 'SECRET.csv': 'a,b\n1', 'some/folder/caseRecord.CSV': source })
    expect(result.records).toEqual([record])
    expect(result.findings).toEqual([{ code: 'unknownTable', severity: 'warning', at: {}, params: { number: 1 } }])
  }
})

test('what the CSV reader finds has the name of its table', async () => {
  const { 'caseRecord.csv': text = '' } = writeEntityCsv([record])
  const { findings } = await readEntityCsv({ 'caseRecord.csv': `${text}K-2\r\n` })
  expect(findings).toMatchObject([{ code: 'raggedRow', at: { table: 'caseRecord', row: 3, line: 3 } }])
})

test('a file may have more faults than a call may have arguments', async () => {
  const { 'caseRecord.csv': text = '' } = writeEntityCsv([record])
  const ragged = 'K-2\r\n'.repeat(300_000)
  const { findings } = await readEntityCsv({ 'caseRecord.csv': `${text}${ragged}` })
  expect(findings.filter(({ code }) => code === 'raggedRow')).toHaveLength(300_000)
})

test('half a character is reported where it is', () => {
  const findings: TableFinding[] = []
  const broken = withinCustody({ ...record, reportingEntity: { id: 'R-1', name: 'a\ud83d' } })
  writeEntityCsv([broken], (finding) => findings.push(finding))
  const column =
    [...(tableLayouts().get('caseRecord')?.columns ?? [])].findIndex(({ name }) => name === 'reportingEntity.name') + 1
  expect(findings).toMatchObject([{ code: 'halfCharacter', at: { table: 'caseRecord', row: 2, column } }])
})
