/**
 * Tests every function of this package that writes case records, found by the types of the exports: none may write a
 * person who may not leave.
 */

import type { CaseRecord, Consent } from '@tip-standard/core'
import {
  openGate,
  type PermitRequest,
  type Permitted,
  PolicyError,
  policies,
  withinCustody,
} from '@tip-standard/policy'
import { openWorkbook, readSheet } from '@tip-standard/sheets'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as formats from './index.ts'
import * as parquet from './parquet.ts'

type Exports = typeof formats & typeof parquet

/** The functions with a parameter that accepts a value of one of these types. */
type Taking<T> = {
  [Name in keyof Exports]: Exports[Name] extends (...given: infer Given) => unknown
    ? Taken<T, Given[number]> extends never
      ? never
      : Name
    : never
}[keyof Exports]
// Options without required members share names with records by chance.
type Taken<T, Parameter> = Parameter extends unknown
  ? T extends Parameter
    ? Record<never, never> extends Parameter
      ? unknown extends Parameter
        ? T
        : never
      : T
    : never
  : never
type Several<T> = T | T[] | AsyncGenerator<T>

/** The texts of all cells of a workbook. */
function cellsOf(bytes: Uint8Array): string {
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw new Error('not opened')
  const { workbook } = opened
  const visible = workbook.sheets.filter(({ state }) => state === 'visible')
  return JSON.stringify(visible.flatMap((sheet) => [...readSheet(workbook, sheet)].map(({ rows }) => rows)))
}

async function filesOf(records: readonly Permitted[]): Promise<string> {
  const files = await parquet.toParquetFiles(records)
  const sources = Object.entries(files).map(([name, bytes]) => [
    name,
    { byteLength: bytes.length, slice: (start: number, end?: number) => bytes.slice(start, end).buffer as ArrayBuffer },
  ])
  const metadata = Buffer.concat(Object.values(files)).toString('latin1')
  return JSON.stringify((await parquet.readParquet(Object.fromEntries(sources))).records) + metadata
}

/** The output of each exporter, as a text in which codes can be found. */
const exporters = {
  toCtdc: (records) => JSON.stringify([formats.toCtdc(records, 'A'), formats.toCtdc(records, 'D')]),
  convertToCtdcRows: (records) =>
    JSON.stringify(records.map((record) => formats.convertToCtdcRows(record, 'A', false).rows)),
  toHtcds: (records) => JSON.stringify(formats.toHtcds(records)),
  convertToHtcdsRows: (records) =>
    JSON.stringify(records.map((record) => formats.convertToHtcdsRows(record, new Map()).rows)),
  writeHtcdsWorkbook: (records) => cellsOf(formats.writeHtcdsWorkbook(records).bytes),
  writeVictimCsv: (records) => JSON.stringify(formats.writeVictimCsv(records)),
  writeEntityCsv: (records) => Object.values(formats.writeEntityCsv(records)).join('\n'),
  toTables: (records) => JSON.stringify(formats.toTables(records, () => {}).map(({ rows }) => [...rows])),
  writeRecordsWorkbook: (records) => cellsOf(formats.writeRecordsWorkbook(records)),
  writeParquet: filesOf,
  toParquetFiles: filesOf,
} satisfies { [Name in Taking<Several<Permitted>>]: (records: readonly Permitted[]) => string | Promise<string> }

type Exporter = keyof typeof exporters
const names = Object.keys(exporters) as Exporter[]
/** Exporters that make rows or tables from one record and leave it to others to make a file. */
const makesNoFile: ReadonlySet<Exporter> = new Set(['convertToCtdcRows', 'convertToHtcdsRows', 'toTables'])
const run = async (name: Exporter, records: readonly unknown[]): Promise<string> =>
  exporters[name](records as readonly Permitted[])

const DAY = '2026-03-01'
const [policy] = policies.filter(({ id }) => id === 'default')
const request = (over: Partial<PermitRequest> = {}): PermitRequest => {
  if (policy === undefined) throw new Error('no default policy')
  return { policy, purpose: 'statistics', audience: 'statisticsPartner', at: DAY, ...over }
}

