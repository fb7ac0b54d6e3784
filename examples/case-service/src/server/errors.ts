import { toMessage } from '@tip-standard/core'
import { VaultError, type VaultErrorCode } from '@tip-standard/vault'

const refusals = {
  signedOut: [401, 'You are not signed in, or your session has ended. Sign in, and do it again.'],
  foreignForm: [403, 'The form did not come from this page. Go back, load the page again, and send it from there.'],
  formIncomplete: [400, 'Something is missing in the form. Go back and fill in what is marked.'],
  noSuchPage: [404, 'There is no such page.'],
  notAllowed: [403, 'The policy does not let your role do this.'],
  otherAddress: [421, 'The service is not known under this address.'],
  requestUnreadable: [400, 'The request could not be read.'],
  tooLarge: [413, 'The request is too large.'],
  signInFailed: [403, 'You could not be signed in. Try again, and ask your administrator if it happens again.'],
  roleUnknown: [403, 'Your account has no role in this service. Ask your administrator.'],
  noReferralConsent: [
    409,
    'No consent to referral is on record that a referral could rest on. Record the decision of the person first.',
  ],
  noSuchService: [404, 'There is no such service in the directory.'],
  failed: [500, 'The service could not do this. Nothing of it was kept.'],
} as const

/** Why the service itself refuses something. */
export type RefusalCode = keyof typeof refusals

/** Something that the service refuses. Its message is one of the sentences above and holds nothing of the request. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(refusals[code][1])
    this.code = code
  }
}

/** What someone is told: a sentence and a code, and what is wrong with a record, by field and rule. Never a value. */
export type Problem = { status: number; code: string; says: string; details: readonly string[] }

/** Refusals of the vault that are no plain `403`. */
const STATUS: { readonly [code in VaultErrorCode]?: number } = {
  notFound: 404,
  personUnknown: 404,
  keyMissing: 404,
  erased: 410,
  conflict: 409,
  recordInvalid: 422,
  recordTooLarge: 413,
  reasonMissing: 400,
  textMalformed: 400,
  approvalNeeded: 409,
  approvalUnusable: 409,
  receiptUnusable: 400,
  receiptRecorded: 409,
  legalHold: 409,
  lastPerson: 409,
  sessionExpired: 401,
  sessionUnknown: 401,
  databaseFailed: 503,
}

/** What is told of an error: nothing of one that is not known. */
export function problemOf(error: unknown): Problem {
  if (error instanceof VaultError) {
    const details = [...new Set(error.findings.map((finding) => toMessage(finding)))]
    return { status: STATUS[error.code] ?? 403, code: error.code, says: error.message, details }
  }
  const code = error instanceof Refusal ? error.code : kindOf(error)
  const [status, says] = refusals[code]
  return { status, code, says, details: [] }
}

/** What Fastify refuses by itself has a status; its message may quote the request, and goes nowhere. */
function kindOf(error: unknown): RefusalCode {
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode
  if (status === 413) return 'tooLarge'
  if (typeof status !== 'number' || status >= 500) return 'failed'
  return status === 404 ? 'noSuchPage' : 'requestUnreadable'
}
