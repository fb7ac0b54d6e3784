import { expect, it } from 'vitest'
import type { AuditEntry, AuditSink } from '../audit/audit.ts'
import { consentTo, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import { openGate } from './open-gate.ts'
import { permit } from './permit.ts'

const record = recordWith([victimWith([consentTo('shareStatistics')])])
const request = requestFor({ audience: 'statisticsPartner' })

it('gives what it lets through once, and says so to whoever reads it again', async () => {
  for (const records of [[record, record], [record].values()]) {
    const permitted = await permit(records, request)
    let count = 0
    for await (const _ of permitted) count++
    expect(count).toBeGreaterThan(0)
    const before = permitted.withheld
    await expect(async () => {
      for await (const _ of permitted) count++
    }).rejects.toMatchObject({ code: 'alreadyRead', message: expect.stringContaining('ask the gate again') })
    expect(permitted.withheld).toEqual(before)
  }
})

it('writes down about whom each decision was, of both lists of a record', async () => {
  const entries: AuditEntry[] = []
  const sink: AuditSink = { start: () => {}, write: (entry) => void entries.push(entry), end: () => {} }
  const victims = ['v-1', 'v-2'].map((id) => victimWith([consentTo('shareStatistics')], { id }))
  const perpetrators = ['p-1', 'p-2', 'v-1'].map((id) => ({ id, kind: 'person', roles: ['recruiter'] }))
  for await (const _ of await permit([recordWith(victims, { perpetrators })], request, sink));
  expect(entries.map(({ caseId, personId }) => [caseId, personId])).toEqual(
    ['v-1', 'v-2', 'p-1', 'p-2', 'v-1'].map((id) => ['case-1', id]),
  )
})

it('forgets who was counted when it is closed, so that nothing passes any more, and keeps the numbers', async () => {
  const gate = await openGate(request)
  gate.pass(record)
  gate.pass(record)
  const before = gate.withheld
  expect(before).toEqual({ permitted: 1, withheld: { countedBefore: 1 }, records: 2 })
  gate.close()
  expect(() => gate.pass(record)).toThrow(expect.objectContaining({ code: 'alreadyRead' }))
  expect(() => gate.passRow({ sex: 'female' })).toThrow(expect.objectContaining({ code: 'alreadyRead' }))
  expect(gate.withheld).toEqual(before)
})

it('says so too where the first reading ended early', async () => {
  const permitted = await permit([record, record], request)
  for await (const _ of permitted) break
  await expect(async () => {
    for await (const _ of permitted) break
  }).rejects.toMatchObject({ code: 'alreadyRead' })
})
