import type { CaseRecord, Consent } from '@tip-standard/core'
import type { Policy, StaffGate } from '@tip-standard/policy'
import { isKeptByLaw, refusersOf, refusesRecord } from '../records/keeping.ts'
import { VaultError } from '../vault-error.ts'

/**
 * Refuses a record that no one may keep: someone who comes into it refused the talk, or that answers are kept, and it states no other legal basis that the policy admits. Who is in the case
 * already takes back what they like. Throws `keepingRefused`.
 */
export function checkKeeping(next: CaseRecord, policy: Policy, day: string, before?: CaseRecord): void {
  if (isKeptByLaw(next, policy)) return
  const known = new Set((before?.victims ?? []).map(({ id }) => id))
  const added = (next.victims ?? []).filter(({ id }) => !known.has(id))
  if (added.some((victim) => refusesRecord(victim, policy, day))) throw new VaultError('keepingRefused')
}

/**
 * A record as a gate is to judge it: who refused that it is kept is in it as someone who refused everything, so that they pass for no purpose that rests on consent. What has to be done by law
 * goes on. A gate learns from the record itself: a no to keeping one record is none to another.
 */
export function heedKeeping(
  record: CaseRecord,
  { policy, purpose, day }: { policy: Policy; purpose: string; day: string },
): CaseRecord {
  if (policy.purposes.find(({ id }) => id === purpose)?.victims.kind !== 'consent') return record
  const refusers = new Set(refusersOf(record, policy, day).map(({ person }) => person))
  if (refusers.size === 0) return record
  const victims = (record.victims ?? []).map((victim) => {
    if (!refusers.has(victim.id)) return victim
    const { crossCaseId: _, consents = [], ...rest } = victim
    return { ...rest, consents: [...consents, { purpose: 'unspecified', decision: 'withdrawn' } as Consent] }
  })
  return { ...record, victims }
}

/** The gate of staff that heeds who refused that the record is kept. */
export const keepingHeeded = (gate: StaffGate, terms: { policy: Policy; purpose: string; day: string }): StaffGate => ({
  ...gate,
  pass: (record) => gate.pass(heedKeeping(record, terms)),
})
