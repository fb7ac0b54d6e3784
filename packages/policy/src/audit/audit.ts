import type { ConsentRecipientCode, FieldId, ServiceTypeCode, StaffRoleCode } from '@tip-standard/core'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PermittedBasis, PersonDecision } from '../model/decision.ts'

/** One gated act on one record: internal, and without any value of the record except its pseudonyms. */
export type AuditEntry = {
  /**
   * The day as of which consents and retention were judged. It may differ from the day of the act, which is in
   * `madeAt`.
   */
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

/** The logged part of a decision: without the position in the record. */
export const decisionOf = (decision: PersonDecision): AuditEntry['decision'] =>
  decision.permitted ? { permitted: true, basis: decision.basis } : { permitted: false, reason: decision.reason }

/** What is logged once for the act as a whole: its purpose, time, audience, and the fields that leave. */
export type AuditStart = Omit<AuditEntry, 'caseId' | 'personId' | 'decision'> & {
  fields: readonly FieldId[]
  /** The moment of the request, ISO 8601 in UTC, if the request states it. */
  madeAt?: string
} & AuditedRequest

/**
 * What a request states besides purpose and audience: who receives data, for which services, and what the caller
 * vouches for.
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

/** Rows of a table that name no one and share one decision. */
export type AuditedRows = { rows: number; decision: AuditEntry['decision'] }

/** Stores the log of gated acts. `start` comes first, then an entry for each person, then `end`. */
export type AuditSink = {
  start(act: AuditStart): void | Promise<void>
  write(entry: AuditEntry): void | Promise<void>
  end(rows?: AuditedRows): void | Promise<void>
}
