import type { CaseRecord, Consent, IdentityRecord, Victim } from '@tip-standard/core'
import type { Permitted } from '@tip-standard/policy'
import type { DueReview, Opening, PendingApproval } from './access/approvals.ts'
import type { Auditor } from './access/auditor.ts'
import type { Canary } from './access/canaries.ts'
import type { ClockRepair } from './access/clock-repair.ts'
import type { KeyHolder } from './access/keeper.ts'
import type { CaseAt, SeenCase } from './access/read-cases.ts'
import type { Session, SessionRequest } from './access/session.ts'
import type { VaultLog } from './audit/log/vault-log.ts'
import type { BackupContent } from './backup/backup.ts'
import type { ContactAnswer } from './contact/contacts.ts'
import type { PlannedContact } from './contact/decide-contact.ts'
import type { Devices } from './devices/devices.ts'
import type { Duplicates } from './duplicates/duplicates.ts'
import type { ImportItem, ImportReport } from './intake/import-cases.ts'
import type { KeyQuorum } from './keys/key-quorum.ts'
import type { IdentityKey } from './records/blind-index.ts'
import type { CaseSummary, WrittenVersion } from './records/case-store.ts'
import type { StoredIdentity } from './records/identity-store.ts'
import type { PersonOfCase } from './records/references.ts'
import type { Referrals } from './referral/referrals.ts'
import type { CaseRelease } from './release/release-cases.ts'
import type { ReleaseRequest, Releaser } from './release/release-desk.ts'
import type { OwnRelease, ReleaseRequests } from './release/release-requests.ts'
import type { SeriesStore } from './release/series.ts'
import type { Research } from './research/research.ts'
import type { Archive } from './retention/archive.ts'
import type { AskedErasure, ErasureOf, PendingErasure } from './retention/erasures.ts'
import type { RetentionAction } from './retention/policy-says.ts'
import type { RetentionReport } from './retention/retention-report.ts'
import type { SubjectAccess } from './subject-access/subject-access.ts'
import type { VaultOptions } from './vault-options.ts'
import { assembleVault, type VaultParts } from './vault-parts.ts'

/**
 * An open vault. Every act runs in a session, as the policy allows, and is logged. Each method passes its work to the
 * part of the vault that does it.
 */
export class Vault {
  readonly #parts: VaultParts
  /** Reads and verifies the log, and proves its entries. */
  readonly audit: Auditor
  /** Archived cases, and what remains of anonymised ones. */
  readonly archive: Archive
  /** Pairs that are probably one person, and the decisions about them. */
  readonly duplicates: Duplicates
  /** Views that researchers have for a limited time. */
  readonly research: Research
  /** Requested releases, and the second person who approves them. */
  readonly releaseRequests: ReleaseRequests
  /** Series of reports, each of which is protected against the earlier ones. */
  readonly series: SeriesStore
  /** Enrols devices of staff, packs cases for them, stores what they submit, and revokes them. */
  readonly devices: Devices
  /** How many people it takes to open the keys, if the custodian knows, and how many the policy requires. */
  readonly keyQuorum: KeyQuorum
  /** Corrects the clock of the vault after that of the machine once ran ahead. */
  readonly clockRepair: ClockRepair
  /** Refers people to services, and records their answers. */
  readonly referrals: Referrals

  /** @internal Use `createVault` or `openVault`. */
  constructor(options: VaultOptions, log: VaultLog) {
    const parts = assembleVault(options, log)
    this.#parts = parts
    this.audit = parts.audit
    this.archive = parts.archive
    this.duplicates = parts.duplicates
    this.research = parts.research
    this.releaseRequests = parts.releaseRequests
    this.series = parts.series
    this.devices = parts.devices
    this.keyQuorum = parts.keyQuorum
    this.clockRepair = parts.clockRepair
    this.referrals = parts.referrals
  }

  /**
   * Starts a session for an authenticated person, for one purpose. Throws `notAllowed` if the policy has no access for
   * the role.
   */
  async startSession(request: SessionRequest): Promise<Session> {
    return await this.#parts.acts.start(request)
  }

  /**
   * The session, continued from another place, such as another network address: its acts are logged with that place. It
   * ends when the original does. Throws `sessionUnknown` and `textMalformed`.
   */
  sessionFrom(session: Session, from: string): Session {
    return this.#parts.acts.from(session, from)
  }

  /** Ends a session before its time, including its continuations from other places. */
  endSession(session: Session): void {
    this.#parts.acts.end(session)
  }

  /**
   * Stores a case record as the version after the one that the writer saw (0 for a new case); returns its version.
   * Throws `recordInvalid` for anything that the standard does not know, `conflict` if someone else was faster,
   * `partlyWithheld` if the writer does not see all that would be replaced, `decisionLost` if a refusal or withdrawal
   * on record is missing or changed, `holdStands` if it would lift a legal hold, `linkStands` if it would remove an id
   * across cases under which something was refused, and `decisionToCome` if a new decision has a future day.
   */
  async putCase(
    session: Session,
    record: CaseRecord,
    { expectedVersion }: { expectedVersion: number },
  ): Promise<number> {
    return await this.#parts.writer.put(session, record, expectedVersion)
  }

