import type { CaseRecord } from '@tip-standard/core'
import type { Policy } from '@tip-standard/policy'
import { isKeptByLaw, refusesRecord } from '../records/keeping.ts'
import { VaultError } from '../vault-error.ts'

/**
 * Refuses a record that no one may keep: someone new in it refused the interview or the storing of answers, and the
 * record states no other legal basis that the policy accepts. People who are already in the case may withdraw anything.
 * Throws `keepingRefused`.
 */
export function checkKeeping(next: CaseRecord, policy: Policy, day: string, before?: CaseRecord): void {
  if (isKeptByLaw(next, policy)) return
  const known = new Set((before?.victims ?? []).map(({ id }) => id))
  const added = (next.victims ?? []).filter(({ id }) => !known.has(id))
  if (added.some((victim) => refusesRecord(victim, policy, day))) throw new VaultError('keepingRefused')
}
