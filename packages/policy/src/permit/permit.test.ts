import type { CaseRecord } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import type { AuditEntry, AuditSink } from '../audit/audit.ts'
import { consentTo, type Given, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import { openGate } from './open-gate.ts'
import { permit } from './permit.ts'

const record = recordWith([victimWith([consentTo('shareStatistics')])])
const request = requestFor({ audience: 'statisticsPartner' })

it('gives what it lets through once, and says so to anyone who reads it again', async () => {
  for (const records of [[record, record], [record].values()]) {
    const permitted = await permit(records, request)
    let count = 0
    for await (const _ of permitted) count++
    expect(count).toBeGreaterThan(0)
    const before = permitted.counts
    await expect(async () => {
      for await (const _ of permitted) count++
    }).rejects.toMatchObject({ code: 'alreadyRead', message: expect.stringContaining('ask the gate again') })
    expect(permitted.counts).toEqual(before)
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
  const before = gate.counts
  expect(before).toEqual({ permitted: 1, withheld: { countedBefore: 1 }, records: 2 })
  gate.close()
  expect(() => gate.pass(record)).toThrow(expect.objectContaining({ code: 'gateClosed' }))
  expect(() => gate.passRow({ sex: 'female' })).toThrow(expect.objectContaining({ code: 'gateClosed' }))
  expect(() => gate.learn(record)).toThrow(expect.objectContaining({ code: 'gateClosed' }))
  expect(gate.counts).toEqual(before)
})

it('lets out no row either once it is closed, of those that it let out before', async () => {
  const attestation = { id: 'a-1', basis: 'publicTask', purposes: ['statistics'], reason: 'Invented.' } as const
  const attestations = [{ ...attestation, by: 'dataOfficer', from: '2026-01-01', until: '2026-12-31' } as const]
  const gate = await openGate({ ...request, attestations })
  expect(gate.passRow({ sex: 'female' }).row).toEqual({ sex: 'female' })
  gate.close()
  expect(() => gate.passRow({ sex: 'male' })).toThrow(expect.objectContaining({ code: 'gateClosed' }))
  expect(gate.counts).toEqual({ permitted: 1, withheld: {}, records: 1 })
})

it('says so too where the first reading ended early', async () => {
  const permitted = await permit([record, record], request)
  for await (const _ of permitted) break
  await expect(async () => {
    for await (const _ of permitted) break
  }).rejects.toMatchObject({ code: 'alreadyRead' })
})

describe('records of one person that are read together', () => {
  const inCase = (id: string, consents: readonly Given[]) =>
    recordWith([victimWith(consents, { crossCaseId: 'x-1' })], { case: { id, openedOn: '2026-01-05' } })
  const yes = inCase('case-1', [consentTo('shareStatistics')])
  const no = inCase('case-2', [consentTo('shareStatistics', { decision: 'refused', date: '2026-02-01' })])
  async function* read(records: readonly CaseRecord[]): AsyncGenerator<CaseRecord> {
    yield* records
  }
  const casesOf = async (records: Parameters<typeof permit>[0]): Promise<string[]> => {
    const cases: string[] = []
    for await (const one of await permit(records, request)) cases.push(one.case.id)
    return cases
  }

  it('are heeded together, in a list and in what can be opened again, whichever comes first', async () => {
    for (const records of [
      [yes, no],
      [no, yes],
    ])
      for (const given of [records, new Set(records), () => read(records)]) expect(await casesOf(given)).toEqual([])
    expect(await casesOf([yes])).toEqual(['case-1'])
  })

  it('are opened twice where consent decides, and once where it does not', async () => {
    const timesOpened = async (asked: typeof request): Promise<number> => {
      let times = 0
      const open = (): CaseRecord[] => {
        times++
        return [yes]
      }
      for await (const _ of await permit(open, asked));
      return times
    }
    expect(await timesOpened(request)).toBe(2)
    expect(await timesOpened(requestFor({ purpose: 'mandatoryReport', audience: 'authority' }))).toBe(1)
  })

  it('and can be read once only, end with an error where someone was let through who refused later', async () => {
    for (const given of [read([yes, no]), [yes, no].values()])
      await expect(casesOf(given)).rejects.toMatchObject({ code: 'refusedLater' })
    expect(await casesOf(read([no, yes]))).toEqual([])
  })

  it('are read again by a gate that knows what was refused, and counts anew', async () => {
    const first = await openGate(request)
    for (const one of [yes, no]) first.pass(one)
    expect(first.isOvertaken).toBe(true)
    expect(() => first.close()).toThrow(expect.objectContaining({ code: 'refusedLater' }))
    const again = first.again(['victim.sex'])
    expect(again.act.fields).toContain('victim.sex')
    expect(again.act.fields).not.toContain('victim.status')
    for (const one of [yes, no]) expect(again.pass(one).record).toBeUndefined()
    expect(again.counts).toEqual({ permitted: 0, withheld: { refused: 1, refusedElsewhere: 1 }, records: 2 })
    // By name, and not by who came first.
    expect(Object.keys(again.counts.withheld)).toEqual(['refused', 'refusedElsewhere'])
    again.close()
    // A gate that was closed without an error has forgotten who refused, and lets no one through who did.
    expect(() => again.again()).toThrow(expect.objectContaining({ code: 'gateClosed' }))
    const fresh = again.afresh()
    expect(fresh.act.fields).toEqual(again.act.fields)
    for (const one of [yes, no]) fresh.learn(one)
    expect(fresh.pass(yes).record).toBeUndefined()
  })

  it('are learned from whatever they hold, and nowhere where consent decides nothing', async () => {
    const gate = await openGate(request)
    for (const one of [undefined, null, 'text', [], { victims: 'none' }, { victims: [null, 1, {}] }]) gate.learn(one)
    gate.learn({ ...no, dataProtection: undefined, standardVersion: 7 })
    expect(gate.pass(yes).record).toBeUndefined()
    expect(gate.heedsConsent).toBe(true)
    const mandate = await openGate(requestFor({ purpose: 'mandatoryReport', audience: 'authority' }))
    expect(mandate.heedsConsent).toBe(false)
    expect((await openGate(requestFor({ purpose: 'caseManagement', audience: 'internal' }))).heedsConsent).toBe(false)
  })
})