  /**
   * Replaces one victim of a case as the version after the one that the writer saw, even if others in the case are
   * withheld: the others stay as they are. Throws as `putCase` does, `withheld` if the person is withheld, and
   * `personUnknown`.
   */
  async putPerson(
    session: Session,
    at: { case: string; person: string },
    victim: Victim,
    { expectedVersion }: { expectedVersion: number },
  ): Promise<number> {
    return await this.#parts.writer.putPerson(session, at, victim, expectedVersion)
  }

  /**
   * Stores records that a reader made from files, with the identities separate, and reports which were stored, which
   * exist already and which were refused. It never changes what is in the vault: importing twice, or again after an
   * interruption, stores nothing twice if the reader gives the same ids.
   */
  async importCases(session: Session, items: Iterable<ImportItem> | AsyncIterable<ImportItem>): Promise<ImportReport> {
    return await this.#parts.intake.importAll(session, items)
  }

  /** Adds a decision of a person to a case without reading it; returns the version. */
  async recordConsent(session: Session, at: { case: string; person: string }, consent: Consent): Promise<number> {
    return await this.#parts.writer.recordConsent(session, at, consent)
  }

  /**
   * Sets who works on a case. For roles that see more than their assigned cases and more than public fields, and that
   * write or approve.
   */
  async assignCase(session: Session, caseId: string, workers: readonly string[]): Promise<void> {
    await this.#parts.writer.assign(session, caseId, workers)
  }

  /** Reads a case as the session may see it today, also in an earlier version. Throws `notFound`. */
  async readCase(session: Session, at: CaseAt, version?: number): Promise<SeenCase> {
    return await this.#parts.reader.read(session, at, version)
  }

  /** Lists who wrote which version of a case, and when. */
  async history(session: Session, at: CaseAt): Promise<readonly WrittenVersion[]> {
    return await this.#parts.reader.versions(session, at)
  }

  /**
   * Lists cases that the session may open, by id, at most 1,000 at a time, after an id, or `only` one: no names,
   * nothing about a person.
   */
  async listCases(
    session: Session,
    from: { after?: string; limit?: number; agency?: string; only?: string } = {},
  ): Promise<readonly CaseSummary[]> {
    return await this.#parts.reader.list(session, from)
  }

  /** Opens a whole case in an emergency. Someone else reviews it afterwards. */
  async breakGlass(session: Session, caseId: string, reason: string): Promise<{ version: number; record: Permitted }> {
    return await this.#parts.reader.breakGlass(session, caseId, reason)
  }

  /** Lists the emergency accesses that wait for review. */
  async reviewsDue(session: Session): Promise<readonly DueReview[]> {
    return await this.#parts.second.reviewsDue(session)
  }

  /** Records whether an emergency access was justified, and why. */
  async review(session: Session, id: string, isJustified: boolean, reason: string): Promise<void> {
    await this.#parts.second.review(session, id, isJustified, reason)
  }

  /** Stores a person's identity after the version that the writer saw. `birthDate` serves only to find them by name. */
  async putIdentity(
    session: Session,
    person: PersonOfCase,
    identity: IdentityRecord,
    how: { expectedVersion: number; birthDate?: string },
  ): Promise<number> {
    return await this.#parts.identities.put(session, person, identity, how)
  }

  /** Opens the identity of a person for a reason, and with an approval if the policy requires one. */
  async openIdentity(session: Session, person: PersonOfCase, how: Opening): Promise<StoredIdentity> {
    return await this.#parts.identities.open(session, person, how)
  }

  /**
   * Finds people by one exact key, among cases that the session may see; with an approval from `askLookUp` if the
   * policy requires one to open identities.
   */
  async findIdentity(session: Session, key: IdentityKey, how: Opening): Promise<readonly PersonOfCase[]> {
    return await this.#parts.identities.find(session, key, how)
  }

  /** Asks someone else to approve looking someone up by one key; returns the id of the request. */
  async askLookUp(session: Session, key: IdentityKey, reason: string): Promise<string> {
    return await this.#parts.identities.askLookUp(session, key, reason)
  }

  /**
   * Checks whether a person may be contacted in this way, at this time and number, by what the person said is safe;
   * shows nothing else. Anything not known to be safe is blocked. If the policy requires an approval to open the
   * identity, this needs one of the last day.
   */
  async checkContact(session: Session, person: PersonOfCase, plan: PlannedContact): Promise<ContactAnswer> {
    return await this.#parts.contacts.check(session, person, plan)
  }

  /** Asks someone else to approve opening an identity; returns the id of the request. */
  async askApproval(session: Session, person: PersonOfCase, reason: string): Promise<string> {
    return await this.#parts.second.ask(session, person, reason)
  }

  /** Lists the requests that wait for approval. */
  async approvalsPending(session: Session): Promise<readonly PendingApproval[]> {
    return await this.#parts.second.pending(session)
  }

