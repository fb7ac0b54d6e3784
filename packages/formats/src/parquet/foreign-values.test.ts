/** Values in Parquet files from other programs, and the findings for missing files or rows. */

import type { CaseRecord } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, it } from 'vitest'
import { type ParquetSource, readParquet, readParquetRows, toParquetFiles } from '../parquet.ts'
import { toCell } from './parquet-rows.ts'

const toSource = (bytes: Uint8Array): ParquetSource => ({
  byteLength: bytes.length,
  slice: (start: number, end?: number) => bytes.slice(start, end).buffer as ArrayBuffer,
})
const foreign = (columns: Record<string, unknown[]>): ParquetSource =>
  toSource(
    new Uint8Array(parquetWriteBuffer({ columnData: Object.entries(columns).map(([name, data]) => ({ name, data })) })),
  )

it.each<[string, unknown, unknown]>([
  ['a day', new Date('2024-05-01T00:00:00Z'), '2024-05-01'],
  ['a moment', new Date('2024-05-01T10:30:00Z'), '2024-05-01T10:30:00.000Z'],
  ['no moment at all', new Date(Number.NaN), ''],
  ['a long number', 12n, 12],
  ['a number that is too long to count with', 9_007_199_254_740_993n, '9007199254740993'],
  ['texts', ['a', 'b;c'], 'a;b\\;c'],
  ['texts of which one is empty', ['a', ''], '["a",""]'],
  ['a list of numbers', [1, 2n], '[1,"2"]'],
  ['an object', { a: 1n }, '{"a":"1"}'],
  ['nothing', undefined, null],
])('%s is a cell', (_, value, cell) => {
  expect(toCell(value)).toBe(cell)
})

it('a file of more rows than are read at once gives all of them, in their order', async () => {
  const ids = Array.from({ length: 20_001 }, (_, at) => `c-${at}`)
  const rows: unknown[] = []
  for await (const batch of readParquetRows(foreign({ caseId: ids }))) rows.push(...batch.rows)
  expect([rows.length, rows[0], rows.at(-1)]).toEqual([
    20_002,
    { row: 1, values: ['caseId'] },
    { row: 20_002, values: ['c-20000'] },
  ])
})

it('a file whose rows cannot be read says from which row on', async () => {
  const whole = foreign({ caseId: ['c-1'] })
  const parts: number[] = []
  // A file whose end, which describes the columns, can be read, but nothing before it.
  const broken: ParquetSource = {
    ...whole,
    slice: (start, end) => {
      parts.push(start)
      return parts.length > 1 ? new ArrayBuffer((end ?? whole.byteLength) - start) : whole.slice(start, end)
    },
  }
  const findings: unknown[] = []
  for await (const batch of readParquetRows(broken)) findings.push(...batch.findings)
  expect(findings).toMatchObject([{ code: 'damagedParquet', at: { row: 2 } }])
  parts.length = 0
  expect((await readParquet({ 'a\\b\\caseRecord.parquet': broken })).findings).toMatchObject([
    { code: 'damagedParquet', at: { table: 'caseRecord', row: 2 } },
  ])
})

it('a row too many of one case does not hide that one of another is missing', async () => {
  const files = {
    'caseRecord.parquet': foreign({ caseId: ['k-1', 'k-2'], 'victims.count': [1, 1] }),
    'victim.parquet': foreign({ caseId: ['k-1', 'k-1'], row: ['victims/0', 'victims/1'], id: ['v-1', 'v-2'] }),
  }
  const { findings } = await readParquet(files)
  expect(findings).toMatchObject([{ code: 'entriesMissing', params: { count: 1 } }])
})

it('own additions that come as text in several columns are left to validation together', async () => {
  const one = foreign({
    caseId: ['k-1'],
    extensions: ['{"org.example.a":1}'],
    'case.extensions': ['{"org.example.b":1}'],
  })
  const { records } = await readParquet({ 'caseRecord.parquet': one })
  expect(JSON.stringify(records)).toMatch(/org\.example\.a.*org\.example\.b/)
})

it.each([
  ['case.registrationYear', { registrationYear: 2 ** 31 - 1 }, true],
  ['case.registrationYear', { registrationYear: 2 ** 31 }, false],
  ['case.registrationYear', { registrationYear: 1.5 }, false],
  ['case.openedOn', { openedOn: '2024-02-29' }, true],
  ['case.openedOn', { openedOn: '2023-02-29' }, false],
  ['case.openedOn', { openedOn: '2024-13-01' }, false],
  ['case.openedOn', { openedOn: '2024-05' }, false],
])('%s of %j is written, or reported', async (field, value, isWritten) => {
  const record = withinCustody({ case: { id: 'k-1', ...value } } as CaseRecord)
  const reported: unknown[] = []
  const files = await toParquetFiles([record], ({ code, params }) => reported.push([code, params['field']]))
  expect(reported).toEqual(isWritten ? [] : [['valueNotCarried', field]])
  const { 'caseRecord.parquet': bytes = new Uint8Array() } = files
  const { records } = await readParquet({ 'caseRecord.parquet': toSource(bytes) })
  expect(records).toEqual([{ case: { id: 'k-1', ...(isWritten ? value : {}) } }])
})

it.each([Number.POSITIVE_INFINITY, Number.NaN])('a position of %s is reported', async (longitude) => {
  const record = withinCustody({ case: { id: 'k-1' }, reportingEntity: { id: 'r', longitude } } as CaseRecord)
  const reported: string[] = []
  await toParquetFiles([record], ({ code }) => reported.push(code))
  expect(reported).toEqual(['valueNotCarried'])
})
