import type { AbsentReasonCode, DataProtection } from '@tip-standard/core'

/** What the standard wants answered about data protection, and no source of records holds. */
export const answeredOfDataProtection = ['legalBases', 'sensitivity', 'retainUntil'] as const

/** What a caller states about data protection, with a reason for each answer that the standard requires and the caller does not give. */
export function withReasons(given: DataProtection, reason: AbsentReasonCode): DataProtection {
  const missing = answeredOfDataProtection.filter(
    (field) => given[field] === undefined && given.absent?.[field] === undefined,
  )
  if (missing.length === 0) return given
  return { ...given, absent: { ...given.absent, ...Object.fromEntries(missing.map((field) => [field, reason])) } }
}
