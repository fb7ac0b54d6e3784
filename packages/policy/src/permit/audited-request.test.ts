import { expect, it } from 'vitest'
import type { AuditEntry, AuditStart } from '../audit/audit.ts'
import { AT, consentTo, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import type { PermitRequest } from '../model/request.ts'
import { openGate } from './open-gate.ts'
import { permit } from './permit.ts'
import { permitRows } from './permit-rows.ts'

const stated = {
  recipient: 'An invented shelter',
  recipientKind: 'otherOrganisations',
  recipientCountry: 'RW',
  services: ['shelter'],
  withholdingsHeeded: true,
} as const satisfies Partial<PermitRequest>
const request = requestFor({ purpose: 'caseTransfer', audience: 'partner', ...stated })
const record = recordWith([victimWith([consentTo('shareIdentifiable')])])

it('states in the start of the audit to whom data go, and when it was asked, and in no entry again', async () => {
  const starts: AuditStart[] = []
  const entries: AuditEntry[] = []
  const sink = {
    start: (act: AuditStart) => void starts.push(act),
    write: (entry: AuditEntry) => void entries.push(entry),
    end: () => {},
  }
  const madeAt = new Date('2026-11-30T08:15:00Z')
  for await (const _ of await permit([record], { ...request, madeAt }, sink));
  expect(starts).toEqual([expect.objectContaining({ ...stated, at: AT, madeAt: '2026-11-30T08:15:00.000Z' })])
  expect(entries).toHaveLength(1)
  expect(Object.keys(entries[0] ?? {}).sort()).toEqual([
    'at',
    'audience',
    'caseId',
    'decision',
    'personId',
    'policy',
    'purpose',
  ])
})

it('lets no record and no row leave before the audit has been told, and none where it cannot be', async () => {
  const sink = { start: async () => Promise.reject(new Error('audit unavailable')), write: () => {}, end: () => {} }
  const left: object[] = []
  const take = async (those: AsyncIterable<object>): Promise<void> => {
    for await (const one of those) left.push(one)
  }
  await expect(permit([record], request, sink).then(take)).rejects.toThrow('audit unavailable')
  await expect(permitRows([{ sex: 'female' }], request, sink).then(take)).rejects.toThrow('audit unavailable')
  expect(left).toEqual([])
})

it('states what a request states, and nothing that it does not', async () => {
  const { act } = await openGate(requestFor())
  expect(Object.keys(act).sort()).toEqual(['at', 'audience', 'fields', 'policy', 'purpose'])
})

it('keeps what was stated where the same records are read again', async () => {
  const gate = await openGate({ ...request, madeAt: new Date(0) })
  expect(gate.again(['victim.sex']).act).toMatchObject({ ...stated, madeAt: '1970-01-01T00:00:00.000Z' })
})

it.each([new Date(Number.NaN), '2026-11-30', 0])('takes no moment that is none: %s', async (madeAt) => {
  await expect(openGate({ ...request, madeAt: madeAt as Date })).rejects.toMatchObject({ code: 'notADay' })
})
