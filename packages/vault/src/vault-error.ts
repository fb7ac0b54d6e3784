import type { RecordFinding } from '@tip-standard/core'

const messages = {
  folderInUse:
    'Another process has this vault open: close it there first. Only one process at a time may open the folder.',
  folderUnsuitable:
    'This folder cannot keep others out of a vault: its file system has no hard links or no file permissions, or it belongs to someone else. Put the vault in a folder of your own, on a disk of this machine.',
  folderNotOurs: 'The folder is not empty and holds no vault: give an empty or a new one.',
  databaseNewer: 'A newer program wrote this vault: update the program. Nothing was changed.',
  migrationFailed: 'The vault could not be migrated. The database is as it was before.',
  databaseFailed:
    'The database refused or lost a statement. Nothing of this act was kept. If the disk is full, make room first. Then do it again.',
  commitInDoubt:
    'The database did not answer whether this is stored. If the disk is full, make room first. Then look whether it is there, and do it again only if it is not.',
  databaseStopped:
    'The database in this folder has stopped, as can happen on a full disk. Everything that was acknowledged is kept: make room on the disk, and start the program again.',
  databaseUnmade:
    'The database could not be made in this folder: make room on its disk, and let this program write in it. Nothing was stored. Then do it again.',
  databaseUnopened:
    'The database in this folder does not start: make room on its disk, and let this program write in it. If it still does not, put back a backup.',
  vaultExists: 'There is a vault in this database already: open it.',
  vaultMissing: 'There is no vault in this database: create it first.',
  keyringExists: 'The file of the keyring exists already, and is never overwritten: give another name.',
  keyringMissing: 'There is no keyring at this place: check the path.',
  keyringMalformed: 'This is not a keyring of TIP Standard: give the file that was written with the vault.',
  keyringNewer: 'A newer program wrote this keyring: update the program.',
  keyringDamaged: 'The keyring is cut off or damaged, its check does not fit: copy the file again.',
  keyringLockedOtherwise: 'The keyring is opened in the other way: with a passphrase, or with shares of a quorum.',
  keyringForeign: 'This keyring does not belong to this vault: give the one that was made for it.',
  keyringStale:
    'The keys were rotated since this keyring was read: open it again. If this is said again, its file is an old copy: give the newest one.',
  keyringUnwritten:
    'The keyring could not be written: make room on its disk, or let this program write in its folder. No key was lost: then do this again.',
  keyringClosed: 'The keyring is closed: open it again.',
  passphraseTooShort:
    'The passphrase is too short or repeats a few characters: use at least five words chosen at random.',
  passphraseWrong: 'The passphrase does not open this keyring: type it again.',
  quorumTooSmall: 'Fewer shares open the keyring than the policy asks for: make one that more people open together.',
  rotationUnderWay:
    'The keys are being rotated, or that was interrupted: let it end, or rotate them again, then make the backup.',
  rotationDue: 'The keys are in use for longer than the policy lets them be: rotate them, then make the backup.',
  quorumMalformed: 'A quorum needs at least 2 shares, and no more of them to open than there are (255 at most).',
  shareMalformed: 'This is not a share of a keyring, or one of its characters is wrong: copy it again.',
  sharesForeign: 'A share does not belong to this keyring: check which keyring each was made for.',
  sharesTooFew: 'There are too few different shares to open the keyring: ask another holder.',
  keyRetired: 'The key version that protects this was retired: the copy is older than the last rotation of keys.',
  keyMissing: 'The key of this record is gone: what it protected cannot be read any more.',
  keyWornOut: 'The data key has sealed as often as it safely may.',
  sealBroken: 'What is stored was changed, moved or damaged: it does not open.',
  backupMalformed: 'This is not a backup of TIP Standard: give the file that was written as one.',
  backupNewer: 'A newer program wrote this backup: update the program.',
  backupDamaged: 'The backup is cut off, damaged or was changed: take another copy. Nothing was restored.',
  backupForeign: 'This is a backup of another vault: give the name of that one, or its own backup.',
  recordInvalid: 'The record does not follow the standard, so it was not stored: see the findings.',
  recordTooLarge: 'The record is larger than 16 MB, so it was not stored.',
  otherAgency: 'The record was reported by another agency than that of the session.',
  personUnknown: 'The case has no such person.',
  notFound: 'There is no such record that this session may open.',
  conflict: 'Someone else changed the record in the meantime: read it again, and make the change there.',
  partlyWithheld: 'A part of the record is withheld from this session, so it cannot be replaced as a whole.',
  decisionToCome: 'A decision is dated in the future: enter the day on which the person decided.',
  decisionLost:
    'A refusal or withdrawal that is on record, or that a guardian may not decide, is missing here or was changed: read the record again, keep it, and add what the person decided since.',
  keepingRefused:
    'A person of the record refused the interview, or that answers are kept, and the record states no other legal basis that the policy admits: it was not stored. Keep nothing of it.',
  withheld: 'The person is withheld for this purpose today.',
  purposeUnknown: 'The policy has no such purpose: give the id of one that it has.',
  notAllowed: 'The policy does not let this role do this for this purpose.',
  sessionUnknown: 'This is no session of this vault: start one.',
  sessionExpired: 'The session has ended: start another.',
  clockSetBack:
    'The clock shows an earlier time than the vault has seen: set it right. Nothing is opened until then. If it was ahead before and is right now, ask that the clock of the vault is set back.',
  clockRight: 'The clock of the machine is not behind what the vault has seen: there is nothing to set right.',
  reasonMissing: 'Give a reason, in 10 to 500 characters.',
  textMalformed: 'An id is empty, longer than 200 characters, or holds characters that are not printed.',
  outOfRange:
    'A number is out of range: a session lasts 1 to 720 minutes, a device keeps what it was given for 1 to 720 whole hours, and a version is a whole number, 0 for what is new.',
  tooMany:
    'This is too much at once: a case has at most 50 people assigned to it, and a device takes at most 200 cases.',
  approvalNeeded: 'Someone else has to approve this first: ask for it.',
  approvalUnusable: 'The approval is not given, was used, is older than a day, or is for something else.',
  approvalDeclined: 'Someone declined this request. Ask those who approve why, and ask again if it is still needed.',
  approvalByOneself:
    'You asked for this, approved it before, or would receive it yourself: someone else has to approve it.',
  approvalCycle: 'This would let people approve for each other in a circle: ask someone else to approve.',
  reviewByOneself: 'You did this yourself: someone else has to review it.',
  legalHold: 'The case is under legal hold: nothing of it is erased.',
  holdStands:
    'The case is under legal hold, which no one lifts alone: ask for it, and let someone else approve. Keep the hold in this version.',
  noHold: 'The case is not under legal hold, so there is no hold to lift.',
  linkStands:
    'This version takes off or changes an id across cases (`victim.crossCaseId`) under which the person refused something elsewhere. No one does that alone: keep it as it is on record, or ask that it is taken off, and let others approve.',
  noLink: 'There is no id across cases to take off: name a victim of the case who has one.',
  leavesTooMuch:
    'The time of the case is over, and the policy leaves less of it than this: ask for what it names, or for erasing.',
  wholeCaseOnly: 'Only a whole case is archived, brought back or anonymised: ask for the case, or to erase the person.',
  grantTooLong: 'The last day is not a valid date, has passed, or is later than the policy allows for this role.',
  grantUnusable: 'There is no such view for this person: it is not approved, was revoked, or its last day has passed.',
  residency:
    'The policy does not let data be there: state where each place is, as an ISO 3166-1 alpha-2 code, among those that the policy names.',
  othersInCase: 'The case has other victims, who would not be counted any more: say that it is the same person.',
  countedAsOne:
    'Both have one id across cases (`victim.crossCaseId`), by an earlier decision or in the records, and count as one person: if they are two, ask that it is taken off, and let others approve.',
  calledDifferent:
    'Two of those who would count as one person were called different: look at all their cases again. If they are one person after all, give them one id across cases (`victim.crossCaseId`) in their records.',
  lastPerson: 'No victim would be left in the case: ask to erase the case.',
  releaseOver:
    'The day on which the release was begun has ended, or someone refused or was erased since: use nothing of it, and make it again.',
  erased: 'The case, or someone in it, was erased, and does not come back.',
  logTampered: 'The audit log is not as it was signed: verify it. Nothing was done.',
  logTruncated:
    'A witness has seen more entries than the audit log holds: verify it, and look for where the rest went.',
  noSuchEntry: 'The audit log has no such entry.',
  referralWithheld: 'The policy does not let this referral through. Its part and reason say why.',
  recipientKeyUnusable:
    'This key cannot be used: an age recipient key begins with "age1", and a key that checks signatures is a line name+id+key. Ask the recipient for it.',
  deviceUnknown: 'There is no such device of this agency, or it belongs to someone else.',
  deviceRevoked: 'The device was revoked: nothing is given to it.',
  deviceUnreadable:
    'The device does not open: the passphrase is wrong, or a file is missing, damaged or of another device.',
  deviceUnwritten:
    'The device could not be written: make room on its disk, or let this program write in its folder. What it kept is as it was: then do this again.',
  contactUnusable: 'The contact was not made by this device, or was taken in before.',
  packTooOld: 'The pack is older than the device may keep it: contact the vault for a new one.',
  receiptUnusable: 'The receipt is not signed by the recipient of a referral of this vault, or not for what was sent.',
  receiptRecorded: 'A receipt for this referral is recorded already.',
  packetUnreadable: 'The packet cannot be opened: it was sealed to another key, or is damaged.',
  packetUnsigned: 'The packet was not signed by this sender. Do not use it.',
  packetForOthers: 'The packet is another part, or meant for another recipient, than expected.',
  packetOpenTooLong:
    'A packet may be open for at most 90 days, and only while the person agrees and the record is kept: give an earlier last day.',
  packetExpired: 'The last day of the packet is not a valid date or has passed. Ask the sender for a new one.',
} as const

/** The reasons for which the vault refuses or fails. */
export type VaultErrorCode = keyof typeof messages

/** An act that the vault refused or could not do. The sentence holds no value of a record, no key and no text of the caller. */
export class VaultError extends Error {
  override name = 'VaultError'
  readonly code: VaultErrorCode
  /** The faults of a refused record; findings hold no values. */
  readonly findings: readonly RecordFinding[]

  constructor(code: VaultErrorCode, findings: readonly RecordFinding[] = []) {
    super(messages[code])
    this.code = code
    this.findings = findings
  }
}
