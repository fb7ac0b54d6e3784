import { readFileSync } from 'node:fs'
import type { CaseRecord, FieldId } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { explainField, openGate, type PermitRequest, policies, withholdingReasons } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { plainGate } from '../../policy/src/fixture-plain-gate.ts'
import { plainMask } from '../../policy/src/fixture-plain-mask.ts'

type Decision = { kind: string; at: number; permitted: boolean; by?: string; reason?: string }
type Case = {
  id: string
  policy: string
  request: Omit<PermitRequest, 'policy'>
  records: CaseRecord[]
  decisions: Decision[][]
  left?: (CaseRecord | null)[]
}
type Mask = Record<'purpose' | 'audience', string> &
  Record<'leaves' | 'withConsent' | 'withEveryVictim' | 'marked', string[]>

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../schemas/conformance/policy/${name}.json`, import.meta.url), 'utf8')) as T
const { cases } = read<{ cases: Case[] }>('cases')
const { masks } = read<{ masks: Mask[] }>('masks')

const policyOf = (wanted: string): PermitRequest['policy'] => {
  const policy = policies.find(({ id }) => id === wanted)
  if (policy === undefined) throw new Error('A case names a policy that is not shipped.')
  return policy
}
const requestOf = ({ policy, request }: Pick<Case, 'policy' | 'request'>): PermitRequest => ({
  ...request,
  policy: policyOf(policy),
})

describe('the policy suite', () => {
  it('has a case for every reason and every basis', () => {
    const given = new Set(cases.flatMap(({ decisions }) => decisions.flat().map(({ by, reason }) => by ?? reason)))
    const all = [...withholdingReasons.map(({ id }) => id), 'consent', 'mandate', 'attestation', 'custody']
    expect(all.filter((one) => !given.has(one))).toEqual([])
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  it.each(cases.map((one): [string, Case] => [one.id, one]))('%s is decided alike by the gate', async (_, one) => {
    const gate = await openGate(requestOf(one))
    for (const record of one.records) gate.learn(record)
    const passed = one.records.map((record) => gate.pass(record))
    expect(
      passed.map(({ decisions }) =>
        decisions.map(({ kind, at, ...what }) => ({
          kind,
          at,
          permitted: what.permitted,
          ...(what.permitted ? { by: what.basis.by } : { reason: what.reason }),
        })),
      ),
    ).toEqual(one.decisions)
    if (one.left !== undefined) expect(passed.map(({ record }) => record ?? null)).toEqual(one.left)
  })

  // The plain implementation knows of no use inside the organisation, where there is nothing to decide.
  const outside = cases.filter(({ request }) => request.audience !== 'internal')
  it.each(outside.map((one): [string, Case] => [one.id, one]))('%s is decided alike by a plain one', (_, one) => {
    const request = requestOf(one)
    expect(plainGate(one.records, request)).toEqual(
      one.decisions.map((record) => record.map(({ by, reason }) => by ?? reason)),
    )
    if (one.left !== undefined)
      expect(plainMask(one.records, request).map((record) => record ?? null)).toEqual(one.left)
  })

  it.each(masks.map((one): [string, Mask] => [`${one.purpose} to ${one.audience}`, one]))(
    'the fields for %s are those of the gate',
    async (_, { purpose, audience, leaves, withConsent, withEveryVictim }) => {
      const request: PermitRequest = { policy: policyOf('default'), purpose, audience, at: '2026-06-30' }
      const { act } = await openGate(request)
      const listed = new Set([...leaves, ...withConsent, ...withEveryVictim])
      const reached = new Set(act.fields.map((id) => id.split('.')[0]))
      expect([...act.fields].filter((id) => !listed.has(id))).toEqual([])
      expect([...listed].filter((id) => reached.has(id.split('.')[0]) && !act.fields.includes(id as FieldId))).toEqual(
        [],
      )
      for (const [list, how] of [
        [leaves, 'yes'],
        [withConsent, 'withConsent'],
        [withEveryVictim, 'withEveryVictim'],
      ] as const)
        expect(list.filter((id) => explainField(id as FieldId, request).leaves !== how)).toEqual([])
      expect(listed.size).toBeLessThan(fields.length)
    },
  )

  it('mark what every entry has to answer, or a rule asks for, as the gate does', async () => {
    let count = 0
    for (const { purpose, audience, marked, leaves } of masks) {
      const request: PermitRequest = {
        policy: policyOf('default'),
        purpose,
        audience,
        at: '2026-06-30',
        recipient: 'Clinic',
      }
      const consents = [
        ...new Set(policyOf('default').purposes.flatMap(({ victims }) => ('to' in victims ? victims.to : []))),
      ]
      const victim = {
        id: 'v-1',
        // What is published is for everyone, and consent to it names no one.
        consents: consents.map((one) => ({
          purpose: one,
          decision: 'granted',
          ...(one === 'shareStatistics' ? {} : { recipients: ['Clinic'] }),
        })),
      }
      const record = {
        case: { id: 'case-1' },
        reportingEntity: { id: 'org-1' },
        dataProtection: { legalBases: ['legalObligation', 'publicTask'] },
        victims: [victim],
      } as unknown as CaseRecord
      const { record: left } = (await openGate(request)).pass(record)
      const markedIn = (entity: string, holder: { absent?: object } | undefined): string[] =>
        Object.keys(holder?.absent ?? {}).map((name) => `${entity}.${name}`)
      const shown = [
        ...markedIn('victim', left?.victims?.[0]),
        ...markedIn('case', left?.case),
        ...markedIn('reportingEntity', left?.reportingEntity),
        ...markedIn('dataProtection', left?.dataProtection),
      ]
      const wanted = marked.filter((id) => /^(victim|case|reportingEntity|dataProtection)\./.test(id))
      expect([purpose, audience, shown.sort()]).toEqual([purpose, audience, wanted.sort()])
      expect(marked.filter((id) => leaves.includes(id))).toEqual([])
      count += wanted.length
    }
    expect(count).toBeGreaterThan(masks.length)
  })

  it('covers every purpose and audience to which something leaves', () => {
    const pairs = policyOf('default').purposes.flatMap(({ id, audiences }) =>
      audiences.filter((one) => one !== 'internal').map((one) => `${id} ${one}`),
    )
    expect(masks.map(({ purpose, audience }) => `${purpose} ${audience}`).sort()).toEqual(pairs.sort())
  })
})
