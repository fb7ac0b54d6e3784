import type { CaseRecord } from '@tip-standard/core'
import type { Policy } from '@tip-standard/policy'
import { isKeptByLaw, refusesRecord } from '../records/keeping.ts'
import { VaultError } from '../vault-error.ts'

/**
 * Refuses a record that no one may keep: someone who comes into it refused the talk, or that answers are kept, and it
 * states no other legal basis that the policy admits. Who is in the case already takes back what they like. Throws
 * `keepingRefused`.
 */
export function checkKeeping(next: CaseRecord, policy: Policy, day: string, before?: CaseRecord): void {
  if (isKeptByLaw(next, policy)) return
  const known = new Set((before?.victims ?? []).map(({ id }) => id))
  const added = (next.victims ?? []).filter(({ id }) => !known.has(id))
  if (added.some((victim) => refusesRecord(victim, policy, day))) throw new VaultError('keepingRefused')
}
