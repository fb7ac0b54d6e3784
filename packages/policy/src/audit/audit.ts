import type { FieldId, StaffRoleCode } from '@tip-standard/core'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PermittedBasis, PersonDecision } from '../model/decision.ts'

/** One gated act on one record: internal, and without a value of the record but its own pseudonyms. */
export type AuditEntry = {
  at: string
  actor?: { role: StaffRoleCode; id?: string }
  purpose: string
  audience: string
  policy: string
  /** The ids of the case and of the person, which are pseudonyms. */
  caseId: string
  personId: string
  decision: { permitted: true; basis: PermittedBasis } | { permitted: false; reason: WithheldReason }
}

/** What is written down about a decision: without the place in the record. */
export const decisionOf = (decision: PersonDecision): AuditEntry['decision'] =>
  decision.permitted ? { permitted: true, basis: decision.basis } : { permitted: false, reason: decision.reason }

/** What is said once for the act as a whole: what was about to be done, and which fields leave. */
export type AuditStart = Omit<AuditEntry, 'caseId' | 'personId' | 'decision'> & { fields: readonly FieldId[] }

/** Rows of a table that name no one, about all of which the same was decided. */
export type AuditedRows = { rows: number; decision: AuditEntry['decision'] }

/** Where gated acts are written down. `start` comes first, then an entry for each person, then `end`. */
export type AuditSink = {
  start(act: AuditStart): void | Promise<void>
  write(entry: AuditEntry): void | Promise<void>
  end(rows?: AuditedRows): void | Promise<void>
}
