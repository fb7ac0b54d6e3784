/** G14.b and G14.c: what a consent permits before something is sent, beside what the rules say about what was sent. */

import { validate } from '@tip-standard/core'
import { consentRecipient, serviceType } from '@tip-standard/core/code-lists'
import { type ConsentRequest, consentPermits } from '@tip-standard/core/conditions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordWith } from './lens-documents.ts'

/** The rules about a referral that has gone out on a consent. */
const rulesOfSending: ReadonlySet<string> = new Set([
  'referral-sent-with-consent',
  'referral-consent-granted',
  'referral-sent-after-consent',
  'referral-sent-before-expiry',
  'referral-sent-before-withdrawal',
  'referral-to-named-recipient',
  'referral-states-kind-of-recipient',
  'referral-for-named-service',
])

const purposes = ['referral', 'shareIdentifiable'] as const
const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'] as const
const names = ['Clinic', 'Shelter']
const kinds = consentRecipient.codes.slice(0, 2).map(({ code }) => code)
const services = serviceType.codes.slice(0, 2).map(({ code }) => code)
const someOf = <T>(all: readonly T[]): fc.Arbitrary<T[] | undefined> =>
  fc.option(fc.subarray([...all], { minLength: 1 }), { nil: undefined })
const oneOf = <T>(all: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...all), { nil: undefined })

type DrawnConsent = {
  id: string
  purpose: (typeof purposes)[number]
  decision: 'granted' | 'refused' | 'withdrawn'
  date?: string | undefined
  withdrawnOn?: string | undefined
}

const consent: fc.Arbitrary<Omit<DrawnConsent, 'id'>> = fc
  .record({
    purpose: fc.constantFrom(...purposes),
    decision: fc.constantFrom('granted' as const, 'granted' as const, 'refused' as const, 'withdrawn' as const),
    date: oneOf(days),
    expiry: oneOf(days),
    recipients: someOf(names),
    recipientKinds: someOf(kinds),
    services: someOf(services),
    withdrawnOn: fc.constantFrom(...days),
  })
  .map(({ withdrawnOn, ...one }) => (one.decision === 'withdrawn' ? { ...one, withdrawnOn } : one))

const request: fc.Arbitrary<ConsentRequest> = fc
  .record({
    purpose: fc.constantFrom(...purposes),
    recipient: oneOf(names),
    recipientKind: oneOf(kinds),
    services: someOf(services),
    day: fc.constantFrom(...days),
  })
  // A referral to no one is for other rules.
  .filter(({ recipient, recipientKind }) => recipient !== undefined || recipientKind !== undefined)
  .map((one) => JSON.parse(JSON.stringify(one)) as ConsentRequest)

/** The rules about sending that a referral breaks which names one of the consents. */
function broken(consents: readonly DrawnConsent[], named: DrawnConsent | undefined, asked: ConsentRequest): string[] {
  const referral = {
    direction: 'outgoing',
    status: 'sent',
    sentOn: asked.day,
    ...(asked.recipient === undefined ? {} : { toEntities: [asked.recipient] }),
    ...(asked.recipientKind === undefined ? {} : { recipientKinds: [asked.recipientKind] }),
    ...(asked.services === undefined ? {} : { services: asked.services }),
  }
  const whole = consents.map((one) => ({ ...one, givenBy: 'self' }))
  const victim = { consents: whole, referrals: [{ ...referral, ...(named && { consentId: named.id }) }] }
  const result = validate(JSON.parse(JSON.stringify(recordWith(victim))))
  const findings = result.ok ? result.warnings : result.findings
  return findings.flatMap(({ rule }) => (rule !== undefined && rulesOfSending.has(rule) ? [rule] : []))
}

describe('G14 what is shared is what the person agreed to', () => {
  it('G14.b, G14.c a referral breaks a rule about sending exactly if the request for it was refused', () => {
    const count = { permitted: 0, refused: 0 }
    const hit = new Set<string>()
    fc.assert(
      fc.property(fc.array(consent, { maxLength: 3 }), request, (drawn, asked) => {
        const consents = drawn.map((one, index) => ({ ...one, id: `c-${index}` }))
        const about = consents.filter(({ purpose, date = '' }) => purpose === asked.purpose && date <= asked.day)
        // On the day of the withdrawal the record does not tell which came first: the rules accept what the function no longer permits.
        fc.pre(about.every(({ withdrawnOn }) => withdrawnOn !== asked.day))
        // What was taken back before it was given breaks a rule of its own, and counts as taken back.
        fc.pre(consents.every(({ date = '', withdrawnOn = date }) => withdrawnOn >= date))
        const isPermitted = consentPermits(consents, asked)
        count[isPermitted ? 'permitted' : 'refused']++
        if (about.length <= 1) {
          const rules = broken(consents, about[0], asked)
          for (const rule of rules) hit.add(rule)
          expect({ isPermitted, rules }).toMatchObject({ isPermitted: rules.length === 0 })
        } else if (isPermitted) {
          // Of several decisions the rules see the one that the referral names: what is permitted rests on one that breaks none.
          expect(about.map((one) => broken(consents, one, asked))).toContainEqual([])
        }
      }),
      { numRuns: 3_000 },
    )
    expect(Math.min(count.permitted, count.refused)).toBeGreaterThan(100)
    expect([...hit].toSorted()).toEqual(
      [...rulesOfSending].filter((rule) => rule !== 'referral-sent-after-consent').toSorted(),
    )
  })

  it('G14.b a recipient, a kind and a service that the consent does not name are refused', () => {
    const [kind, otherKind] = kinds
    const [service, otherService] = services
    const consents = [
      {
        purpose: 'referral',
        decision: 'granted',
        date: days[0],
        recipients: ['Clinic'],
        recipientKinds: [kind],
        services: [service],
      },
    ]
    const asked = { purpose: 'referral', day: days[1] } as const
    const permits = (more: Partial<ConsentRequest>): boolean => consentPermits(consents, { ...asked, ...more })
    expect(permits({ recipient: 'Clinic' })).toBe(true)
    expect(permits({ recipient: 'Shelter' })).toBe(false)
    if (otherKind === undefined || service === undefined || otherService === undefined) throw new Error('too few codes')
    expect(permits({ recipient: 'Shelter', recipientKind: otherKind })).toBe(false)
    expect(permits({ recipient: 'Clinic', services: [service] })).toBe(true)
    expect(permits({ recipient: 'Clinic', services: [service, otherService] })).toBe(false)
  })

  it('G14.c the same request is refused once the consent is withdrawn or has expired', () => {
    const asked = (day: string): ConsentRequest => ({ purpose: 'referral', recipient: 'Clinic', day })
    const given = { purpose: 'referral', decision: 'granted', date: days[0], recipients: ['Clinic'] }
    const on = (one: object): boolean[] => days.map((day) => consentPermits([one], asked(day)))
    expect(on(given)).toEqual([true, true, true, true])
    expect(on({ ...given, decision: 'withdrawn', withdrawnOn: days[2] })).toEqual([true, true, false, false])
    expect(on({ ...given, expiry: days[2] })).toEqual([true, true, true, false])
  })
})
