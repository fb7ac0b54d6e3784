import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { expect, it } from 'vitest'
import type { DeskFile } from '../../../data-desk/src/work/protocol.ts'
import { Gateway } from '../../../data-desk/src/worker/gateway.ts'
import { makeRelease } from '../../../data-desk/src/worker/publish.ts'

const consent = { purpose: 'shareStatistics', givenBy: 'self', method: 'oral' } as const
const [sample] = [...sampleRecords(1, 1)] as [CaseRecord]

/** A case of one person, with what they decided about statistics on a day. */
function decided(id: string, decision: 'granted' | 'refused', date: string): CaseRecord {
  const record = structuredClone(sample)
  record.case.id = id
  delete record.case.duplicateOf
  record.dataProtection = { ...record.dataProtection, retainUntil: '2099-12-31' }
  delete record.dataProtection.legalHold
  const [victim] = record.victims ?? []
  if (victim === undefined) throw new Error('The sample has no victim.')
  victim.consents = [{ id: 'c-1', ...consent, decision, date }]
  victim.crossCaseId = 'x-1'
  victim.status = 'identified'
  record.victims = [victim]
  return record
}

const fileOf = (id: number, records: readonly CaseRecord[]): DeskFile => {
  const text = records.map((one) => `${JSON.stringify(one)}\n`).join('')
  return { id, file: new File([text], `${id}.ndjson`), options: {}, corrections: [] }
}

async function casesOf(files: readonly DeskFile[]): Promise<string[]> {
  const gateway = await Gateway.open({ audience: 'statisticsPartner' }, files, () => {})
  const cases: string[] = []
  for await (const one of gateway.records()) cases.push(one.case.id)
  return cases
}

it('makes no release without rows', async () => {
  const people = [1, 2, 3].map((at) => ({ ...decided(`case-${at}`, 'granted', '2025-01-10') }))
  for (const [at, { victims = [] }] of people.entries()) for (const victim of victims) victim.crossCaseId = `x-${at}`
  const publishing = {
    sharing: { audience: 'statisticsPartner' },
    files: [fileOf(1, people)],
    folder: undefined,
    tell: () => {},
  }
  await expect(makeRelease(1000, publishing as never)).rejects.toThrow('tooFewRows')
})

it('lets no one out who refused in a record of another file, whichever is first', async () => {
  const [yes, no] = [decided('case-1', 'granted', '2025-01-10'), decided('case-2', 'refused', '2026-02-01')]
  const other = structuredClone(yes)
  other.case.id = 'case-3'
  for (const victim of other.victims ?? []) victim.crossCaseId = 'x-2'
  expect(await casesOf([fileOf(1, [yes, other])])).toEqual(['case-1', 'case-3'])
  // A record with errors is not given out, and what someone refused in it holds.
  const broken = { ...no, colour: 'red' } as CaseRecord
  for (const files of [
    [fileOf(1, [yes, other]), fileOf(2, [no])],
    [fileOf(1, [no]), fileOf(2, [yes, other])],
    [fileOf(1, [yes, other]), fileOf(2, [broken])],
  ])
    expect(await casesOf(files)).toEqual(['case-3'])
})
