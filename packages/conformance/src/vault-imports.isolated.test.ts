/** Records from every reader into a vault: what a file held is there once, whatever it was written in and however often it is read. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { CaseRecord, Finding, IdentityRecord } from '@tip-standard/core'
import { shippedForms } from '@tip-standard/form-model'
import {
  fromHtcds,
  fromTables,
  keyedPseudonym,
  readHtcdsWorkbook,
  readRecordsWorkbook,
  writeHtcdsWorkbook,
  writeRecordsWorkbook,
} from '@tip-standard/formats'
import { type Attestation, withinCustody } from '@tip-standard/policy'
import { readNdjson } from '@tip-standard/sheets'
import type { ImportItem, ImportReport, Session } from '@tip-standard/vault'
import { readSubmissions, type SubmissionFile, toSurvey } from '@tip-standard/xlsforms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REASON, setUp, type TestVault } from '../../vault/src/fixture-vault.ts'
import { centralZip, type Filled, koboJson } from '../../xlsforms/src/submissions/fixture-layouts.ts'
import { SurveyIndex } from '../../xlsforms/src/submissions/survey-index.ts'

const AGENCY = 'org-1'
/** That the agency works with people of whom a file does not say what they decided. */
const attestation = {
  id: 'a-1',
  basis: 'publicTask',
  purposes: ['caseManagement'],
  from: '2026-01-01',
  until: '2026-12-31',
  reason: 'An invented reason.',
  by: 'supervisor',
} as Attestation
const reportingEntity = { id: AGENCY, type: 'ngo' } as const
const dataProtection = {
  legalBases: ['consent', 'publicTask'],
  sensitivity: 'high',
  retainUntil: '2036-12-31',
} as unknown as CaseRecord['dataProtection']

/** The examples of the standard, as records of this agency whose people agreed to be worked with. */
const folder = new URL('../../../schemas/examples/', import.meta.url)
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseRecord)
  .map(
    (one) =>
      ({
        ...one,
        reportingEntity: { ...one.reportingEntity, ...reportingEntity },
        dataProtection: { ...one.dataProtection, ...dataProtection },
      }) as CaseRecord,
  )

let test: TestVault
let session: Session
beforeAll(async () => {
  test = await setUp('pglite', { attestations: [attestation] })
  session = await test.session('caseWorker', 'w-1', { minutes: 720 })
})
afterAll(() => test.close())

/** Imports what a reader gives twice: the second time everything that was stored is there. */
async function twice(read: () => AsyncIterable<ImportItem> | ImportItem[]): Promise<ImportReport> {
  const first = await test.vault.importCases(session, read())
  const second = await test.vault.importCases(session, read())
  expect([second.stored, second.there, second.refused]).toEqual([0, first.stored + first.there, first.refused])
  expect(second.items.map(({ outcome: _, ...one }) => ({ ...one, identities: one.identities.length }))).toEqual(
    first.items.map(({ outcome: _, ...one }) => ({ ...one, identities: one.identities.length })),
  )
  return first
}

const recordOf = async (id: string): Promise<CaseRecord> =>
  (await test.vault.breakGlass(session, id, REASON)).record as CaseRecord

const ids = ({ items }: ImportReport): (string | undefined)[] => items.map((one) => one.case)

