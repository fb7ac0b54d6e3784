import { consentCases } from './consents.ts'
import { maskCases } from './masks.ts'
import type { PolicyCase, PolicyCaseRecord } from './policy-case.ts'
import { recordCases } from './records.ts'
import { referralCases } from './referrals.ts'
import { refusalCases } from './refusals.ts'
import { togetherCases } from './together.ts'

/** The record that cases say only the differences from. */
export const policyCaseBase = {
  case: { id: 'case-1', openedOn: '2026-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
} as const satisfies PolicyCaseRecord

/** The request that cases say only the differences from. */
export const policyCaseRequest = { purpose: 'statistics', audience: 'public', at: '2026-06-30' } as const

/** The cases by which a gate shows that it decides as the standard does. */
export const policyCases: readonly PolicyCase[] = [
  ...consentCases,
  ...refusalCases,
  ...recordCases,
  ...togetherCases,
  ...referralCases,
  ...maskCases,
]
