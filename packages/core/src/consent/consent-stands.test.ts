import { describe, expect, it } from 'vitest'
import { consentStands } from './consent-stands.ts'

const on = (day: string, ...consents: object[]): boolean =>
  consentStands(
    consents.map((one) => ({ purpose: 'storage', ...one })),
    { purpose: 'storage', day },
  )
const granted = { decision: 'granted', date: '2026-03-01' }
const refused = { decision: 'refused', date: '2026-03-01' }

describe('consent to a purpose', () => {
  it('is valid on the day on which it expires, and no longer', () => {
    const expires = { ...granted, expiry: '2026-03-31' }
    expect([on('2026-03-30', expires), on('2026-03-31', expires), on('2026-04-01', expires)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is no longer valid on the day on which it is withdrawn, even when that is the day on which it was given', () => {
    const withdrawn = { ...granted, withdrawnOn: '2026-03-02' }
    expect([on('2026-03-01', withdrawn), on('2026-03-02', withdrawn)]).toEqual([true, false])
    expect(on('2026-03-01', { ...granted, withdrawnOn: '2026-03-01' })).toBe(false)
  })

  it('is not valid where a "no" of the same day stands beside it, whichever comes first', () => {
    expect([on('2026-03-01', granted, refused), on('2026-03-01', refused, granted)]).toEqual([false, false])
    const withdrawn = { ...granted, decision: 'withdrawn' }
    expect([on('2026-03-01', granted, withdrawn), on('2026-03-01', withdrawn, granted)]).toEqual([false, false])
    expect(on('2026-03-01', granted, granted)).toBe(true)
  })

  it('is valid from its own day, and where that is a day', () => {
    expect([on('2026-02-28', granted), on('2026-03-01', granted)]).toEqual([false, true])
    expect(on('2026-03-01', { ...granted, date: '2026-02-30' })).toBe(false)
    expect(on('2026-03-01', { decision: 'granted' })).toBe(true)
  })

  it('is valid no matter who would receive it, and not where everything was refused', () => {
    const to = { ...granted, purpose: 'referral', recipients: ['Clinic'], services: ['medical'] }
    expect(consentStands([to], { purpose: 'referral', day: '2026-03-01' })).toBe(true)
    const { recipients: _, ...open } = to
    expect(consentStands([open], { purpose: 'referral', day: '2026-03-01' })).toBe(true)
    expect(
      consentStands([to, { ...refused, purpose: 'unspecified' }], { purpose: 'referral', day: '2026-03-01' }),
    ).toBe(false)
    expect(consentStands([{ ...granted, purpose: 'unspecified' }], { purpose: 'referral', day: '2026-03-01' })).toBe(
      false,
    )
  })

  it('is the entry with the latest date, wherever it is in the list', () => {
    const later = { ...refused, date: '2026-03-02' }
    expect([on('2026-03-05', granted, later), on('2026-03-05', later, granted)]).toEqual([false, false])
    // Consent without a date is older than any other decision; a no without one may be the last.
    expect(on('2026-03-05', { decision: 'granted' }, { ...refused, date: '2020-01-01' })).toBe(false)
    for (const no of [{ decision: 'refused' }, { decision: 'withdrawn' }])
      expect([on('2026-03-05', no, granted), on('2026-03-05', granted, no)]).toEqual([false, false])
    // Of a withdrawal its own day counts, where that is known.
    const earlier = { decision: 'withdrawn', withdrawnOn: '2025-01-01' }
    expect([on('2026-03-05', earlier, granted), on('2026-03-05', granted, earlier)]).toEqual([true, true])
    expect(on('2026-03-05', granted, { decision: 'granted', withdrawnOn: '2026-03-05' })).toBe(false)
  })

  it('is not given by a guardian who is excluded, nor read from consent to another purpose', () => {
    expect(on('2026-03-01', { ...granted, givenBy: 'guardian' })).toBe(true)
    expect(on('2026-03-01', { ...granted, givenBy: 'guardian', guardianExcluded: true })).toBe(false)
    expect(on('2026-03-01', { ...granted, purpose: 'referral' })).toBe(false)
    expect(consentStands(undefined, { purpose: 'storage', day: '2026-03-01' })).toBe(false)
  })
})
