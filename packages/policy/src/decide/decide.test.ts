import { describe, expect, it } from 'vitest'
import { AT, consentTo, type Given, policyOf, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import { transfer } from '../fixture-transfer.ts'
import type { Attestation, PermitRequest } from '../model/request.ts'
import { openGate } from '../permit/open-gate.ts'
import { PolicyError } from '../policy-error.ts'

async function decisionsOn(record: ReturnType<typeof recordWith>, over: Partial<PermitRequest> = {}) {
  return (await openGate(requestFor(over))).pass(record).decisions
}

/** What is decided about the first person of a record. */
async function decided(record: ReturnType<typeof recordWith>, over: Partial<PermitRequest> = {}): Promise<string> {
  const [first] = await decisionsOn(record, over)
  if (first === undefined) return 'nobody'
  return first.permitted ? first.basis.by : first.reason
}

const statistics = (over: Given = {}): Given => consentTo('shareStatistics', over)
const asked = (consents: readonly Given[], over: Partial<PermitRequest> = {}): Promise<string> =>
  decided(recordWith([victimWith(consents)]), over)

describe('a decision of the person', () => {
  it('lets data leave where it grants the purpose', async () => {
    expect(await asked([statistics()])).toBe('consent')
    expect(await asked([statistics({ decision: 'refused' })])).toBe('refused')
    expect(await asked([])).toBe('neverAsked')
    expect(await asked([consentTo('research')])).toBe('neverAsked')
    expect(await asked([consentTo('unspecified')])).toBe('unspecifiedScope')
  })

  it('counts as a no where it cannot be read', async () => {
    for (const consents of [null, 'no', {}, [statistics(), 'refused'], [statistics(), null]])
      expect(await asked(consents as never)).toBe('refused')
  })

  it('takes effect on its day, and ends after its last', async () => {
    expect(await asked([statistics({ date: AT })])).toBe('consent')
    expect(await asked([statistics({ date: '2026-03-02' })])).toBe('neverAsked')
    expect(await asked([statistics({ expiry: AT })])).toBe('consent')
    expect(await asked([statistics({ expiry: '2026-02-28' })])).toBe('expired')
  })

  it('is withdrawn from the day of the withdrawal on', async () => {
    expect(await asked([statistics({ withdrawnOn: '2026-03-02' })])).toBe('consent')
    expect(await asked([statistics({ withdrawnOn: AT })])).toBe('withdrawn')
    expect(await asked([statistics({ decision: 'withdrawn', withdrawnOn: '2026-03-02' })])).toBe('consent')
    expect(await asked([statistics({ decision: 'withdrawn' })])).toBe('withdrawn')
    // A withdrawal after a later consent is the last decision; consent after a withdrawal is.
    const first = statistics({ withdrawnOn: '2026-02-20' })
    expect(await asked([first, statistics({ date: '2026-02-10' })])).toBe('withdrawn')
    expect(await asked([first, statistics({ date: '2026-02-21' })])).toBe('consent')
  })

  it('is the last one, in whatever order they stand; entries of one day count together', async () => {
    const [yes, no] = [statistics({ date: '2026-02-01' }), statistics({ date: '2026-02-02', decision: 'refused' })]
    for (const consents of [
      [yes, no],
      [no, yes],
    ])
      expect(await asked(consents)).toBe('refused')
    const same = statistics({ date: '2026-02-02' })
    for (const consents of [
      [same, no],
      [no, same],
    ])
      expect(await asked(consents)).toBe('refused')
    expect(await asked([{ ...no, date: '2026-01-01' }, yes])).toBe('consent')
  })

  it('is no consent where its day is no day, or of someone who may not decide', async () => {
    expect(await asked([statistics({ date: '2026-02-31' })])).toBe('neverAsked')
    expect(await asked([statistics({ expiry: '2026-02-31' })])).toBe('expired')
    expect(await asked([statistics({ withdrawnOn: 'soon' })])).toBe('withdrawn')
    expect(await asked([statistics({ date: 'x', decision: 'refused' }), statistics()])).toBe('refused')
    const guardian = { givenBy: 'guardian' }
    expect(await asked([statistics(guardian)])).toBe('consent')
    expect(await asked([statistics({ ...guardian, guardianExcluded: true })])).toBe('guardianExcluded')
    expect(await asked([statistics({ ...guardian, childAssent: false })])).toBe('refused')
  })

  it('reaches those who are named, for the services that are named', async () => {
    const referral = (over: Given): Given => consentTo('referral', { recipients: ['Clinic A'], ...over })
    const to = (recipient: string, services?: PermitRequest['services']): Partial<PermitRequest> => ({
      purpose: 'referral',
      audience: 'service',
      recipient,
      ...(services === undefined ? {} : { services }),
    })
    expect(await asked([referral({})], to('Clinic A'))).toBe('consent')
    expect(await asked([referral({})], to('Clinic B'))).toBe('recipientNotNamed')
    expect(await asked([referral({ services: ['medical'] })], to('Clinic A', ['medical']))).toBe('consent')
    expect(await asked([referral({ services: ['medical'] })], to('Clinic A', ['legal']))).toBe('serviceNotNamed')
    // Entries of one day count each for its recipient and services; a "no" to one recipient is none to another.
    const both = [referral({ services: ['medical'] }), referral({ services: ['legal'] })]
    for (const service of ['medical', 'legal'] as const)
      expect(await asked(both, to('Clinic A', [service]))).toBe('consent')
    expect(await asked(both, to('Clinic A', ['medical', 'legal']))).toBe('serviceNotNamed')
    const others = [referral({}), referral({ recipients: ['Clinic B'] })]
    for (const one of ['Clinic A', 'Clinic B']) expect(await asked(others, to(one))).toBe('consent')
    const mixed = [referral({}), referral({ recipients: ['Police'], decision: 'refused' })]
    expect([await asked(mixed, to('Clinic A')), await asked(mixed, to('Police'))]).toEqual(['consent', 'refused'])
  })

  it('that asks to hold something back takes a person who heeds it', async () => {
    const consents = [consentTo('referral', { recipients: ['Clinic A'], withhold: [{ what: 'the journey' }] })]
    const to: Partial<PermitRequest> = { purpose: 'referral', audience: 'service', recipient: 'Clinic A' }
    expect(await asked(consents, to)).toBe('withholdingStated')
    expect(await asked(consents, { ...to, withholdingsHeeded: true })).toBe('consent')
  })
})

describe('an attestation', () => {
  const attestation: Attestation = {
    id: 'a-1',
    basis: 'publicTask',
    purposes: ['statistics'],
    from: '2026-03-01',
    until: '2026-03-31',
    reason: 'Official statistics.',
    by: 'dataOfficer',
  }
  const with_ = { attestations: [attestation] }

  it('stands in for what is missing or unspecified, never for a no, a withdrawal or an expiry', async () => {
    expect(await asked([], with_)).toBe('attestation')
    expect(await asked([consentTo('unspecified')], with_)).toBe('attestation')
    for (const [over, reason] of [
      [{ decision: 'refused' }, 'refused'],
      [{ withdrawnOn: '2026-02-01' }, 'withdrawn'],
      [{ expiry: '2026-02-01' }, 'expired'],
      [{ givenBy: 'guardian', guardianExcluded: true }, 'guardianExcluded'],
    ] as const)
      expect(await asked([statistics(over)], with_)).toBe(reason)
    // A no of unspecified scope is a no to everything.
    expect(await asked([consentTo('unspecified', { decision: 'refused' })], with_)).toBe('refused')
    expect(await asked([statistics(), consentTo('unspecified', { decision: 'refused', date: '2026-02-01' })])).toBe(
      'refused',
    )
    expect(await asked([consentTo('unspecified', { withdrawnOn: '2026-02-01' })], with_)).toBe('withdrawn')
  })

  it('holds from its first day to its last, for its purposes', async () => {
    expect(await asked([], { ...with_, at: '2026-02-28' })).toBe('neverAsked')
    expect(await asked([], { ...with_, at: '2026-03-31' })).toBe('attestation')
    expect(await asked([], { ...with_, at: '2026-04-01' })).toBe('neverAsked')
    expect(await asked([], { ...with_, purpose: 'research', audience: 'researcher' })).toBe('neverAsked')
  })
})

describe('a record', () => {
  const consents = [statistics()]
  const withProtection = (over: Given, request: Partial<PermitRequest> = {}, policy: 'default' | 'rw' = 'default') =>
    decided(recordWith([victimWith(consents)], { dataProtection: { legalBases: ['legalObligation'], ...over } }), {
      policy: policyOf(policy),
      ...request,
    })

  it('is used through the last day to which it is kept', async () => {
    expect(await withProtection({ retainUntil: AT })).toBe('consent')
    expect(await withProtection({ retainUntil: '2026-02-28' })).toBe('retentionOver')
    expect(await withProtection({ retainUntil: 'later' })).toBe('retentionOver')
    expect([await withProtection({}), await withProtection({}, {}, 'rw')]).toEqual(['consent', 'retentionUnknown'])
  })

  it('that is kept for a court is used for nothing else', async () => {
    expect(await withProtection({ legalHold: true, retainUntil: '2020-01-01' })).toBe('legalHold')
    const report: Partial<PermitRequest> = { purpose: 'mandatoryReport', audience: 'authority' }
    expect(await withProtection({ legalHold: true, retainUntil: '2020-01-01' }, report)).toBe('mandate')
  })

  it('goes to another country where it may be transferred', async () => {
    const kept = { retainUntil: '2036-01-01', storageCountry: 'RW' }
    expect(await withProtection(kept, { recipientCountry: 'RW' })).toBe('consent')
    expect(await withProtection(kept, { recipientCountry: 'KE' })).toBe('transferNotAllowed')
    expect(await withProtection({ ...kept, transferAllowed: 'yes' }, { recipientCountry: 'KE' })).toBe('consent')
    expect(await withProtection({ ...kept, transferAllowed: 'conditions' }, { recipientCountry: 'KE' })).toBe(
      'transferNotAllowed',
    )
  })

  it('counts each person once, and no duplicate and no one who is no victim, where the purpose counts', async () => {
    const counted = (over: Given, more: Given = {}): Promise<string> =>
      decided(recordWith([victimWith(consents, over)], more))
    expect(await counted({ status: 'notAVictim' })).toBe('notAVictim')
    expect(await counted({}, { case: { id: 'case-1', duplicateOf: 'case-0' } })).toBe('duplicate')
    const gate = await openGate(requestFor())
    const known = recordWith([victimWith(consents, { crossCaseId: 'p-1' })])
    const again = { ...known, case: { ...known.case, id: 'case-2' } }
    expect([known, again].map((one) => gate.pass(one).decisions[0]?.permitted)).toEqual([true, false])
    // Anyone who is withheld was not counted.
    const other = await openGate(requestFor())
    other.pass(recordWith([victimWith([], { crossCaseId: 'p-1' })]))
    expect(other.pass(again).decisions[0]?.permitted).toBe(true)
    const referral: Partial<PermitRequest> = { purpose: 'referral', audience: 'service', recipient: 'Clinic A' }
    const agreed = [consentTo('referral', { recipients: ['Clinic A'] })]
    expect(await decided(recordWith([victimWith(agreed, { status: 'notAVictim' })]), referral)).toBe('consent')
  })
})

describe('alleged perpetrators', () => {
  const two = [victimWith([statistics()]), victimWith([statistics({ decision: 'refused' })], { id: 'v-2' })]
  const perpetrators = ['p-1', 'p-2', 'p-3'].map((id) => ({ id, kind: 'person' }))
  const relations = [
    { victimId: 'v-1', perpetratorId: 'p-1' },
    { victimId: 'v-2', perpetratorId: 'p-2' },
  ]

  it('follow a mandate, and their victims', async () => {
    const all = await decisionsOn(recordWith(two, { perpetrators, relations }))
    expect(all.map((one) => (one.permitted ? one.basis.by : one.reason))).toEqual([
      'consent',
      'refused',
      'mandate',
      'onlyWithheldVictims',
      'mandate',
    ])
    // With every victim withheld, what the case says of them does not leave with someone who is linked to none in particular.
    const refused = [victimWith([statistics({ decision: 'refused' })])]
    expect(
      (await decisionsOn(recordWith(refused, { perpetrators }))).map((one) => one.permitted || one.reason),
    ).toEqual(['refused', ...Array(3).fill('onlyWithheldVictims')])
    expect((await decisionsOn(recordWith([], { perpetrators }))).map(({ permitted }) => permitted)).toEqual([
      true,
      true,
      true,
    ])
    const byEvent = { perpetrators, events: [{ id: 'e', victimIds: ['v-1', 'v-2'], perpetratorIds: ['p-2'] }] }
    expect((await decisionsOn(recordWith(two, byEvent)))[3]?.permitted).toBe(true)
    const bases = { dataProtection: { legalBases: ['consent'], retainUntil: '2036-01-01' } }
    const without = await decisionsOn(recordWith(two, { perpetrators, ...bases }))
    expect(without.slice(2).map((one) => one.permitted || one.reason)).toEqual(Array(3).fill('noMandate'))
  })
})

describe('a request that the policy cannot answer', () => {
  it.each([
    ['unknownPurpose', { purpose: 'curiosity' }],
    ['unknownAudience', { audience: 'neighbours' }],
    ['audienceNotOfPurpose', { audience: 'partner' }],
    ['notADay', { at: '2026-02-30' }],
    ['roleNotOfPurpose', { actor: { role: 'interpreter' } }],
  ] as const)('is refused: %s', async (code, over) => {
    const refused = openGate(requestFor(over as Partial<PermitRequest>))
    await expect(refused).rejects.toBeInstanceOf(PolicyError)
    await expect(refused).rejects.toMatchObject({ code })
  })

  it('is refused to exactly the roles that do nothing for the purpose', async () => {
    for (const { id, audiences } of policyOf('default').purposes)
      for (const { role, purposes } of policyOf('default').roles) {
        const opened = openGate(requestFor({ purpose: id, audience: audiences[0] as string, actor: { role } }))
        const refusal = await opened.then(
          () => undefined,
          ({ code }: PolicyError) => code,
        )
        expect([id, role, refusal]).toEqual([id, role, purposes.includes(id) ? undefined : 'roleNotOfPurpose'])
      }
  })
})

describe('what cannot be read as it should be', () => {
  it('is a legal hold where one may be meant', async () => {
    const holding = (legalHold: unknown) =>
      recordWith([victimWith([statistics()])], {
        dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31', legalHold },
      })
    for (const hold of [true, 'true', 1, null]) expect(await decided(holding(hold))).toBe('legalHold')
    for (const hold of [false, undefined]) expect(await decided(holding(hold))).toBe('consent')
  })

  it('leaves nowhere as an object, and no id makes the gate throw', async () => {
    const odd = victimWith([consentTo('shareIdentifiable', { recipients: ['Clinic'] })], {
      id: 10n,
      crossCaseId: Symbol.iterator,
      sex: { name: 'SENTINEL' },
      ageBand: ['SENTINEL', { name: 'SENTINEL' }],
    })
    const gate = await openGate(requestFor({ purpose: 'caseTransfer', audience: 'partner', recipient: 'Clinic' }))
    const { record } = gate.pass(recordWith([odd]))
    expect(record?.victims?.[0]).toMatchObject({ ageBand: ['SENTINEL'] })
    expect(record?.victims?.[0]?.sex).toBeUndefined()
  })
})

it('withholds a refusal or withdrawal without a purpose that can be read', async () => {
  for (const purpose of [undefined, null, 5, ['shareStatistics'], {}])
    expect(await asked([statistics(), statistics({ purpose, decision: 'refused', date: '2026-02-01' })])).toBe(
      'refused',
    )
})

it('lets consent without a day expire where consent expires by its age', async () => {
  const base = policyOf('default')
  const policy = { ...base, consent: { ...base.consent, maxAgeMonths: 12 } }
  expect(await asked([statistics({ date: undefined })], { policy })).toBe('expired')
  expect(await asked([statistics({ date: undefined })])).toBe('consent')
  expect(await asked([statistics()], { policy })).toBe('consent')
})

it.each([
  ['2026-03-01', 12, '2025-03-01'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-05-31', 3, '2026-02-28'],
  ['2026-01-31', 2, '2025-11-30'],
  ['2026-12-31', 24, '2024-12-31'],
])(
  'lets consent count on %s for %i months, from the same day or the last of a shorter month on',
  async (at, months, first) => {
    const base = policyOf('default')
    const policy = { ...base, consent: { ...base.consent, maxAgeMonths: months } }
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10)
    expect(await asked([statistics({ date: first })], { policy, at })).toBe('consent')
    expect(await asked([statistics({ date: before })], { policy, at })).toBe('expired')
  },
)

it('takes a recipient for whom transfers are listed to be in the country of the one that ends first, where no one says', async () => {
  const base = policyOf('default')
  const to = (country: string, until: string) => transfer({ country, until, id: `t-${country}` })
  const policy = {
    ...base,
    residency: { ...base.residency, transfers: [to('KE', '2036-01-01'), to('UG', '2026-02-01')] },
  }
  const { recipient } = to('KE', '2036-01-01')
  const record = (transferAllowed: string) =>
    recordWith([victimWith([consentTo('shareIdentifiable', { recipients: [recipient, 'Home'] })])], {
      dataProtection: {
        legalBases: ['consent'],
        sensitivity: 'high',
        retainUntil: '2036-12-31',
        storageCountry: 'RW',
        transferAllowed,
      },
    })
  const shared = (over: Partial<PermitRequest>, allowed = 'yes'): Promise<string> =>
    decided(record(allowed), { policy, purpose: 'caseTransfer', audience: 'partner', ...over })
  expect(await shared({ recipient })).toBe('transferNotAllowed')
  expect(await shared({ recipient, recipientCountry: 'KE' })).toBe('consent')
  expect(await shared({ recipient, recipientCountry: 'KE' }, 'no')).toBe('transferNotAllowed')
  expect(await shared({ recipient, recipientCountry: 'KE', at: '2036-01-01' })).toBe('consent')
  expect(await shared({ recipient, recipientCountry: 'KE', at: '2036-01-02' })).toBe('transferNotAllowed')
  expect(await shared({ recipient: 'Home' }, 'no')).toBe('consent')
})
