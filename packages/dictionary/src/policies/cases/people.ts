/** People of the policy suite, all of them invented: what they decided, and when. */

/** Consent to statistics, given half a year before the day of the request. */
export const granted = { purpose: 'shareStatistics', decision: 'granted', givenBy: 'self', date: '2026-01-10' } as const

/** Consent to a referral to a clinic that needs to know about health. */
export const toClinic = {
  purpose: 'referral',
  decision: 'granted',
  givenBy: 'self',
  date: '2026-01-10',
  recipients: ['Clinic'],
  services: ['medical'],
} as const

/** A referral to the clinic on the day of the suite. */
export const referral = {
  purpose: 'referral',
  audience: 'service',
  recipient: 'Clinic',
  services: ['medical'],
} as const

/** An attestation of the organisation, for statistics and research. */
export const attested = {
  id: 'a-1',
  basis: 'publicTask',
  purposes: ['statistics', 'research'],
  from: '2026-06-01',
  until: '2026-06-30',
  reason: 'Invented for the suite.',
  by: 'dataOfficer',
} as const

/** Someone who agreed to statistics, and someone who refused. */
export const agrees = { id: 'v-1', status: 'identified', consents: [granted] } as const
export const refuses = { id: 'v-2', status: 'identified', consents: [{ ...granted, decision: 'refused' }] } as const
