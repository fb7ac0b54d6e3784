import type { AbsentReasonCode, DataProtection } from '@tip-standard/core'

/** Fields of data protection that the standard requires and that no source of records contains. */
export const answeredOfDataProtection = ['legalBases', 'sensitivity', 'retainUntil'] as const

/** The caller's statements on data protection, with a reason for each required answer that is missing. */
export function withReasons(given: DataProtection, reason: AbsentReasonCode): DataProtection {
  const missing = answeredOfDataProtection.filter(
    (field) => given[field] === undefined && given.absent?.[field] === undefined,
  )
  if (missing.length === 0) return given
  return { ...given, absent: { ...given.absent, ...Object.fromEntries(missing.map((field) => [field, reason])) } }
}
