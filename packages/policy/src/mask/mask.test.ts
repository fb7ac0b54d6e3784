import { readdirSync, readFileSync } from 'node:fs'
import { type CaseRecord, isObject, type Json, validate } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import { prepare } from '../decide/prepare.ts'
import { consentTo, policyOf, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import type { PermitRequest } from '../model/request.ts'
import { openGate } from '../permit/open-gate.ts'
import { permissionOf, recordPermissionOf } from '../permit/permitted.ts'
import { withinCustody } from '../permit/within-custody.ts'
import { maskOf } from './mask.ts'

const policy = policyOf('default')

/** Every pair of a purpose and an audience that the policy allows, but the organisation itself. */
const pairs = policy.purposes.flatMap((purpose) =>
  purpose.audiences.filter((one) => one !== 'internal').map((audience): [string, string] => [purpose.id, audience]),
)

const folder = new URL('../../../../schemas/examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseRecord)

/** Everybody agrees to everything, with anyone who asks; nothing is held back. */
const agreeing = (record: CaseRecord): CaseRecord =>
  ({
    ...record,
    dataProtection: {
      ...record.dataProtection,
      legalBases: ['legalObligation', 'publicTask'],
      retainUntil: '2099-01-01',
    },
    victims: (record.victims ?? []).map((victim) => ({
      ...victim,
      status: 'identified',
      consents: ['referral', 'shareIdentifiable', 'shareStatistics', 'research', 'tracing'].map((purpose) =>
        consentTo(purpose, purpose === 'shareStatistics' ? {} : { recipients: ['Receiver'] }),
      ),
    })),
  }) as CaseRecord

const gateFor = (purpose: string, audience: string, over: Partial<PermitRequest> = {}) =>
  openGate(requestFor({ purpose, audience, recipient: 'Receiver', ...over }))

function* leaves(value: unknown, entity: string): Generator<string> {
  if (!isObject(value)) return
  for (const [name, member] of Object.entries(value)) {
    if (name === 'absent' || name === 'provenance') continue
    const field = fields.find((one) => one.entity === entity && one.name === name)
    if (field === undefined) yield `${entity}.${name}?`
    else yield field.id
    const held = field?.type.kind === 'object' || field?.type.kind === 'objects' ? field.type.entity : undefined
    if (held !== undefined) for (const one of [member].flat()) yield* leaves(one, held)
  }
}

/** The values of each field wherever it is in a record, and the reasons where there is none, by field. */
function valuesIn(value: unknown, entity: string, found = new Map<string, unknown[]>()): Map<string, unknown[]> {
  if (!isObject(value)) return found
  const put = (id: string, one: unknown): unknown => found.set(id, [...(found.get(id) ?? []), one])
  for (const [name, member] of Object.entries(value)) {
    const field = byId.get(`${entity}.${name}`)
    if (field?.type.kind === 'object' || field?.type.kind === 'objects') {
      for (const one of [member].flat()) valuesIn(one, field.type.entity, found)
    } else if (field !== undefined) put(field.id, member)
    else if (name === 'absent' && isObject(member))
      for (const [asked, reason] of Object.entries(member)) put(`${entity}.${asked}`, reason)
  }
  return found
}

const byId = new Map<string, (typeof fields)[number]>(fields.map((field) => [field.id, field]))

/** The rules or fields of the errors of a record. */
function errorsOf(record: unknown): string[] {
  const result = validate(structuredClone(record))
  const findings = result.ok ? [] : result.findings
  return findings.flatMap(({ severity, code, field, rule }) =>
    severity === 'error' ? [`${code} ${rule ?? field}`] : [],
  )
}

describe('a request that names fields', () => {
  it.each(pairs)('lets out these and no others, as they would leave anyway: %s to %s', async (purpose, audience) => {
    const whole = await gateFor(purpose, audience)
    const asked = fields.filter(({ presence }, at) => presence !== 'derived' && at % 7 === 3).map(({ id }) => id)
    const some = await gateFor(purpose, audience, { fields: asked })
    const needed = new Set<string>(asked)
    const inside = (id: string): void => {
      const { type } = fields.find((field) => field.id === id) as (typeof fields)[number]
      if (type.kind !== 'object' && type.kind !== 'objects') return void needed.add(id)
      for (const one of fields) if (one.entity === type.entity) inside(one.id)
    }
    asked.forEach(inside)
    let seen = 0
    for (const record of examples.map(agreeing)) {
      const [all, few] = [whole.pass(record).record, some.pass(record).record]
      const allowed = new Set(leaves(all, 'caseRecord'))
      for (const id of new Set(leaves(few, 'caseRecord'))) {
        expect([id, allowed.has(id)]).toEqual([id, true])
        const { presence, type } = fields.find((field) => field.id === id) as (typeof fields)[number]
        const holds = type.kind === 'object' || type.kind === 'objects'
        expect([id, needed.has(id) || presence === 'required' || holds]).toEqual([id, true])
      }
      const [before, after] = [valuesIn(all, 'caseRecord'), valuesIn(few, 'caseRecord')]
      for (const id of needed) {
        expect([id, after.get(id)]).toEqual([id, before.get(id)])
        seen += after.get(id)?.length ?? 0
      }
    }
    expect(seen).toBeGreaterThan(0)
  })

  it('is refused where it names one that does not exist', async () => {
    await expect(gateFor('statistics', 'public', { fields: ['victim.SENTINEL' as never] })).rejects.toMatchObject({
      code: 'unknownField',
      message: expect.not.stringContaining('SENTINEL'),
    })
  })

  it('writes down these', async () => {
    const { act } = await gateFor('statistics', 'public', { fields: ['victim.sex'] })
    expect(act.fields).toContain('victim.sex')
    expect(act.fields).not.toContain('victim.ageBand')
  })
})

describe('a mask', () => {
  it.each(pairs)(
    'for %s, %s lets no restricted field and no free text leave that the purpose does not need',
    async (purpose, audience) => {
      const gate = await gateFor(purpose, audience)
      const needs = policy.purposes.find(({ id }) => id === purpose)?.needs ?? []
      const seen = new Set<string>()
      for (const example of examples) {
        const { record } = gate.pass(agreeing(example))
        for (const id of leaves(record, 'caseRecord')) seen.add(id)
      }
      expect(seen.size).toBeGreaterThan(60)
      const wrong = [...seen].filter((id) => {
        const field = fields.find((one) => one.id === id)
        if (field === undefined) return true
        const isText = (field.type.kind === 'text' || field.type.kind === 'texts') && field.sensitivity !== 'public'
        return (isText || field.sensitivity === 'restricted') && !needs.includes(field.id)
      })
      expect(wrong).toEqual([])
      // What was seen to leave is what the act says will leave.
      expect([...seen].filter((id) => !(gate.act.fields as string[]).includes(id))).toEqual([])
    },
  )

  it.each(pairs)('for %s, %s leaves records that follow the standard', async (purpose, audience) => {
    const gate = await gateFor(purpose, audience)
    for (const example of examples) {
      const whole = agreeing(example)
      const { record } = gate.pass(whole)
      // The referrals of the examples rest on the consents that they had.
      const before = new Set(errorsOf(whole))
      expect(errorsOf(record).filter((error) => !before.has(error))).toEqual([])
    }
  })

  it('says that a field was withheld only where every entry has to answer it, and alike for those who have none', async () => {
    const gate = await gateFor('statistics', 'statisticsPartner')
    const record = recordWith([victimWith([consentTo('shareStatistics')])])
    const { record: copy } = gate.pass(record)
    expect(copy?.victims?.[0]).toMatchObject({ absent: { consents: 'withheldForSafety' } })
    expect(copy?.victims?.[0]?.absent).toEqual({ consents: 'withheldForSafety' })
  })

  it('lets a needed field leave with consent, and never by an attestation or for an audience that does not take it', async () => {
    const consents = [consentTo('referral', { recipients: ['Receiver'] })]
    const pregnant = recordWith([
      victimWith(consents, { pregnant: true, genderIdentity: 'woman', ownWords: 'SENTINEL' }),
    ])
    const { record } = (await gateFor('referral', 'service')).pass(pregnant)
    expect(record?.victims?.[0]).toMatchObject({ pregnant: true })
    expect(record?.victims?.[0]).not.toHaveProperty('genderIdentity')
    expect(JSON.stringify(record)).not.toContain('SENTINEL')
    const shared = recordWith([
      victimWith([consentTo('shareIdentifiable', { recipients: ['Receiver'] })], { pregnant: true }),
    ])
    expect((await gateFor('caseTransfer', 'partner')).pass(shared).record?.victims?.[0]).not.toHaveProperty('pregnant')
    const report = await gateFor('mandatoryReport', 'authority')
    expect(report.pass(pregnant).record?.victims?.[0]).not.toHaveProperty('pregnant')
  })

  it('keeps to what an extension, a reason or a source would say', async () => {
    const record = recordWith([
      victimWith([consentTo('shareStatistics')], {
        extensions: { 'org.example.note': 'SENTINEL' },
        absent: { genderIdentity: 'refused', ageBand: 'unknown' },
        provenance: { genderIdentity: { source: 'person' }, sex: { source: 'person', system: 'SENTINEL' } },
      }),
    ])
    const { record: copy } = (await gateFor('statistics', 'public')).pass(record)
    const victim = copy?.victims?.[0] as unknown as Json
    expect(victim['absent']).toEqual({ ageBand: 'unknown' })
    expect(victim['provenance']).toEqual({ sex: { source: 'person' } })
    expect(JSON.stringify(copy)).not.toContain('SENTINEL')
  })

  it('lets no object leave where a reason or a source should be', async () => {
    const odd = { note: 'SENTINEL' }
    const record = recordWith([
      victimWith([consentTo('shareStatistics')], {
        absent: { ageBand: odd, sex: [odd] },
        provenance: { sex: [odd], ageBand: { source: odd } },
      }),
    ])
    const { record: copy } = (await gateFor('statistics', 'public')).pass(record)
    expect(JSON.stringify(copy)).not.toContain('SENTINEL')
  })

  it.each(pairs)('lets no extension of anything leave for %s to %s', async (purpose, audience) => {
    /** Every object of a record with an extension. */
    const extended = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(extended)
      if (!isObject(value)) return value
      const inner = Object.entries(value).map(([name, one]) => [name, extended(one)])
      return { ...Object.fromEntries(inner), extensions: { 'org.shelter.note': 'SENTINEL' } }
    }
    const gate = await gateFor(purpose, audience)
    let left = 0
    for (const example of examples) {
      const { record } = gate.pass(agreeing(extended(example) as CaseRecord))
      expect(JSON.stringify(record ?? {})).not.toMatch(/SENTINEL|org\.shelter/)
      if (record !== undefined) left++
    }
    expect(left).toBeGreaterThan(0)
  })

  it('takes anyone who is withheld out of relations and events, and an event without victims with them', async () => {
    const refused = victimWith([consentTo('shareStatistics', { decision: 'refused' })], { id: 'v-2' })
    const record = recordWith([victimWith([consentTo('shareStatistics')]), refused], {
      perpetrators: [
        { id: 'p-1', kind: 'person' },
        { id: 'p-2', kind: 'person' },
      ],
      relations: [
        { victimId: 'v-1', perpetratorId: 'p-1', kinds: ['stranger'] },
        { victimId: 'v-2', perpetratorId: 'p-1', kinds: ['stranger'] },
        { victimId: 'v-2', perpetratorId: 'p-2', kinds: ['stranger'] },
      ],
      events: [
        { id: 'e-1', victimIds: ['v-1', 'v-2'], perpetratorIds: ['p-1', 'p-2'] },
        { id: 'e-2', victimIds: ['v-2'], perpetratorIds: ['p-2'] },
      ],
    })
    const before = structuredClone(record)
    const { record: copy } = (await gateFor('statistics', 'public')).pass(record)
    // An event with one who is left links them to both; so p-2 stays, and nothing says that v-2 was there.
    expect(copy).toMatchObject({
      victims: [{ id: 'v-1' }],
      relations: [{ victimId: 'v-1', perpetratorId: 'p-1' }],
      events: [{ id: 'e-1', victimIds: ['v-1'] }],
    })
    expect(JSON.stringify(copy)).not.toContain('v-2')
    expect(record).toEqual(before)
  })

  it('names why each field stays behind', () => {
    const prepared = prepare(requestFor({ purpose: 'statistics', audience: 'statisticsPartner' }))
    const of = (id: string) => maskOf(fields.find((one) => one.id === id) as (typeof fields)[number], prepared)
    expect([of('victim.sex'), of('victim.consents'), of('victim.ownWords'), of('victim.specialNeeds')]).toEqual([
      undefined,
      'named',
      'restricted',
      'freeText',
    ])
    expect([of('identityRecord.firstName'), of('case.id')]).toEqual(['never', undefined])
  })
})

describe('the mark of the gate', () => {
  const record = recordWith([victimWith([consentTo('shareStatistics')])])

  it('is on what came through, and on nothing that was made without it', async () => {
    const { record: copy } = (await gateFor('statistics', 'statisticsPartner')).pass(record)
    if (copy === undefined) throw new Error('nobody left')
    expect(recordPermissionOf(copy)).toMatchObject({
      purpose: 'statistics',
      audience: 'statisticsPartner',
      takes: 'records',
    })
    for (const forged of [record, { ...copy }, structuredClone(copy), JSON.parse(JSON.stringify(copy)) as object])
      expect(() => permissionOf(forged)).toThrow(/did not come through the gate/)
  })

  it('keeps single records from those who take releases only', async () => {
    const { record: copy } = (await gateFor('statistics', 'public')).pass(record)
    expect(permissionOf(copy as object).takes).toBe('releases')
    expect(() => recordPermissionOf(copy as object)).toThrow(/never single records/)
  })

  it('is internal inside one custody, where nothing is masked', () => {
    const whole = withinCustody(record)
    expect(whole).toEqual(record)
    expect(recordPermissionOf(whole).isInternal).toBe(true)
    expect(() => permissionOf(record)).toThrow()
  })
})