  /** Approves someone else's request. */
  async approve(session: Session, id: string): Promise<void> {
    await this.#parts.second.approve(session, id)
  }

  /** Declines a request for a reason, so that it opens nothing. For roles that approve. */
  async decline(session: Session, id: string, reason: string): Promise<void> {
    await this.#parts.second.decline(session, id, reason)
  }

  /**
   * Streams the cases of an agency through the gate to an audience outside, as `@tip-standard/report` and the releases
   * of `@tip-standard/privacy` take them. The log records every page before it is handed out. With an `approval` from
   * `askRelease`, only the approved release leaves, and once. Without one, if the policy requires approvals of
   * releases, the data serve only for tables and reports, for audiences that take no single records. Call
   * `checkBeforeLeaving` when rows made of it leave later than they were made. Throws `notAllowed`, `approvalNeeded`,
   * `approvalUnusable`.
   */
  async release(by: Releaser, request: ReleaseRequest, approval?: string): Promise<CaseRelease> {
    return await this.#parts.releases.release(by, request, approval)
  }

  /** Asks others to approve a release, with `releaseRequests`; returns the id of the request. */
  async askRelease(by: Releaser, request: ReleaseRequest, reason: string): Promise<string> {
    return await this.#parts.releases.ask(by, request, reason)
  }

  /** Lists the releases that someone requested and has not made yet, including declined ones, the oldest first. */
  async askedReleases(by: Releaser): Promise<readonly OwnRelease[]> {
    return await this.#parts.releases.asked(by)
  }

  /**
   * Collects everything held about a person and who saw it, to give to the person: nothing about anyone else, and roles
   * in place of staff. Needs an approval if the policy requires one to open the identity. Others can find a printed
   * copy: ask where it will be read before printing it.
   */
  async subjectAccess(session: Session, person: PersonOfCase, how: Opening): Promise<SubjectAccess> {
    return await this.#parts.rights.collect(session, person, how)
  }

  /** Lists cases past their last day: a dry run that hands nothing out. For roles that approve. */
  async retentionDue(session: Session): Promise<RetentionReport> {
    return await this.#parts.erasures.due(session)
  }

  /**
   * Requests that a case or one person in it is erased, that a case is archived, reopened, anonymised or no longer held
   * for a court, or that a victim's id across cases is removed. The default is the action that the policy names, or
   * erasing if the policy leaves it to a review. Returns the id of the request.
   */
  async askErasure(session: Session, of: ErasureOf, reason: string, action?: RetentionAction): Promise<string> {
    return await this.#parts.erasures.ask(session, of, reason, action)
  }

  /** Lists the requested erasures and other actions on cases that are not carried out yet. */
  async erasuresPending(session: Session): Promise<readonly PendingErasure[]> {
    return await this.#parts.erasures.pending(session)
  }

  /** Approves an erasure that someone else requested. */
  async approveErasure(session: Session, asked: AskedErasure): Promise<void> {
    await this.#parts.erasures.approve(session, asked)
  }

  /** Declines a requested erasure for a reason; nothing is erased. For roles that approve. */
  async declineErasure(session: Session, asked: AskedErasure, reason: string): Promise<void> {
    await this.#parts.erasures.decline(session, asked, reason)
  }

  /**
   * Erases, or carries out the other requested action, once enough people have approved; returns how many keys were
   * destroyed. Rotate the keys after erasing or anonymising, so that backups can no longer be opened.
   */
  async erase(session: Session, asked: AskedErasure): Promise<number> {
    return await this.#parts.erasures.erase(session, asked)
  }

  /**
   * Makes a new key-encryption key, wraps every data key under it and destroys the old one; returns how many were
   * wrapped. For the role that holds keys.
   */
  async rotateKeys(by: KeyHolder): Promise<number> {
    return await this.#parts.keeper.rotate(by)
  }

  /** Adds a version of the blind indexes of an agency. For the role that holds keys. */
  async rotateIndex(by: KeyHolder, agency: string): Promise<number> {
    return await this.#parts.keeper.rotateIndex(by, agency)
  }

  /** Plants a record that no one has a reason to open. For the role that holds keys. */
  async plantCanary(by: KeyHolder, agency: string, canary: Canary): Promise<void> {
    await this.#parts.keeper.plant(by, agency, canary)
  }

  /**
   * Writes everything in the vault at this moment to a sink, sealed under the current key-encryption key: after a
   * rotation no one can open it, so make a new backup then. It opens no record, and contains no key-encryption key:
   * store a copy of the keyring elsewhere. For the role that holds keys. Throws `residency` if the policy does not
   * allow data in the `country` in which the backup is stored.
   */
  async backup(by: KeyHolder, sink: WritableStream<Uint8Array>, country?: string): Promise<BackupContent> {
    return await this.#parts.keeper.backup(by, sink, country)
  }

  /** Overwrites what the vault has in memory and closes the database. The caller closes the custodian. */
  async close(): Promise<void> {
    await this.#parts.acts.close()
  }
}