describe('into a vault', () => {
  it('go lines of JSON, and a line that is none or no record costs that line only', async () => {
    const lines = [...records.map((one) => JSON.stringify(one)), '{ sentinel', '{"case":{"id":"x","sentinelName":1}}']
    async function* read(): AsyncGenerator<ImportItem> {
      async function* bytes(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(lines.join('\n'))
      }
      for await (const batch of readNdjson(bytes())) {
        for (const { value } of batch.records) yield { record: value }
        for (const finding of batch.findings) yield { findings: [finding] }
      }
    }
    const report = await twice(read)
    expect([report.stored, report.refused]).toEqual([records.length, 2])
    for (const record of records) expect(await recordOf(record.case.id)).toEqual(record)
    expect(JSON.stringify([report, await test.events()])).not.toContain('sentinel')
  })

  it('go workbooks: what was written of a case is what is there', async () => {
    const own = records.map((one, at) => ({ ...one, case: { ...one.case, id: `sheet-${at}` } }) as CaseRecord)
    const bytes = writeRecordsWorkbook(own.map((one) => withinCustody(one)))
    const read = (): ImportItem[] => {
      const workbook = readRecordsWorkbook(bytes)
      if (!workbook.ok) throw new Error('This is no workbook of records.')
      return fromTables(workbook.tables).records.map((record) => ({ record }))
    }
    const report = await twice(read)
    expect([report.stored, report.refused]).toEqual([own.length, 0])
    for (const record of own)
      expect((await recordOf(record.case.id)).victims?.map(({ id }) => id)).toEqual(record.victims?.map(({ id }) => id))
  })

  it('go tables of HTCDS, who the people are apart from them', async () => {
    const person: IdentityRecord = {
      standardVersion: '1.0-rc.2',
      personId: records[0]?.victims?.[0]?.id as string,
      firstName: 'Sentinella',
      secondName: 'Invented',
      mobilePhone: '+250788123456',
    } as IdentityRecord
    const { bytes } = writeHtcdsWorkbook(
      records.map((one) => withinCustody(one)),
      { identities: [person] },
    )
    const token = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)
    const read = (): ImportItem[] => {
      const workbook = readHtcdsWorkbook(bytes)
      if (!workbook.ok) throw new Error('This is no workbook of HTCDS.')
      // A row is known by its number here; a column of ids, where a file has one, is what `keyedPseudonym` takes.
      const pseudonym = keyedPseudonym(token)
      const {
        records: made,
        identities,
        findings,
      } = fromHtcds(workbook.rows, {
        pseudonym: (kind, row, name) => pseudonym(kind, row, name, String(row)),
        reportingEntity,
        dataProtection,
      })
      const of = (record: CaseRecord): ImportItem => ({
        record,
        identities: identities.filter(({ personId }) => record.victims?.some(({ id }) => id === personId)),
      })
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      return made.map(of)
    }
    const report = await twice(read)
    expect(report.refused).toBe(0)
    expect(report.stored).toBeGreaterThan(records.length - 5)
    const stored = report.items.flatMap(({ identities }) => identities)
    expect(stored).toContainEqual({ outcome: 'stored', findings: [] })
    const [found] = await test.vault.findIdentity(session, { by: 'phone', number: '+250788123456' }, { reason: REASON })
    expect(ids(report)).toContain(found?.case)
    const opened = await test.vault.openIdentity(session, found as never, { reason: REASON })
    expect(opened.identity.firstName).toBe('Sentinella')
    expect(JSON.stringify(await recordOf(found?.case as string))).not.toContain('Sentinella')
  })

  it('go answers of ODK, and the same ones from KoboToolbox are there already', async () => {
    const definition = shippedForms.intake
    const survey = toSurvey(definition)
    const filled = [1, 2, 3].map(answersOf)
    const repeats = [...new SurveyIndex(survey).repeats.keys()]
    const read = (file: SubmissionFile) =>
      async function* (): AsyncGenerator<ImportItem> {
        const defaults = { case: { openedOn: '2026-01-05' }, reportingEntity, dataProtection }
        for await (const batch of readSubmissions([file], definition, { today: '2026-03-01', defaults })) {
          for (const { record, findings, recordFindings } of batch.records)
            yield { record, findings: [...findings, ...recordFindings.filter(isOfStandard)] }
          for (const finding of batch.findings) yield { findings: [finding] }
        }
      }
    const odk = await twice(read(centralZip('intake', filled, repeats)))
    const kobo = await test.vault.importCases(session, read(koboJson(filled))())
    expect([odk.stored, odk.refused]).toEqual([3, 0])
    expect([kobo.stored, kobo.there, kobo.refused]).toEqual([0, odk.stored, odk.refused])
    expect(ids(kobo).filter((id) => id !== undefined)).toEqual(ids(odk).filter((id) => id !== undefined))
  })
})

/** Answers to the intake form, by their paths in it. */
function answersOf(number: number): Filled {
  const case_ = '/data/page_case'
  const consents = ['interview', 'storage', 'caseManagement'].flatMap((purpose, at): [string, string][] => {
    const consent = `/data/page_talk/group_talk/victim_consents[${at + 1}]/victim_consents`
    return [
      [`${consent}_purpose`, purpose],
      [`${consent}_decision`, 'granted'],
      [`${consent}_givenBy`, 'self'],
      [`${consent}_date`, '2026-01-05'],
    ]
  })
  const answered = new Map([
    ...consents,
    [`${case_}/group_case/case_openedOn`, '2026-01-05'],
    [`${case_}/group_protection/dataProtection_legalBases`, 'consent'],
    [`${case_}/group_protection/dataProtection_retainUntil`, '2036-12-31'],
    ['/data/page_sex/group_sex/victim_sex', 'female'],
    ['/data/page_sex/group_sex/victim_sexBasis', 'self'],
    ['/data/page_age/group_age/victim_birthDate', `200${number}-05`],
    ['/data/page_status/group_status/victim_status', 'potential'],
  ])
  return { instanceId: `00000000-0000-4000-8000-00000000000${number}`, answered }
}

/** What is wrong under the standard; that a form was not filled in to its end keeps no one out. */
const isOfStandard = ({ severity, rule }: Finding): boolean => severity !== 'error' || rule !== undefined
