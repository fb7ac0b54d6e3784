import type { AuditEntry, Gate } from '@tip-standard/policy'
import type { VaultEvent } from '../audit-events.ts'

/** A text that someone typed, as it is written down: no character of it starts a line or moves a cursor. */
const written = (text: string): string =>
  text
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 200)

/** What the log keeps of decisions: for whom it was, who left, and how many were withheld why. */
export function releasedOf(gate: Gate, entries: readonly AuditEntry[]): NonNullable<VaultEvent['released']> {
  const permitted: [string, string][] = []
  const withheld: Record<string, number> = {}
  for (const { decision, caseId, personId } of entries)
    if (decision.permitted) permitted.push([caseId, personId])
    else withheld[decision.reason] = (withheld[decision.reason] ?? 0) + 1
  const { audience, recipient, recipientKind, recipientCountry, services } = gate.act
  return {
    audience,
    ...(recipient === undefined ? {} : { recipient: written(recipient) }),
    ...(recipientKind === undefined ? {} : { recipientKind }),
    ...(recipientCountry === undefined ? {} : { recipientCountry }),
    ...(services === undefined ? {} : { services }),
    permitted,
    withheld,
  }
}
