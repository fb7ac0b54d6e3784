import { describe, expect, it } from 'vitest'
import { consentDecision } from './consent-decision.ts'
import { consentPermits } from './consent-permits.ts'
import type { ConsentRequest } from './consent-request.ts'

const granted = {
  purpose: 'referral',
  decision: 'granted',
  givenBy: 'self',
  date: '2026-03-01',
  recipients: ['Clinic A'],
}
const permits = (consent: object | readonly object[], request: Partial<ConsentRequest> = {}): boolean =>
  consentPermits([consent].flat(), { purpose: 'referral', recipient: 'Clinic A', day: '2026-03-10', ...request })

describe('consent to share', () => {
  it('holds for the recipients that it names and no others', () => {
    expect(permits(granted)).toBe(true)
    expect(permits(granted, { recipient: 'Clinic B' })).toBe(false)
    expect(permits({ ...granted, recipients: [] })).toBe(false)
    expect(permits({ ...granted, recipients: undefined })).toBe(false)
  })

  it('covers a recipient by its kind, where both say which kind', () => {
    const kinds = { ...granted, recipients: undefined, recipientKinds: ['unhcr'] }
    expect(permits(kinds, { recipientKind: 'unhcr' })).toBe(true)
    expect(permits(kinds, { recipientKind: 'authorities' })).toBe(false)
    // No one can tell from its name whether it is covered.
    expect(permits(kinds)).toBe(false)
    expect(permits(granted, { recipientKind: 'authorities' })).toBe(true)
  })

  it('needs to be told with whom; consent to statistics need not name anyone, and is limited to those it names', () => {
    const { recipient, ...request } = { recipient: 'Clinic A', day: '2026-03-10' }
    expect(consentPermits([granted], { purpose: 'referral', ...request })).toBe(false)
    const statistics = { ...granted, purpose: 'shareStatistics', recipients: undefined }
    expect(consentPermits([statistics], { purpose: 'shareStatistics', ...request })).toBe(true)
    expect(consentPermits([statistics], { purpose: 'shareStatistics', ...request, recipient })).toBe(true)
    const limited = { ...statistics, recipients: ['Office'] }
    expect(consentPermits([limited], { purpose: 'shareStatistics', ...request, recipient })).toBe(false)
    expect(consentPermits([limited], { purpose: 'shareStatistics', ...request, recipient: 'Office' })).toBe(true)
  })

  it('is refused where it is not known whether those who were refused are meant', () => {
    const ofKind = { ...granted, decision: 'refused', recipients: undefined, recipientKinds: ['authorities'] }
    const byName = { ...granted, decision: 'refused', recipients: ['Office'] }
    const both = (no: object, request: object): boolean => permits([granted, no], request)
    expect(both(ofKind, {})).toBe(false)
    expect([both(ofKind, { recipientKind: 'authorities' }), both(ofKind, { recipientKind: 'unhcr' })]).toEqual([
      false,
      true,
    ])
    expect(both(byName, {})).toBe(true)
    expect(both(byName, { recipient: undefined, recipientKind: 'unhcr' })).toBe(false)
  })

  it('covers every service, or all that are asked for where it names some', () => {
    const services = ['shelter', 'legal'] as const
    expect(permits(granted, { services })).toBe(true)
    expect(permits({ ...granted, services }, { services: services.slice(0, 1) })).toBe(true)
    expect(permits({ ...granted, services: ['shelter'] }, { services })).toBe(false)
    expect(permits({ ...granted, services: [] }, { services })).toBe(false)
  })

  it('is valid through its last day, from the day on which it was given, until the day before it is withdrawn', () => {
    const on = (consent: object, day: string): boolean => permits(consent, { day })
    expect([on(granted, '2026-02-28'), on(granted, '2026-03-01')]).toEqual([false, true])
    const expires = { ...granted, expiry: '2026-03-31' }
    expect([on(expires, '2026-03-31'), on(expires, '2026-04-01')]).toEqual([true, false])
    const withdrawn = { ...granted, decision: 'withdrawn', withdrawnOn: '2026-03-20' }
    // That it is on record by now that consent was withdrawn later makes no earlier act unlawful.
    expect([on(withdrawn, '2026-03-19'), on(withdrawn, '2026-03-20')]).toEqual([true, false])
    expect(on({ ...withdrawn, withdrawnOn: undefined }, '2026-03-10')).toBe(false)
    expect(on({ ...withdrawn, decision: 'refused' }, '2026-03-10')).toBe(false)
  })

  it('is the last decision up to that day, wherever it is in the list', () => {
    const refused = { ...granted, decision: 'refused', date: '2026-03-05' }
    expect([permits([granted, refused]), permits([refused, granted])]).toEqual([false, false])
    expect(permits([refused, granted], { day: '2026-03-04' })).toBe(true)
    expect([
      permits([granted, { ...granted, decision: 'refused' }]),
      permits([{ ...refused, date: undefined }, granted]),
    ]).toEqual([false, false])
  })

  it('is never read from consent to another purpose, from one of unspecified scope or from an excluded guardian', () => {
    expect(permits(granted, { purpose: 'shareIdentifiable' })).toBe(false)
    expect(permits({ ...granted, purpose: 'unspecified' }, { purpose: 'unspecified' })).toBe(false)
    expect(permits({ ...granted, givenBy: 'guardian' })).toBe(true)
    expect(permits({ ...granted, givenBy: 'guardian', guardianExcluded: true })).toBe(false)
    for (const consents of [undefined, null, 5, 'x', {}, [], [null, 5]])
      expect(consentPermits(consents, { purpose: 'referral', recipient: 'Clinic A', day: '2026-03-10' })).toBe(false)
  })
})

describe('the no of a child', () => {
  const own = (decision: string, date: string) => ({ purpose: 'storage', decision, date, givenBy: 'self' })
  const guardians = { ...own('granted', '2026-03-20'), givenBy: 'guardian' }
  const decided = (...said: object[]) =>
    consentDecision([...said, guardians], { purpose: 'storage', day: '2026-04-01' }, { childDissentCounts: true })

  it('outweighs the yes of a guardian of any day, until the child says yes on a later day than no', () => {
    const no = own('refused', '2026-03-05')
    expect(decided(no)).toMatchObject({ state: 'refused', since: '2026-03-05' })
    // Of one day a no counts.
    expect(decided(no, own('granted', '2026-03-05'))).toMatchObject({ state: 'refused', since: '2026-03-05' })
    expect(decided(no, own('granted', '2026-03-06')).state).toBe('granted')
  })

  it('is taken back by what the child decided alone, and not by what a guardian decided after it', () => {
    expect(decided(own('granted', '2026-03-06'))).toMatchObject({ state: 'granted', byGuardian: true })
    expect(decided(own('granted', '2026-03-20'))).not.toHaveProperty('byGuardian')
  })
})
