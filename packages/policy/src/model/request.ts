import type { ConsentRecipientCode, FieldId, LegalBasisCode, ServiceTypeCode, StaffRoleCode } from '@tip-standard/core'
import type { Policy } from '../generated/policy.ts'

/**
 * The organisation vouches for a basis that records do not state. It is valid from its first day to its last. The gate
 * ignores one that lacks a reason, an id of its own or a basis, or whose role the policy permits nothing.
 */
export type Attestation = {
  /** For the audit: letters, digits, `.`, `_` and `-`. */
  id: string
  /** The legal basis that it states, never `consent`: public. */
  basis: LegalBasisCode
  /** The ids of the purposes that it covers. */
  purposes: readonly string[]
  /** Days, `YYYY-MM-DD`, inclusive. */
  from: string
  until: string
  /** Why, and the role that vouches: internal. */
  reason: string
  by: StaffRoleCode
}

/** The use of data: records go to an audience, for a purpose, on a day. */
export type PermitRequest = {
  policy: Policy
  purpose: string
  audience: string
  /** The day as of which consents and retention are judged, `YYYY-MM-DD`; today, if something leaves. */
  at: string
  /** The moment of the request, by the clock of the caller; the gate has none. The audit stores it beside the day. */
  madeAt?: Date
  /** Who acts: a role, and a pseudonym for the audit. */
  actor?: { role: StaffRoleCode; id?: string }
  /** The recipient, by the identifier or public name that consents use. */
  recipient?: string
  recipientKind?: ConsentRecipientCode
  /** The country of the recipient, ISO 3166-1 alpha-2 (default: the country where the record is stored). */
  recipientCountry?: string
  /** The services for which data would be shared. */
  services?: readonly ServiceTypeCode[]
  /**
   * The needed fields (default: all): of the fields that may leave, only these do, with the ids that hold a record
   * together.
   */
  fields?: readonly FieldId[]
  /**
   * Whether records of several reporting entities are added up: cases that another one reports too are then left out.
   */
  acrossEntities?: boolean
  attestations?: readonly Attestation[]
  /**
   * Whether only tables and reports will be made from the records: no row of a single person, not even a recoded or
   * synthetic one.
   */
  tablesOnly?: boolean
  /** Whether someone has read what consents ask to withhold, and has removed it. */
  withholdingsHeeded?: boolean
}
