import type { StaffRoleCode } from '@tip-standard/core'
import type { AuditedRequest, WithheldReason } from '@tip-standard/policy'
import type { Transaction } from './database/database.ts'

/** What was done, or tried. */
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
 * One act on the vault, as it is written down: never a value of a record. `reason` is text that a person typed; what
 * looks like a name, a number or an address in it is replaced before it is written.
 */
export type VaultEvent = {
  what: VaultAct
  /** The instant in UTC, ISO 8601 with milliseconds. */
  at: string
  agency: string
  /** The role and the pseudonym of who acted, and from where: an address in the network or the name of a machine. */
  actor: { role: StaffRoleCode; id: string; from: string }
  /** The purpose of the session, by its id in the policy. */
  purpose: string
  /** Whether it was done, or refused and with which error code. */
  outcome: 'done' | { refused: string }
  reason?: string
  /** What it was about: ids that are pseudonyms, and the agency of the record where it is another than that of who acted. */
  subject?: { agency?: string; case?: string; person?: string; version?: number }
  /** The view of a researcher that it was about, by its id. */
  grant?: string
  /**
   * The request that was asked, approved, declined, used or reviewed, by its id: for an identity, a look-up or a
   * release, or the broken glass.
   */
  request?: string
  /** The entry of the log that was looked into, by its number. */
  entry?: number
  /** What a review of a broken glass found. */
  justified?: boolean
  /** The series of reports that it was about, by its audience. */
  series?: string
  /**
   * The pair of people that was decided about, by a keyed name: who has both ids and the keys can make it, and no one
   * else reads who belong together.
   */
  pair?: string
  /**
   * What left for others: to which audience and recipient, as far as the request names one, who of which case, and how
   * many people were withheld, by reason.
   */
  released?: Pick<AuditedRequest, 'recipient' | 'recipientKind' | 'recipientCountry' | 'services'> & {
    audience: string
    permitted: readonly (readonly [caseId: string, person: string])[]
    withheld: { readonly [reason in WithheldReason]?: number }
  }
  /** A referral: its packet, to whom, until when, and what the recipient answered. `digest` is that of the file with the case. */
  referral?: { packet: string; digest: string; to: string; expiresOn: string; answer?: 'accepted' | 'declined' }
  /** A device of staff; `until` is when what it was given ends, `drafts` how many it brought. */
  device?: { id: string; holder?: string; until?: string; drafts?: number; wipe?: boolean }
  /** Whom a case was assigned to, by their pseudonyms. */
  assigned?: readonly string[]
  /** The authentication code of all refusals that are kept beyond their cases, once it was done. */
  kept?: string
  /** Whom a search found, or whose records a device was given. */
  people?: readonly (readonly [caseId: string, person: string])[]
  /** The latest time that the vault had seen, and the time of the machine to which its clock is set back. */
  clock?: { from: string; to: string }
  /** The backup that was put back: the instant at which it was made. */
  backup?: { madeAt: string }
  /** Whether a contact was found safe, or why it was not. */
  contact?: string
  /** The policy that decided: id, version and hash; and a hash of the attestations, where there were any. */
  policy?: string
}

/** A case at an instant in UTC, ISO 8601, or in the version that the log names. */
export type CaseThen = { case: string; at: string; version?: number }

/**
 * Where events are written down. The vault calls `append` as the database role `log`, in the transaction of the act:
 * either both are kept or neither. It throws to prevent an act that could not be written down.
 */
export type EventWriter = { append(tx: Transaction, events: readonly VaultEvent[]): Promise<void> }
