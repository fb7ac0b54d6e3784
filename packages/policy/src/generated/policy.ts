// Generated from packages/dictionary/src/policies/policy.ts by `pnpm gen`; do not edit.

/** The shape of a policy: who may receive which data about whom, for which purpose, on which basis and for how long. */

import type { ConsentPurposeCode, FieldId, LegalBasisCode, StaffRoleCode } from '@tip-standard/core'

/**
 * A law, an agreement or a guide behind a policy: `text` means that it was read itself, `summary` that a summary was,
 * `notRead` that neither was.
 */
export type PolicyGround = { law: string; article?: string; reading: 'text' | 'summary' | 'notRead'; says: string }

/**
 * On what a purpose rests for one kind of person. Consent: a decision of the person about this very purpose; where
 * `attestable`, an attestation stands in for a missing or unspecified one, never for a refusal, a withdrawal or an
 * expiry. Mandate: a legal basis that the record names or the organisation attests, whatever the person decided.
 */
export type PolicyBasis =
  | { kind: 'consent'; to: ConsentPurposeCode; attestable: boolean }
  | { kind: 'mandate'; legalBases: readonly LegalBasisCode[] }

/** What data may be used for. */
export type PolicyPurpose = {
  id: string
  title: string
  definition: string
  victims: PolicyBasis
  perpetrators: PolicyBasis
  /** Whether people are counted: then duplicates and those who are no victims are left out, and each counts once. */
  counts: boolean
  /**
   * Whether records under legal hold may be used: through the last day to which they are kept, and after it by the
   * organisation itself and for a mandate only.
   */
  underLegalHold: boolean
  /** The audiences that may receive data for it, by id. */
  audiences: readonly string[]
  /**
   * Restricted fields and free texts that the purpose needs: they reach audiences that take them, and only with the
   * consent of the person.
   */
  needs?: readonly FieldId[]
}

/** Who receives data. */
export type PolicyAudience = {
  id: string
  title: string
  definition: string
  /** Inside one custody nothing leaves: data are whole, and marked as internal. */
  isInternal: boolean
  /** Single records; or only what disclosure control has made of many. */
  takes: 'records' | 'releases'
  /** The most sensitive fields that it may have; restricted ones are never among them. */
  upTo: 'public' | 'internal' | 'sensitive'
  /** Whether it may have the restricted fields and free texts that a purpose needs. */
  takesNeeded: boolean
  /** Fields that it never has. */
  without?: readonly FieldId[]
}

/**
 * What a role of staff sees of the records that its own organisation keeps, in a store that decides by the policy.
 * `scope`: the records assigned to the person, those of the agency, or those of every agency of the store. `upTo`: the
 * most sensitive fields, without free texts; `restricted` is the whole record. `identities`: whether the role may open
 * who a person is, always with a reason, and whether someone else has to approve. Looking someone up by a number or a
 * name, asking whether a number is the safe one, and collecting what is held about a person tell who someone is as
 * well, and take the same. `writes` records, and `breaksGlass`: may open a whole record of its agency in an emergency,
 * whatever scope and consent withhold, to be reviewed afterwards.
 */
export type RoleAccess = {
  scope: 'assigned' | 'agency' | 'all'
  upTo: 'public' | 'internal' | 'sensitive' | 'restricted'
  identities: 'none' | 'withApproval' | 'withReason'
  writes: boolean
  breaksGlass: boolean
}

/**
 * What a role of staff may use data for; a role that is not listed may use them for nothing. No one may have two
 * duties: who holds keys neither approves nor analyses. A role without `access` opens no record in a store; one with
 * `grantDays` can be granted a view of what its audience may have, for at most so many days at a time.
 */
export type PolicyRole = {
  role: StaffRoleCode
  purposes: readonly string[]
  duty?: 'keys' | 'approval' | 'analysis'
  access?: RoleAccess
  grantDays?: number
}

/**
 * How long a kind of record is kept after what begins the time, and what happens to it then, from what leaves most to
 * what leaves least: someone decides (`review`); it leaves daily work and stays whole (`archive`); what the audience
 * that takes single records for counting may have stays, without a way back to the case (`anonymise`); nothing stays
 * (`erase`).
 */
export type RetentionPeriod = {
  id: string
  from: 'caseClosed' | 'processEnded' | 'personIs18' | 'collected'
  months: number
  then: 'erase' | 'anonymise' | 'archive' | 'review'
}

/**
 * That data may go to a recipient in another country, through the last day: by the identifier that requests and
 * consents name the recipient by, and on what: an authorisation and its number, a contract, or whatever else the law of
 * the place asks for.
 */
export type PolicyTransfer = { id: string; recipient: string; country: string; basis: string; until: string }

/** A policy, in ten sections: fields, purposes and audiences, consent, retention, residency, roles, release, keys, audit, breach. */
export type Policy = {
  id: string
  version: string
  title: string
  definition: string
  status: 'draft' | 'official' | 'example'
  /** The policy that this one tightens, by id. */
  extends?: string
  grounds: readonly PolicyGround[]
  /**
   * The article of the law behind each kind of reason; `report` is that of a duty to report, behind the purpose that is
   * such a report and no other.
   */
  articles: { [part in 'retention' | 'consent' | 'mandate' | 'transfer' | 'report']?: string }
  /** Fields that never leave, beside those that no audience takes. */
  fields: { without: readonly FieldId[] }
  purposes: readonly PolicyPurpose[]
  audiences: readonly PolicyAudience[]
  consent: {
    /** Consent that is older than this has expired; without it only its own expiry counts. */
    maxAgeMonths?: number
    /** Whether consent without a date counts, as older than any other. */
    takesUndated: boolean
    /** Whether the "no" of a child outweighs the consent of a guardian. */
    childDissentCounts: boolean
  }
  retention: {
    /** Whether records without a day until which they are kept may be used. */
    takesUndated: boolean
    periods: readonly RetentionPeriod[]
    approvals: number
  }
  residency: {
    /** The countries in which data may be stored, ISO 3166-1 alpha-2; any, where there are none. */
    countries: readonly string[]
    /** Whether an audience in another country needs a record that may be transferred. */
    transferNeedsPermission: boolean
    /**
     * The transfers to other countries that are authorised: where they are listed, nothing leaves for another country
     * but by one of them.
     */
    transfers?: readonly PolicyTransfer[]
  }
  roles: readonly PolicyRole[]
  /**
   * The least protection of releases: `k`, the smallest cell, the agencies behind each cell, and the largest share (0
   * to 1) of one of them; and how many others approve before records or rows of single people leave a store. Tables and
   * reports that are protected take no approval. `looksAtEarlier` asks that a release is compared with the earlier ones
   * of the same people: one that was not is made, because a first one has no other, and the person who makes it is told that
   * the policy is not met.
   */
  release: {
    k: number
    minimumCell: number
    minimumAgencies: number
    maximumShare: number
    looksAtEarlier: boolean
    approvals: number
  }
  /**
   * After how many days the keys are changed, and how many people open them together. What one passphrase opens is
   * opened by one; a store says so, and does not lock its records away.
   */
  keys: { rotationDays: number; quorum: number }
  audit: { events: readonly string[]; checkpointHours: number }
  breach: { authority: string; withinHours: number; tellsPeople: 'whenRiskIsHigh' | 'always'; safetyFirst: boolean }
}