/** A case with two people: one who consented and is a citizen of Rwanda, and one who is a citizen of Fiji. */
const recordWith = (id: string, consents: Consent[]): CaseRecord => ({
  standardVersion: '1.0-rc.2',
  case: { id, openedOn: '2026-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
  victims: [
    { id: 'zzyes', citizenships: ['RW'], consents: [{ purpose: 'shareStatistics', decision: 'granted', date: DAY }] },
    { id: 'zzno', citizenships: ['FJ'], consents },
  ],
})

const about = (entry: Partial<Consent>): Consent[] => [{ purpose: 'shareStatistics', date: '2026-01-05', ...entry }]
const records = [
  about({ decision: 'refused' }),
  about({ decision: 'withdrawn', withdrawnOn: DAY }),
  about({ decision: 'granted', expiry: '2026-02-28' }),
  [],
].map((consents, at) => recordWith(`case-${at}`, consents))

describe('every exporter', () => {
  it('is known to this test, and none takes a record that did not come through the gate', () => {
    expectTypeOf<Taking<Several<Permitted>>>().toEqualTypeOf<Exporter>()
    expectTypeOf<Taking<Several<CaseRecord>>>().toBeNever()
  })

  it.each(names)(
    '%s refuses such a record at run time too, alone or behind another, and shows nothing of it',
    async (name) => {
      const [record] = records
      if (record === undefined) throw new Error('no record')
      const permitted = withinCustody(record)
      const released = (await openGate(request({ audience: 'public' }))).pass(record).record
      for (const [refused, code] of [
        [record, 'notPermitted'],
        [{ ...permitted }, 'notPermitted'],
        [structuredClone(permitted), 'notPermitted'],
        [undefined, 'notPermitted'],
        ['zzyes', 'notPermitted'],
        [released, 'releasesOnly'],
      ] as const)
        for (const list of [[refused], [permitted, refused]]) {
          const error: unknown = await run(name, list).catch((reason: unknown) => reason)
          expect(error).toBeInstanceOf(PolicyError)
          expect(error).toMatchObject({ code })
          expect(String(error)).not.toMatch(/zz|case-/)
        }
    },
  )

  it.each(names)('%s writes no one who is withheld', async (name) => {
    const gate = await openGate(request())
    const left = records.flatMap((record) => gate.pass(record).record ?? [])
    expect(left).toHaveLength(records.length)
    const [inside, outside] = [await run(name, records.map(withinCustody)), await run(name, left)]
    expect([/"?RWA?\b/.test(inside), /FJI?\b/.test(inside)]).toEqual([true, true])
    expect([/"?RWA?\b/.test(outside), /FJI?\b|zzno/.test(outside)]).toEqual([true, false])
  })

  it.each(names.filter((name) => !makesNoFile.has(name)))('%s says what the file may be used for', async (name) => {
    expect(await run(name, records.map(withinCustody))).toContain('The output is internal')
    const gate = await openGate(request())
    const left = records.flatMap((record) => gate.pass(record).record ?? [])
    const text = await run(name, left)
    expect(text).toContain('For statisticsPartner, for statistics only. Made under the policy default@')
    expect(text).not.toContain('The output is internal')
  })

  it.each(names.filter((name) => !name.startsWith('convert')))(
    '%s refuses records for different uses',
    async (name) => {
      const [one, two] = records as [CaseRecord, CaseRecord]
      const statistics = (await openGate(request())).pass(one).record
      const later = (await openGate(request({ at: '2026-03-02' }))).pass(two).record
      for (const other of [withinCustody(two), later])
        await expect(run(name, [statistics, other])).rejects.toMatchObject({ code: 'permissionsDiffer' })
    },
  )
})

describe('identity records', () => {
  const identity = { standardVersion: '1.0-rc.2' as const, personId: 'zzyes', firstName: 'zzName' }

  it('are written for use inside, and refused beside records that leave', async () => {
    const [record] = records as [CaseRecord]
    const left = (await openGate(request())).pass(record).record
    if (left === undefined) throw new Error('withheld')
    const inside = withinCustody(record)
    expect(JSON.stringify(formats.toHtcds([inside], [identity]).rows)).toContain('zzName')
    const byId = new Map([[identity.personId, identity]])
    for (const write of [
      () => formats.toHtcds([left], [identity]),
      () => formats.convertToHtcdsRows(left, byId),
      () => formats.writeHtcdsWorkbook([left], { identities: [identity] }),
    ])
      expect(write).toThrow(expect.objectContaining({ code: 'identitiesStayInside' }))
  })
})

it('templates and empty files need no record', () => {
  expect(cellsOf(formats.writeRecordsWorkbook([], { template: true }))).not.toContain('"Use"')
  expect(formats.writeHtcdsWorkbook([]).bytes.length).toBeGreaterThan(0)
  expect(formats.writeVictimCsv([]).use).toBeUndefined()
  expect(Object.keys(formats.writeEntityCsv([]))).not.toContain('README.txt')
})
