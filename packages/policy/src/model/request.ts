import type { ConsentRecipientCode, FieldId, LegalBasisCode, ServiceTypeCode, StaffRoleCode } from '@tip-standard/core'
import type { Policy } from '../generated/policy.ts'

/**
 * That the organisation vouches for a basis which records do not state. It holds from its first day to its last. The
 * gate heeds none that lacks a reason, an id of its own or a basis, or that a role made which the policy lets do
 * nothing.
 */
export type Attestation = {
  /** Stands in the audit: letters, digits, `.`, `_` and `-`. */
  id: string
  /** The legal basis that it states, never `consent`: public. */
  basis: LegalBasisCode
  /** Purposes that it is for, by id. */
  purposes: readonly string[]
  /** Days, `YYYY-MM-DD`; the last one counts. */
  from: string
  until: string
  /** Why, and the role that vouches: internal. */
  reason: string
  by: StaffRoleCode
}

/** What is about to be done: data of records go to an audience, for a purpose, on a day. */
export type PermitRequest = {
  policy: Policy
  purpose: string
  audience: string
  /** The day as of which consents and retention are judged, `YYYY-MM-DD`: today, where something leaves. */
  at: string
  /** The moment at which this is asked, by the clock of the caller; the gate has none. The audit states it beside the day. */
  madeAt?: Date
  /** Who acts: a role, and a pseudonym for the audit. */
  actor?: { role: StaffRoleCode; id?: string }
  /** Who would receive the data, by the identifier or public name that consents use. */
  recipient?: string
  recipientKind?: ConsentRecipientCode
  /** The country of the recipient, ISO 3166-1 alpha-2 (default: the country where the record is stored). */
  recipientCountry?: string
  /** The services for which data would be shared. */
  services?: readonly ServiceTypeCode[]
  /** The fields that are needed: of those which may leave only these do, with the ids that hold a record together. All, unless given. */
  fields?: readonly FieldId[]
  /** Whether records of several reporting entities are added up: then what another one reports too is left out. */
  acrossEntities?: boolean
  attestations?: readonly Attestation[]
  /** That only tables and reports will be made of them: no row of a single person, recoded or synthetic rows among them. */
  tablesOnly?: boolean
  /** That someone has read what consents say is to be held back, and has taken it out. */
  withholdingsHeeded?: boolean
}
