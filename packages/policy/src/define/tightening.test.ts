import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Given, policyOf, recordWith, victimWith } from '../fixture-records.ts'
import { transfer } from '../fixture-transfer.ts'
import { openGate } from '../permit/open-gate.ts'
import { definePolicy } from './define-policy.ts'

const schema = new URL('../../../../schemas/policy.schema.json', import.meta.url)
const isPolicy = new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))

const head = { id: 'shelter', version: '1', title: 'A shelter (invented)', extends: 'default' }

const sub = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...items])
const base = policyOf('default')

/** Documents that tighten the default policy, anywhere and anyhow. */
const tightenings = fc.record(
  {
    consent: fc.record(
      { maxAgeMonths: fc.integer({ min: 1, max: 60 }), takesUndated: fc.constant(false) },
      { requiredKeys: [] },
    ),
    retention: fc.record({ takesUndated: fc.constant(false) }, { requiredKeys: [] }),
    residency: fc.record(
      {
        countries: fc.constant(['RW']),
        transfers: sub([transfer({ country: 'KE' }), transfer({ id: 't-2', country: 'UG', until: '2026-02-28' })]),
      },
      { requiredKeys: [] },
    ),
    fields: fc.record({ without: sub(['victim.sex', 'victim.pregnant', 'event.places', 'victim.consents'] as const) }),
    purposes: fc
      .tuple(
        ...base.purposes.map((purpose) =>
          fc.record(
            {
              id: fc.constant(purpose.id),
              audiences: sub(purpose.audiences),
              underLegalHold: fc.constant(false),
              counts: fc.constant(true),
              perpetrators:
                purpose.perpetrators.kind === 'mandate'
                  ? sub(purpose.perpetrators.legalBases).map((legalBases) => ({ kind: 'mandate', legalBases }))
                  : fc.constant(purpose.perpetrators),
            },
            { requiredKeys: ['id'] },
          ),
        ),
      )
      .chain((all) => sub(all)),
    audiences: fc
      .tuple(
        ...base.audiences.map(({ id }) =>
          fc.record(
            {
              id: fc.constant(id),
              upTo: fc.constantFrom('internal', 'public', 'sensitive'),
              takesNeeded: fc.constant(false),
            },
            { requiredKeys: ['id'] },
          ),
        ),
      )
      .chain((all) => sub(all)),
  },
  { requiredKeys: [] },
)

const consents = fc.array(
  fc.record({
    purpose: fc.constantFrom('referral', 'shareIdentifiable', 'shareStatistics', 'research', 'unspecified'),
    decision: fc.constantFrom('granted', 'granted', 'refused', 'withdrawn'),
    date: fc.constantFrom(undefined, '2024-01-01', '2026-02-01', '2026-03-01'),
    recipients: fc.constantFrom(undefined, ['Receiver']),
  }),
  { maxLength: 4 },
)
const records = fc
  .record({
    consents: fc.array(consents, { minLength: 1, maxLength: 2 }),
    legalBases: sub(['legalObligation', 'publicTask', 'consent'] as const),
    retainUntil: fc.constantFrom(undefined, '2026-02-28', '2030-01-01'),
    legalHold: fc.constantFrom(undefined, true),
    storageCountry: fc.constantFrom(undefined, 'RW', 'KE'),
    transferAllowed: fc.constantFrom(undefined, 'yes'),
  })
  .map(({ consents: lists, ...protection }) =>
    recordWith(
      lists.map((list, at) => victimWith(list as Given[], { id: `v-${at}`, pregnant: true, status: 'notAVictim' })),
      { dataProtection: protection, perpetrators: [{ id: 'p-1', kind: 'person' }] },
    ),
  )

const requests = fc.record(
  { purpose: fc.constantFrom(...base.purposes), recipientCountry: fc.constantFrom('RW', 'KE', 'UG') },
  { requiredKeys: ['purpose'] },
)

describe('a policy that was accepted', () => {
  it('lets through no one and no field that the one it builds on does not', async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(tightenings, records, requests, async (more, record, { purpose, ...place }) => {
        const result = definePolicy({ ...head, ...more })
        if (!result.ok) return
        accepted++
        expect([isPolicy({ ...head, ...more }), isPolicy.errors]).toEqual([true, null])
        const audiences = result.policy.purposes.find(({ id }) => id === purpose.id)?.audiences ?? []
        for (const audience of audiences.filter((one) => one !== 'internal')) {
          const request = { purpose: purpose.id, audience, at: '2026-03-01', recipient: 'Receiver', ...place }
          const [own, its] = await Promise.all([
            openGate({ ...request, policy: result.policy }),
            openGate({ ...request, policy: base }),
          ])
          const [mine, theirs] = [own.pass(record), its.pass(record)]
          for (const [at, decision] of mine.decisions.entries())
            if (decision.permitted && !theirs.decisions[at]?.permitted) expect(decision).toEqual(theirs.decisions[at])
          expect(own.act.fields.filter((one) => !its.act.fields.includes(one))).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
    expect(accepted).toBeGreaterThan(50)
  })
})
