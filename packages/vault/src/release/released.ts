import type { AuditEntry, Gate } from '@tip-standard/policy'
import type { VaultEvent } from '../audit-events.ts'

/** What the log keeps of decisions: who left, and how many were withheld why. */
export function releasedOf(gate: Gate, entries: readonly AuditEntry[]): NonNullable<VaultEvent['released']> {
  const permitted: [string, string][] = []
  const withheld: Record<string, number> = {}
  for (const { decision, caseId, personId } of entries)
    if (decision.permitted) permitted.push([caseId, personId])
    else withheld[decision.reason] = (withheld[decision.reason] ?? 0) + 1
  return { audience: gate.permission.audience, permitted, withheld }
}
