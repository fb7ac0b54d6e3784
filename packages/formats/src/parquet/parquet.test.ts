import type { CaseRecord } from '@tip-standard/core'
import { validate } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { readParquet, readParquetRows, toParquetFiles } from '../parquet.ts'
import { records as caseRecords } from '../tables/fixture-records.ts'

const toSource = (bytes: Uint8Array) => ({
  byteLength: bytes.length,
  slice: (start: number, end?: number) => bytes.slice(start, end).buffer as ArrayBuffer,
})

const toSources = (files: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, toSource(bytes)]))

/** The bytes of a Parquet file as another program could write it. */
function foreign(columns: Record<string, unknown[]>): Uint8Array {
  const columnData = Object.entries(columns).map(([name, data]) => ({ name, data }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

const codesOf = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code)

describe('records in Parquet', () => {
  it('come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(caseRecords, async (records) => {
        const reported: string[] = []
        const files = await toParquetFiles(records, ({ code }) => reported.push(code))
        const { records: back, findings } = await readParquet(toSources(files))
        expect([reported, findings]).toEqual([[], []])
        expect(back).toEqual(records)
      }),
      { numRuns: 40 },
    )
  })

  it('keep members of extensions of any name', async () => {
    const extensions = JSON.parse('{"org.example.note":{"__proto__":{"__proto__":false},"constructor":[1]}}')
    const record = { case: { id: 'case-1' }, extensions } as CaseRecord
    const { records } = await readParquet(toSources(await toParquetFiles([withinCustody(record)])))
    expect(JSON.stringify((records[0] as CaseRecord).extensions)).toBe(JSON.stringify(extensions))
  })

  it('are refused without a case id, and with one that was written already', async () => {
    const reported: string[] = []
    const record = withinCustody({ case: { id: 'case-1' } } as CaseRecord)
    await toParquetFiles([record, record, withinCustody({} as CaseRecord)], ({ code }) => reported.push(code))
    expect(reported).toEqual(['recordKeyTwice', 'recordWithoutKey'])
  })

  it('of which something does not fit are reported field by field', async () => {
    const reported: unknown[] = []
    const record = { case: { id: 'case-1', openedOn: '2025-02-30' }, victims: [{ id: 'v-1', age: 'old', other: 1 }] }
    await toParquetFiles([withinCustody(record as never)], ({ code, params }) => reported.push([code, params]))
    expect(reported).toEqual([
      ['valueNotCarried', { field: 'case.openedOn' }],
      ['valueNotCarried', { field: 'victim.age' }],
      ['membersNotCarried', { entity: 'victim', count: 1 }],
    ])
  })
})

describe('a Parquet file of somebody else', () => {
  const minimal = {
    caseId: ['case-1'],
    standardVersion: ['1.0'],
    'reportingEntity.id': ['org-1'],
    'reportingEntity.type': ['ngo'],
    'dataProtection.retainUntil': [new Date(Date.UTC(2035, 11, 31))],
  }

  it('is read by its columns; a column that the standard does not have is reported', async () => {
    const bytes = foreign({ ...minimal, 'case.openedOn': ['2025-03-01'], sentinelColumn: ['x'] })
    const { records, findings } = await readParquet({ 'caseRecord.parquet': toSource(bytes) })
    expect(codesOf(findings)).toEqual(['unknownColumn'])
    expect(records).toMatchObject([
      { case: { id: 'case-1', openedOn: '2025-03-01' }, dataProtection: { retainUntil: '2035-12-31' } },
    ])
  })

  it('keeps a value of another type for validation to report', async () => {
    const victims = foreign({ caseId: ['case-1'], row: ['victims/0'], id: ['v-1'], age: ['many'], sex: [5n] })
    const files = { 'caseRecord.parquet': toSource(foreign(minimal)), 'victim.parquet': toSource(victims) }
    const { records } = await readParquet(files)
    const result = validate(records[0])
    expect(result.ok ? [] : result.findings.map(({ at }) => at.path.join('/'))).toEqual(
      expect.arrayContaining(['victims/0/age', 'victims/0/sex']),
    )
  })

  it('with marks as text, as a file made of CSV has them, is read too', async () => {
    const victims = foreign({
      caseId: ['case-1'],
      row: ['victims/0'],
      id: ['v-1'],
      absent: ['sex=refused; consents=unknown'],
      provenance: ['birthDate=document'],
      extensions: ['{"org.example.note":1}'],
    })
    const files = { 'caseRecord.parquet': toSource(foreign(minimal)), 'victim.parquet': toSource(victims) }
    const { records, findings } = await readParquet(files)
    expect(findings).toEqual([])
    expect(records).toMatchObject([
      {
        victims: [
          {
            absent: { sex: 'refused', consents: 'unknown' },
            provenance: { birthDate: { source: 'document' } },
            extensions: { 'org.example.note': 1 },
          },
        ],
      },
    ])
  })

  it('without a table of the standard, or without the case ids, says so', async () => {
    const other = await readParquet({ 'other.parquet': toSource(foreign({ a: [1] })) })
    expect(codesOf(other.findings)).toEqual(['unknownTable', 'noTables'])
    const keyless = await readParquet({ 'victim.parquet': toSource(foreign({ sex: ['female'] })) })
    expect(codesOf(keyless.findings)).toContain('keyColumnMissing')
  })

  it('that is missing beside the others leaves a finding, as rows count what they have', async () => {
    const record = { case: { id: 'case-1' }, victims: [{ id: 'v-1', exploitation: [{ form: 'other' }] }] }
    const { 'exploitation.parquet': _, ...files } = await toParquetFiles([withinCustody(record as never)])
    const { findings } = await readParquet(toSources(files))
    expect(findings.map(({ code, params }) => [code, params])).toEqual([['entriesMissing', { count: 1 }]])
  })

  it('of decisions about consent that is missing spoils the records that had some', async () => {
    const records = [
      { case: { id: 'case-1' }, victims: [{ id: 'v-1', consents: [{ purpose: 'interview' }] }] },
      { case: { id: 'case-2' }, victims: [{ id: 'v-2' }] },
    ]
    const { 'consent.parquet': _, ...files } = await toParquetFiles(records.map((one) => withinCustody(one as never)))
    const read = await readParquet(toSources(files))
    expect(read.findings.map(({ code }) => code)).toEqual(['decisionsLost', 'entriesMissing'])
    expect(read.records).toMatchObject([{ victims: [{ consents: [null] }] }, { victims: [{ id: 'v-2' }] }])
  })

  it('that is damaged is a finding at every length, never an exception', async () => {
    const bytes = foreign({ caseId: Array.from({ length: 50 }, (_, at) => `case-${at}`) })
    for (let length = 0; length < bytes.length; length += 7) {
      const batches = []
      for await (const { findings } of readParquetRows(toSource(bytes.subarray(0, length)))) batches.push(...findings)
      expect(codesOf(batches)).toEqual(['damagedParquet'])
    }
  })
})
