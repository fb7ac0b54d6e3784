import type { ConsentRecipientCode, FieldId, ServiceTypeCode, StaffRoleCode } from '@tip-standard/core'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PermittedBasis, PersonDecision } from '../model/decision.ts'

/** One gated act on one record: internal, and without a value of the record but its own pseudonyms. */
export type AuditEntry = {
  /** The day as of which consents and retention were judged, which need not be the day on which it was done: `madeAt` says that. */
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

/** What is said once for the act as a whole: what was about to be done, when, for whom, and which fields leave. */
export type AuditStart = Omit<AuditEntry, 'caseId' | 'personId' | 'decision'> & {
  fields: readonly FieldId[]
  /** The moment at which it was asked for, ISO 8601 in UTC, where the request states it. */
  madeAt?: string
} & AuditedRequest

/**
 * What a request states beside purpose and audience, as it was given: who receives data, for which services, and what
 * the caller vouches for.
 */
export type AuditedRequest = {
  recipient?: string
  recipientKind?: ConsentRecipientCode
  recipientCountry?: string
  services?: readonly ServiceTypeCode[]
  acrossEntities?: boolean
  tablesOnly?: boolean
  withholdingsHeeded?: boolean
}

/** Rows of a table that name no one, about all of which the same was decided. */
export type AuditedRows = { rows: number; decision: AuditEntry['decision'] }

/** Where gated acts are written down. `start` comes first, then an entry for each person, then `end`. */
export type AuditSink = {
  start(act: AuditStart): void | Promise<void>
  write(entry: AuditEntry): void | Promise<void>
  end(rows?: AuditedRows): void | Promise<void>
}
