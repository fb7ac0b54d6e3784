import type { RecordFinding } from '@tip-standard/core'
import { VaultError, type VaultErrorCode } from '@tip-standard/vault'
import { en } from '../texts/pages/en.ts'

/** The status of each refusal; what it says is among the texts of the pages. */
const refusals = {
  signedOut: 401,
  foreignForm: 403,
  sentAlready: 409,
  formIncomplete: 400,
  noSuchPage: 404,
  notAllowed: 403,
  otherAddress: 421,
  requestUnreadable: 400,
  tooLarge: 413,
  signInFailed: 403,
  roleUnknown: 403,
  noReferralConsent: 409,
  noSuchService: 404,
  failed: 500,
} as const

/** Why the service itself refuses something. */
export type RefusalCode = keyof typeof refusals

/** Something that the service refuses. Its message is a sentence of the service and holds nothing of the request. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(en[`refused.${code}`])
    this.code = code
  }
}

/** What someone is told: a sentence in English and a code, whose code it is, and what is wrong with a record, by field and rule. Never a value. */
export type Problem = {
  status: number
  says: string
  findings: readonly RecordFinding[]
} & ({ by: 'service'; code: RefusalCode } | { by: 'vault'; code: VaultErrorCode })

/** Refusals of the vault that are no plain `403`. */
const STATUS: { readonly [code in VaultErrorCode]?: number } = {
  notFound: 404,
  personUnknown: 404,
  keyMissing: 404,
  noSuchEntry: 404,
  erased: 410,
  conflict: 409,
  decisionToCome: 422,
  recordInvalid: 422,
  recordTooLarge: 413,
  reasonMissing: 400,
  textMalformed: 400,
  outOfRange: 400,
  tooMany: 400,
  approvalNeeded: 409,
  approvalUnusable: 409,
  releaseOver: 409,
  receiptUnusable: 400,
  receiptRecorded: 409,
  legalHold: 409,
  holdStands: 409,
  noHold: 409,
  keepingRefused: 422,
  lastPerson: 409,
  sessionExpired: 401,
  sessionUnknown: 401,
  databaseFailed: 503,
}

/** What is told of an error: nothing of one that is not known. */
export function problemOf(error: unknown): Problem {
  if (error instanceof VaultError) {
    const { code, message, findings } = error
    return { by: 'vault', status: STATUS[code] ?? 403, code, says: message, findings }
  }
  const code = error instanceof Refusal ? error.code : kindOf(error)
  return { by: 'service', status: refusals[code], code, says: en[`refused.${code}`], findings: [] }
}

/** What Fastify refuses by itself has a status; its message may quote the request, and goes nowhere. */
function kindOf(error: unknown): RefusalCode {
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode
  if (status === 413) return 'tooLarge'
  if (typeof status !== 'number' || status >= 500) return 'failed'
  return status === 404 ? 'noSuchPage' : 'requestUnreadable'
}
