import type { AuditEntry, Gate } from '@tip-standard/policy'
import type { VaultEvent } from '../audit-events.ts'

/** A typed text as the log stores it: without characters that start a line or move a cursor. */
const written = (text: string): string =>
  text
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 200)

/**
 * The part of the decisions that the log stores: the recipient, who was released, and how many were withheld for each
 * reason.
 */
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
