/** Invented records for tests of the gate, with everything that it reads. */

import type { CaseRecord } from '@tip-standard/core'
import { policies } from './generated/policies.ts'
import type { Policy } from './generated/policy.ts'
import type { PermitRequest } from './model/request.ts'

export type Given = Record<string, unknown>

export const policyOf = (id: 'default' | 'rw' | 'gdpr'): Policy => {
  const found = policies.find((one) => one.id === id)
  if (found === undefined) throw new Error('There is no such policy.')
  return found
}

export const consentTo = (purpose: string, over: Given = {}): Given => ({
  id: `c-${purpose}`,
  purpose,
  decision: 'granted',
  givenBy: 'self',
  date: '2026-01-10',
  ...over,
})

export const victimWith = (consents: readonly Given[], over: Given = {}): Given => ({
  id: 'v-1',
  sex: 'female',
  sexBasis: 'self',
  status: 'identified',
  consents,
  ...over,
})

export const recordWith = (victims: readonly Given[], over: Given = {}): CaseRecord =>
  ({
    standardVersion: '1.0-rc.2',
    case: { id: 'case-1', openedOn: '2026-01-05' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['consent', 'legalObligation'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims,
    ...over,
  }) as unknown as CaseRecord

export const AT = '2026-03-01'

/** A request under the default policy: public statistics, unless overridden. */
export const requestFor = (over: Partial<PermitRequest> = {}): PermitRequest => ({
  policy: policyOf('default'),
  purpose: 'statistics',
  audience: 'public',
  at: AT,
  ...over,
})
