import type { RecordFinding } from '@tip-standard/core'
import { VaultError, type VaultErrorCode } from '@tip-standard/vault'
import { en } from '../texts/pages/en.ts'

/** The status of each refusal; what it says is among the texts of the pages. */
const refusals = {
  signedOut: 401,
  foreignForm: 403,
  signedInAnew: 409,
  sentAlready: 409,
  formIncomplete: 400,
  nothingFilled: 400,
  noOneChosen: 400,
  noSuchCase: 400,
  staffUnknown: 400,
  dateBeforeCase: 400,
  noSuchPage: 404,
  notAllowed: 403,
  otherAddress: 421,
  requestUnreadable: 400,
  tooLarge: 413,
  signInFailed: 403,
  roleUnknown: 403,
  noReferralConsent: 409,
  identityThere: 409,
  noIdentity: 409,
  noSuchService: 404,
  recordChanged: 409,
  planEnded: 409,
  failed: 500,
} as const

/** Why the service itself refuses something. */
export type RefusalCode = keyof typeof refusals

/** Something that the service refuses. Its message is a sentence of the service and holds nothing of the request. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode
  /** The name of the field of the form that it is about. */
  readonly field: string | undefined

  constructor(code: RefusalCode, field?: string) {
    super(en[`refused.${code}`])
    this.code = code
    this.field = field
  }
}

/**
 * What someone is told: a sentence in English and a code, whose code it is, and what is wrong with a record, by field
 * and rule. Never a value.
 */
export type Problem = {
  status: number
  says: string
  /** The field of the form that it is about, by its name. */
  field?: string
  findings: readonly RecordFinding[]
} & ({ by: 'service'; code: RefusalCode } | { by: 'vault'; code: VaultErrorCode })

/** The status of each refusal of the vault; a code that the vault adds has to be decided on here. */
const STATUS: Readonly<Record<VaultErrorCode, number>> = {
  // What the request lacks or holds.
  passphraseTooShort: 400,
  passphraseWrong: 400,
  quorumTooSmall: 400,
  quorumMalformed: 400,
  shareMalformed: 400,
  sharesForeign: 400,
  sharesTooFew: 400,
  recordInvalid: 422,
  recordTooLarge: 413,
  decisionToCome: 422,
  keepingRefused: 422,
  reasonMissing: 400,
  textMalformed: 400,
  outOfRange: 400,
  tooMany: 400,
  grantTooLong: 400,
  recipientKeyUnusable: 400,
  contactUnusable: 400,
  receiptUnusable: 400,
  packetOpenTooLong: 400,
  packetUnreadable: 400,
  packetUnsigned: 400,
  packetForOthers: 400,
  // Who asks, and what the policy lets them do.
  otherAgency: 403,
  withheld: 403,
  purposeUnknown: 403,
  notAllowed: 403,
  sessionUnknown: 401,
  sessionExpired: 401,
  approvalByOneself: 403,
  approvalCycle: 403,
  reviewByOneself: 403,
  residency: 403,
  referralWithheld: 403,
  deviceRevoked: 403,
  // What there is not, or not any more.
  keyMissing: 404,
  personUnknown: 404,
  notFound: 404,
  erased: 410,
  noSuchEntry: 404,
  deviceUnknown: 404,
  packetExpired: 410,
  // What does not fit what there is now.
  conflict: 409,
  partlyWithheld: 403,
  decisionLost: 409,
  clockRight: 409,
  approvalNeeded: 409,
  approvalDeclined: 409,
  approvalUnusable: 409,
  legalHold: 409,
  holdStands: 409,
  noHold: 409,
  linkStands: 409,
  noLink: 409,
  leavesTooMuch: 409,
  wholeCaseOnly: 409,
  grantUnusable: 409,
  countedAsOne: 409,
  calledDifferent: 409,
  othersInCase: 409,
  lastPerson: 409,
  releaseOver: 409,
  packTooOld: 409,
  receiptRecorded: 409,
  // What the service, or who runs it, has to set right: no one who asks can.
  folderInUse: 503,
  folderNotOurs: 500,
  databaseNewer: 500,
  migrationFailed: 500,
  databaseFailed: 503,
  commitInDoubt: 503,
  databaseUnmade: 503,
  databaseUnopened: 503,
  folderUnsuitable: 503,
  databaseStopped: 503,
  vaultExists: 500,
  vaultMissing: 500,
  keyringExists: 500,
  keyringMissing: 500,
  keyringMalformed: 500,
  keyringNewer: 500,
  keyringDamaged: 500,
  keyringLockedOtherwise: 500,
  keyringForeign: 500,
  keyringStale: 503,
  keyringUnwritten: 503,
  deviceUnwritten: 503,
  keyringClosed: 503,
  rotationUnderWay: 503,
  rotationDue: 503,
  keyRetired: 500,
  keyWornOut: 500,
  sealBroken: 500,
  backupMalformed: 500,
  backupNewer: 500,
  backupDamaged: 500,
  backupForeign: 500,
  clockSetBack: 503,
  logTampered: 500,
  logTruncated: 500,
  deviceUnreadable: 500,
}

/** The field that a refusal of the vault is about, in every form that has it. */
const FIELDS: Readonly<Partial<Record<VaultErrorCode, string>>> = {
  reasonMissing: 'reason',
  decisionToCome: 'consent.date',
  packetOpenTooLong: 'expiresOn',
  receiptUnusable: 'receipt',
}

/** The message about an error; it says nothing about an unknown error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof VaultError) {
    const { code, message } = error
    const field = FIELDS[code]
    // Warnings stopped nothing, unless there is nothing else.
    const errors = error.findings.filter(({ severity }) => severity === 'error')
    const findings = errors.length > 0 ? errors : error.findings
    const problem = { by: 'vault', status: STATUS[code], code, says: message, findings } as const
    return field === undefined ? problem : { ...problem, field }
  }
  const code = error instanceof Refusal ? error.code : kindOf(error)
  const field = error instanceof Refusal ? error.field : undefined
  const problem = { by: 'service', status: refusals[code], code, says: en[`refused.${code}`], findings: [] } as const
  return field === undefined ? problem : { ...problem, field }
}

/** What Fastify refuses by itself has a status; its message may quote the request, and goes nowhere. */
function kindOf(error: unknown): RefusalCode {
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode
  if (status === 413) return 'tooLarge'
  if (typeof status !== 'number' || status >= 500) return 'failed'
  return status === 404 ? 'noSuchPage' : 'requestUnreadable'
}
