/** What can be wrong with a key, an identifier, a token or an envelope. */
export type PseudonymErrorCode =
  | 'keyTooShort'
  | 'keyDestroyed'
  | 'emptyDomain'
  | 'emptyIdentifier'
  | 'malformedToken'
  | 'malformedShare'
  | 'tooFewShares'
  | 'sharesDoNotFit'
  | 'reasonMissing'
  | 'domainTooSmall'
  | 'malformedElement'
  | 'proofFailed'
  | 'batchTooLarge'
  | 'limitReached'
  | 'badParameters'

const messages: Readonly<Record<PseudonymErrorCode, string>> = {
  keyTooShort: 'A key needs at least 32 bytes.',
  keyDestroyed: 'The key was destroyed.',
  emptyDomain: 'A domain names its purpose, partner and epoch.',
  emptyIdentifier: 'Nothing is left of an identifier after its canonical form was made.',
  malformedToken: 'This is not a token, or a character of it is wrong.',
  malformedShare: 'This is not a share, or a character of it is wrong.',
  tooFewShares: 'Too few different shares to open the escrow.',
  sharesDoNotFit: 'The shares do not belong to this escrow.',
  reasonMissing: 'An opening needs a reason.',
  domainTooSmall: 'Format-preserving encryption needs at least a million possible values.',
  malformedElement: 'A partner sent something that is no element of the group.',
  proofFailed: 'The partner did not prove that it used the key it published.',
  batchTooLarge: 'A batch with a proof has at most 65,535 elements.',
  limitReached: 'The limit of evaluations is reached.',
  badParameters: 'A parameter is out of its range.',
}

/** Thrown by this module; the code says why, and nothing in it comes from data or keys. */
export class PseudonymError extends Error {
  /** Why, as a code. */
  readonly code: PseudonymErrorCode

  /** Makes the error of a code. */
  constructor(code: PseudonymErrorCode) {
    super(messages[code])
    this.name = 'PseudonymError'
    this.code = code
  }
}
