import type { StaffRoleCode } from '@tip-standard/core'
import type { AuditedRequest, WithheldReason } from '@tip-standard/policy'
import type { Transaction } from './database/database.ts'

/** The kind of an act, done or attempted. */
export type VaultAct =
  | 'rotateKeys'
  | 'backup'
  | 'restore'
  | 'startSession'
  | 'putCase'
  | 'importCase'
  | 'recordConsent'
  | 'assignCase'
  | 'readCase'
  | 'readHistory'
  | 'listCases'
  | 'breakGlass'
  | 'reviewBreakGlass'
  | 'putIdentity'
  | 'findIdentity'
  | 'askApproval'
  | 'approve'
  | 'decline'
  | 'openIdentity'
  | 'subjectAccess'
  | 'askRelease'
  | 'approveRelease'
  | 'declineRelease'
  | 'listReleases'
  | 'openSeries'
  | 'keepSeries'
  | 'release'
  | 'refer'
  | 'recordReceipt'
  | 'revokeReferral'
  | 'listReferrals'
  | 'checkContact'
  | 'enrolDevice'
  | 'packDevice'
  | 'contactDevice'
  | 'revokeDevice'
  | 'readLog'
  | 'listDue'
  | 'askErasure'
  | 'approveErasure'
  | 'declineErasure'
  | 'erase'
  | 'anonymise'
  | 'archive'
  | 'reopen'
  | 'liftHold'
  | 'unlink'
  | 'listArchive'
  | 'readArchive'
  | 'readAnonymised'
  | 'grantView'
  | 'approveView'
  | 'revokeView'
  | 'listViews'
  | 'readView'
  | 'listDuplicates'
  | 'listAffected'
  | 'decideDuplicate'
  | 'plantCanary'
  | 'touchCanary'
  | 'settleAlarm'
  | 'askClock'
  | 'approveClock'
  | 'declineClock'
  | 'setClock'

/**
 * One act on the vault, as logged: never a value of a record. `reason` is text that a person typed; anything in it that
 * looks like a name, a number or an address is replaced before it is stored.
 */
export type VaultEvent = {
  what: VaultAct
  /** The instant in UTC, ISO 8601 with milliseconds. */
  at: string
  agency: string
  /** The actor's role and pseudonym, and from where they acted: a network address or a machine name. */
  actor: { role: StaffRoleCode; id: string; from: string }
  /** The purpose of the session, by its id in the policy. */
  purpose: string
  /** Whether the act was done, or refused with which error code. */
  outcome: 'done' | { refused: string }
  reason?: string
  /** The subject of the act: pseudonymous ids, and the agency of the record if it differs from the actor's. */
  subject?: { agency?: string; case?: string; person?: string; version?: number }
  /** The id of the researcher's view that the act concerned. */
  grant?: string
  /**
   * The id of the request that was made, approved, declined, used or reviewed: for an identity, a look-up, a release,
   * or an emergency access.
   */
  request?: string
  /** The entry of the log that was looked into, by its number. */
  entry?: number
  /** The result of reviewing an emergency access. */
  justified?: boolean
  /** The audience of the series of reports that the act concerned. */
  series?: string
  /**
   * The pair of people that the decision concerned, by a keyed name: only someone with both ids and the keys can
   * compute it.
   */
  pair?: string
  /**
   * What left the vault: the audience and recipient, if the request names one; who in which case; and how many people
   * were withheld, by reason.
   */
  released?: Pick<AuditedRequest, 'recipient' | 'recipientKind' | 'recipientCountry' | 'services'> & {
    audience: string
    permitted: readonly (readonly [caseId: string, person: string])[]
    withheld: { readonly [reason in WithheldReason]?: number }
  }
  /**
   * A referral: its packet, recipient, last day, and the recipient's answer. `digest` is that of the file with the
   * case.
   */
  referral?: { packet: string; digest: string; to: string; expiresOn: string; answer?: 'accepted' | 'declined' }
  /** A staff device; `until` is when what it was given ends, `drafts` how many drafts it submitted. */
  device?: { id: string; holder?: string; until?: string; drafts?: number; wipe?: boolean }
  /** The pseudonyms of the people to whom a case was assigned. */
  assigned?: readonly string[]
  /** The authentication code of all refusals that outlive their cases, after the act. */
  kept?: string
  /** The people whom a search found, or whose records a device was given. */
  people?: readonly (readonly [caseId: string, person: string])[]
  /** The latest time that the vault had seen, and the time of the machine to which its clock is set back. */
  clock?: { from: string; to: string }
  /** The backup that was restored, by the instant at which it was made. */
  backup?: { madeAt: string }
  /** Whether a contact was found safe, or why it was not. */
  contact?: string
  /** The deciding policy: id, version and hash; and a hash of the attestations, if there were any. */
  policy?: string
}

/** A case at an instant in UTC, ISO 8601, or in the version that the log names. */
export type CaseThen = { case: string; at: string; version?: number }

/**
 * Stores events. The vault calls `append` as the database role `log`, in the transaction of the act, so that both are
 * stored or neither. It throws to prevent an act that cannot be logged.
 */
export type EventWriter = { append(tx: Transaction, events: readonly VaultEvent[]): Promise<void> }
