import type { CaseRecord, Consent, IdentityRecord, Victim } from '@tip-standard/core'
import type { Permitted, PermittedRecords } from '@tip-standard/policy'
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
 * An open vault. Everything is done by a session, as the policy allows, and is written down. Nothing is done here: each
 * method hands its work to the part of the vault that does it.
 */
export class Vault {
  readonly #parts: VaultParts
  /** Reads, verifies and proves what was done. */
  readonly audit: Auditor
  /** Archived cases, and what remains of anonymised ones. */
  readonly archive: Archive
  /** Pairs that are probably one person, and what was decided about them. */
  readonly duplicates: Duplicates
  /** Views that researchers have for a time. */
  readonly research: Research
  /** Releases that were asked for, and the second person who approves them. */
  readonly releaseRequests: ReleaseRequests
  /** Series of reports, each of which is protected against the earlier ones. */
  readonly series: SeriesStore
  /** Enrols devices of staff, packs cases for them, takes in what they bring, and revokes them. */
  readonly devices: Devices
  /** How many people it takes to open the keys, as far as the custodian knows, beside how many the policy asks for together. */
  readonly keyQuorum: KeyQuorum
  /** Sets the clock of the vault right, where that of the machine ran ahead once. */
  readonly clockRepair: ClockRepair
  /** Refers people to services, and takes in what they answer. */
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
   * Starts a session for someone whom the caller has authenticated, for one purpose. Throws `notAllowed` where the
   * policy has nothing for the role.
   */
  async startSession(request: SessionRequest): Promise<Session> {
    return await this.#parts.acts.start(request)
  }

  /**
   * The session as it goes on from another place, such as another address in the network: what is done with it is
   * written down as done from there. It ends when the other does. Throws `sessionUnknown` and `textMalformed`.
   */
  sessionFrom(session: Session, from: string): Session {
    return this.#parts.acts.from(session, from)
  }

  /** Ends a session before its time, from wherever it went on. */
  endSession(session: Session): void {
    this.#parts.acts.end(session)
  }

  /**
   * Stores a case record as the version after the one that the writer saw, 0 for a new one, and gives its version.
   * Throws `recordInvalid` for whatever the standard does not know, `conflict` where someone else was faster,
   * `partlyWithheld` where the writer does not see all that would be replaced, and `decisionLost` where a refusal or
   * withdrawal on record is missing or changed, `holdStands` where it would lift a legal hold, `linkStands` where it
   * would take off an id across cases under which something was refused, and `decisionToCome` where a new decision is of
   * a day that is still to come.
   */
  async putCase(
    session: Session,
    record: CaseRecord,
    { expectedVersion }: { expectedVersion: number },
  ): Promise<number> {
    return await this.#parts.writer.put(session, record, expectedVersion)
  }

  /**
   * Replaces one victim of a case as the version after the one that the writer saw, also where someone else in the case
   * is withheld: the others stay as they are. Throws as `putCase` does, `withheld` where the person is, and
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
   * Stores records that a reader made of files, with the identities apart, and reports what was stored, what is there
   * already and what was refused. What is in the vault is never changed: the same import done twice, or after it was
   * interrupted, stores nothing twice, if the reader gives the same ids.
   */
  async importCases(session: Session, items: Iterable<ImportItem> | AsyncIterable<ImportItem>): Promise<ImportReport> {
    return await this.#parts.intake.importAll(session, items)
  }

  /** Adds a decision of a person to a case without reading it, and gives the version. */
  async recordConsent(session: Session, at: { case: string; person: string }, consent: Consent): Promise<number> {
    return await this.#parts.writer.recordConsent(session, at, consent)
  }

  /**
   * Says who works on a case. For roles that see more than what is assigned to them, and more of it than what is public,
   * and that write or approve.
   */
  async assignCase(session: Session, caseId: string, workers: readonly string[]): Promise<void> {
    await this.#parts.writer.assign(session, caseId, workers)
  }

  /** Reads a case as the session may see it today; a version is masked by what holds today too. Throws `notFound`. */
  async readCase(session: Session, at: CaseAt, version?: number): Promise<SeenCase> {
    return await this.#parts.reader.read(session, at, version)
  }

  /** Says who wrote which version of a case, and when. */
  async history(session: Session, at: CaseAt): Promise<readonly WrittenVersion[]> {
    return await this.#parts.reader.versions(session, at)
  }

  /**
   * Lists cases that the session may open, by id, at most 1,000 at a time, from after one of them, or `only` one: no
   * names, nothing about a person.
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

  /** Lists the broken glasses that wait for review. */
  async reviewsDue(session: Session): Promise<readonly DueReview[]> {
    return await this.#parts.second.reviewsDue(session)
  }

  /** Says whether a broken glass was justified, and why. */
  async review(session: Session, id: string, isJustified: boolean, reason: string): Promise<void> {
    await this.#parts.second.review(session, id, isJustified, reason)
  }

  /** Stores who a person of a case is, as the version after the one that the writer saw. `birthDate` is for finding them by name only. */
  async putIdentity(
    session: Session,
    person: PersonOfCase,
    identity: IdentityRecord,
    how: { expectedVersion: number; birthDate?: string },
  ): Promise<number> {
    return await this.#parts.identities.put(session, person, identity, how)
  }

  /** Opens who a person is, for a reason, and with an approval where the policy asks for one. */
  async openIdentity(session: Session, person: PersonOfCase, how: Opening): Promise<StoredIdentity> {
    return await this.#parts.identities.open(session, person, how)
  }

