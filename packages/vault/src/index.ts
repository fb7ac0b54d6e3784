export { type Alarm, findAlarms, type LoggedAlarm } from './access/alarms.ts'
export type { DueReview, Opening, PendingApproval } from './access/approvals.ts'
export type { Auditor } from './access/auditor.ts'
export type { Canary } from './access/canaries.ts'
export type { ClockRepair, PendingClock } from './access/clock-repair.ts'
export type { KeyHolder } from './access/keeper.ts'
export { mayAssign } from './access/may-assign.ts'
export type { CaseAt, SeenCase, SeenDecision } from './access/read-cases.ts'
export type { Session, SessionRequest } from './access/session.ts'
export { maySayReason } from './access/told-reasons.ts'
export { type Checkpoint, readCheckpoint, type TreeHead } from './audit/checkpoint/checkpoint.ts'
export {
  createNoteKey,
  type NoteKeyType,
  type NoteSigner,
  type NoteVerifier,
  noteSigner,
  readNoteVerifier,
} from './audit/checkpoint/note-keys.ts'
export { type AuditFinding, type AuditFindingCode, auditCatalogue } from './audit/log/audit-findings.ts'
export type { EntryProof } from './audit/log/audit-log.ts'
export { type ProvedEntry, readEntryProof, writeEntryProof } from './audit/log/entry-proof.ts'
export { type LogVerification, verifyLog, type Witnessed } from './audit/log/verify-log.ts'
export { isConsistent, isIncluded } from './audit/tree/verify-proof.ts'
export { createWitness, type Witness, type WitnessAnswer, type WitnessStore } from './audit/witness/witness.ts'
export { witnessFile } from './audit/witness/witness-file.ts'
export type { CaseThen, VaultAct, VaultEvent } from './audit-events.ts'
export type { BackupContent } from './backup/backup.ts'
export {
  type AffectedSubject,
  type BreachAlert,
  type BreachKind,
  findAffected,
  type PeopleThen,
} from './breach/affected.ts'
export { type BreachPapers, writeBreachPapers } from './breach/breach-papers.ts'
export { type BreachReport, reportBreach } from './breach/breach-report.ts'
export { type BreachTexts, loadBreachTexts } from './breach/texts/breach-texts.ts'
export { contactRefusals } from './contact/contact-refusals.ts'
export type { ContactAnswer } from './contact/contacts.ts'
export type { ContactRefusal, PlannedContact } from './contact/decide-contact.ts'
export type { NotificationKind } from './contact/texts/en.ts'
export { writeNotification } from './contact/write-notification.ts'
export { createVault, openVault, restoreVault } from './create-vault.ts'
export type { Database, DatabaseRole, Parameter, Transaction } from './database/database.ts'
export { openPGlite } from './database/open-pglite.ts'
export { openPostgres } from './database/open-postgres.ts'
export { createDevice, type Device, type DeviceBringing, type KeptDraft, openDevice } from './devices/device.ts'
export type { Devices, NewDevice } from './devices/devices.ts'
export type {
  DeviceAnswer,
  DeviceContact,
  DeviceDraft,
  DeviceKeys,
  DevicePack,
  DraftOutcome,
  Enrolment,
} from './devices/messages.ts'
export { openDevicePack } from './devices/open-device-pack.ts'
export type { DuplicateDecision } from './duplicates/decide.ts'
export type { Duplicates } from './duplicates/duplicates.ts'
export type { DuplicatePair, PairedPerson } from './duplicates/pair.ts'
export type { ImportedItem, ImportItem, ImportReport } from './intake/import-cases.ts'
export type { KeyContext, KeyCustodian, WrappedKey } from './keys/custodian.ts'
export type { KeyQuorum } from './keys/key-quorum.ts'
export { createKeyring, createQuorumKeyring, type Keyring, openKeyring } from './keys/keyring.ts'
export type { IdentityKey } from './records/blind-index.ts'
export type { CaseSummary, WrittenVersion } from './records/case-store.ts'
export type { StoredIdentity } from './records/identity-store.ts'
export type { PersonOfCase } from './records/references.ts'
export { type Receipt, readReceipt, writeReceipt } from './referral/receipt.ts'
export type { OpenReferral, ReferralOrder, Referrals } from './referral/referrals.ts'
export {
  LONGEST_PACKET_DAYS,
  type ReferralRecipient,
  type ReferralRequest,
  ReferralWithheld,
  type SealedReferral,
  sealReferral,
} from './referral/seal-referral.ts'
export { type Expected, openPart, type PartName, type ReferralPart } from './referral/sealed-part.ts'
export type { CaseRelease } from './release/release-cases.ts'
export type { ReleaseRequest, Releaser } from './release/release-desk.ts'
export type { OwnRelease, PendingRelease, ReleaseRequests } from './release/release-requests.ts'
export type { KeptSeries, SeriesOf, SeriesStore } from './release/series.ts'
export type { GrantTerms } from './research/grant-store.ts'
export type { GrantRequest, Research, ResearchGrant } from './research/research.ts'
export type { Researcher, ResearchPage } from './research/research-reader.ts'
export { checkResidency, type Place, type Sink } from './residency/check-residency.ts'
export type { Archive, ArchivedCase } from './retention/archive.ts'
export type { AskedErasure, ErasureOf, PendingErasure } from './retention/erasures.ts'
export type { RetentionAction } from './retention/policy-says.ts'
export type { RetentionReport } from './retention/retention-report.ts'
export type { AccessMade, SubjectAccess } from './subject-access/subject-access.ts'
export { Vault } from './vault.ts'
export { VaultError, type VaultErrorCode } from './vault-error.ts'
export type { VaultOptions } from './vault-options.ts'