  /**
   * Finds people by one exact key, among cases that the session may see; with the approval of `askLookUp` where the
   * policy asks for one to open identities.
   */
  async findIdentity(session: Session, key: IdentityKey, how: Opening): Promise<readonly PersonOfCase[]> {
    return await this.#parts.identities.find(session, key, how)
  }

  /** Asks that someone else approves looking someone up by one key; gives the id of the request. */
  async askLookUp(session: Session, key: IdentityKey, reason: string): Promise<string> {
    return await this.#parts.identities.askLookUp(session, key, reason)
  }

  /**
   * Says whether a person may be contacted in a way, at a time and a number, by what the person said is safe; shows
   * nothing else. What is not known to be safe is blocked. Where the policy asks for an approval to open the identity,
   * it takes one of the last day.
   */
  async checkContact(session: Session, person: PersonOfCase, plan: PlannedContact): Promise<ContactAnswer> {
    return await this.#parts.contacts.check(session, person, plan)
  }

  /** Asks that someone else approves opening an identity; gives the id of the request. */
  async askApproval(session: Session, person: PersonOfCase, reason: string): Promise<string> {
    return await this.#parts.second.ask(session, person, reason)
  }

  /** Lists the requests that wait for approval. */
  async approvalsPending(session: Session): Promise<readonly PendingApproval[]> {
    return await this.#parts.second.pending(session)
  }

  /** Approves the request of someone else. */
  async approve(session: Session, id: string): Promise<void> {
    await this.#parts.second.approve(session, id)
  }

  /** Declines a request, for a reason; nothing is opened with it. For roles that approve. */
  async decline(session: Session, id: string, reason: string): Promise<void> {
    await this.#parts.second.decline(session, id, reason)
  }

  /**
   * Streams the cases of an agency through the gate to an audience outside: what `@tip-standard/report` and the
   * releases of `@tip-standard/privacy` take. Every page is written down before it is handed out. With the `approval`
   * that `askRelease` gave, only what others approved leaves, and once. Without it, where the policy asks for approvals
   * of releases, only tables and reports can be made of it, for audiences that take no single records. Throws
   * `notAllowed`, `approvalNeeded`, `approvalUnusable`.
   */
  async release(by: Releaser, request: ReleaseRequest, approval?: string): Promise<PermittedRecords> {
    return await this.#parts.releases.release(by, request, approval)
  }

  /** Asks that others approve a release, for a reason; gives the id of the request. They do it with `releaseRequests`. */
  async askRelease(by: Releaser, request: ReleaseRequest, reason: string): Promise<string> {
    return await this.#parts.releases.ask(by, request, reason)
  }

  /** Lists the releases that someone asked for and did not make yet, those that were declined too, the oldest first. */
  async askedReleases(by: Releaser): Promise<readonly OwnRelease[]> {
    return await this.#parts.releases.asked(by)
  }

  /**
   * Collects all that is held about a person and who saw it, to be given to the person: nothing of anyone else, roles
   * in place of staff. With an approval where the policy asks for one to open the identity. A paper can be found by
   * others: ask where it will be read before it is printed.
   */
  async subjectAccess(session: Session, person: PersonOfCase, how: Opening): Promise<SubjectAccess> {
    return await this.#parts.rights.collect(session, person, how)
  }

  /** Which cases are past their last day: a dry run that changes nothing, and hands nothing out. For roles that approve. */
  async retentionDue(session: Session): Promise<RetentionReport> {
    return await this.#parts.erasures.due(session)
  }

  /**
   * Asks that a case, or one person of it, is erased, that a case is archived, brought back or anonymised, or held for a
   * court no longer, or that the id across cases of a victim is taken off: what the policy names for it unless given,
   * and where it leaves that to a review, erased. Gives the id of the request.
   */
  async askErasure(session: Session, of: ErasureOf, reason: string, action?: RetentionAction): Promise<string> {
    return await this.#parts.erasures.ask(session, of, reason, action)
  }

  /** Lists the erasures that were asked for and are not done, and what else is to become of cases. */
  async erasuresPending(session: Session): Promise<readonly PendingErasure[]> {
    return await this.#parts.erasures.pending(session)
  }

  /** Approves an erasure that someone else asked for. */
  async approveErasure(session: Session, asked: AskedErasure): Promise<void> {
    await this.#parts.erasures.approve(session, asked)
  }

  /** Declines an erasure that was asked for, for a reason; nothing is erased. For roles that approve. */
  async declineErasure(session: Session, asked: AskedErasure, reason: string): Promise<void> {
    await this.#parts.erasures.decline(session, asked, reason)
  }

  /**
   * Erases what as many others have approved as the policy asks, or does what else was asked with it; gives how many
   * keys were destroyed. Rotate the keys after erasing or anonymising: that closes the backups.
   */
  async erase(session: Session, asked: AskedErasure): Promise<number> {
    return await this.#parts.erasures.erase(session, asked)
  }

  /**
   * Makes a new key-encryption key, wraps every data key under it and destroys the old one; gives how many were
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
   * Writes all that the vault holds at this moment to a sink, sealed under the key-encryption key of today: after a
   * rotation no one can open it, so make another one then. It opens no record, and holds no key-encryption key: keep a
   * copy of the keyring elsewhere. For the role that holds keys. Throws `residency` where the policy does not let data
   * be in the `country` in which the backup is kept.
   */
  async backup(by: KeyHolder, sink: WritableStream<Uint8Array>, country?: string): Promise<BackupContent> {
    return await this.#parts.keeper.backup(by, sink, country)
  }

  /** Overwrites what the vault keeps in memory and closes the database. The custodian is the caller's to close. */
  async close(): Promise<void> {
    await this.#parts.acts.close()
  }
}
