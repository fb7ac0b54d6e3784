/** The faults of a key, an identifier, a token or an envelope. */
export type PseudonymErrorCode =
  | 'keyNotBytes'
  | 'keyEmpty'
  | 'keyTooShort'
  | 'keyRepeats'
  | 'keyIsText'
  | 'keyTextMalformed'
  | 'keyTextDamaged'
  | 'keyTextCutOff'
  | 'keyOfOtherUse'
  | 'keyDestroyed'
  | 'saltNotRandom'
  | 'passphraseTooShort'
  | 'passphraseWrong'
  | 'emptyDomain'
  | 'emptyIdentifier'
  | 'unknownCountry'
  | 'malformedToken'
  | 'malformedShare'
  | 'tooFewShares'
  | 'sharesDoNotFit'
  | 'sealingKeyMalformed'
  | 'escrowDamaged'
  | 'logBroken'
  | 'reasonMissing'
  | 'domainTooSmall'
  | 'malformedElement'
  | 'repeatedIdentifier'
  | 'repeatedElement'
  | 'publicKeyMalformed'
  | 'tokenOfOtherKey'
  | 'proofFailed'
  | 'batchTooLarge'
  | 'limitReached'
  | 'badParameters'

const messages: Readonly<Record<PseudonymErrorCode, string>> = {
  keyNotBytes: 'The key is not a Uint8Array: decode hexadecimal digits or base64 to bytes first.',
  keyEmpty: 'The key is empty: give at least 32 random bytes.',
  keyTooShort: 'The key is too short: give at least 32 random bytes.',
  keyRepeats: 'The key repeats a few bytes, such as zeros, so it is not random: make a new one.',
  keyIsText:
    'The bytes of the key are text, such as hexadecimal digits, base64 or words: decode them, or make a new key.',
  keyTextMalformed: 'This is not a key file of TIP Standard: give the file that was written with the key.',
  keyTextDamaged: 'A character of the key file is wrong or missing, so its check does not fit: copy the file again.',
  keyTextCutOff: 'The key file is cut off: copy the whole file again.',
  keyOfOtherUse: 'This key was made for another use or by another program: give the key that belongs here.',
  keyDestroyed: 'The key was destroyed and cannot be used any more: load it again.',
  saltNotRandom:
    'The salt of the passphrase is shorter than 16 bytes or not random: make a new one for each passphrase.',
  passphraseTooShort:
    'The passphrase is too short or repeats a few characters: use at least five words chosen at random.',
  passphraseWrong: 'The passphrase does not open this key: type it again, or give the key file that belongs to it.',
  emptyDomain: 'The domain is incomplete: give its purpose, partner and epoch.',
  emptyIdentifier:
    'The canonical form of an identifier is empty: leave out identifiers that hold no letters or digits.',
  unknownCountry: 'No telephone numbers are known for this country: give the two letters of ISO 3166-1, such as RW.',
  malformedToken: 'This is not a token, or one of its characters is wrong: copy it again.',
  malformedShare: 'This is not a share, or one of its characters is wrong: copy it again.',
  tooFewShares: 'There are too few different shares to open the escrow: ask another holder.',
  sharesDoNotFit: 'A share does not belong to this escrow: check the escrow and the shares.',
  sealingKeyMalformed: 'This is not the public key of an escrow, or one of its characters is wrong: copy it again.',
  escrowDamaged: 'The description of the escrow is not whole or was changed: take it from another holder.',
  logBroken: 'The log of openings is empty, cut off or was changed: nothing is opened until a whole one is found.',
  reasonMissing: 'The reason for opening the escrow is missing: give one.',
  domainTooSmall: 'The format allows too few values: format-preserving encryption needs at least a million.',
  malformedElement:
    'The partner sent something that is not an element of the group: stop and ask them to send it again.',
  repeatedIdentifier:
    'An identifier is in the list twice, and everyone who sees the message would see how often: list each once.',
  repeatedElement:
    'The partner listed an identifier twice, and could tell by it who is common: ask for a message that lists each once.',
  publicKeyMalformed: 'This is not a public key: ask the partner for it again.',
  tokenOfOtherKey:
    'A token was made with another key than this one rotates from: choose the rotation that belongs to it.',
  proofFailed: 'The partner did not prove that the published key was used: do not use the answer.',
  batchTooLarge: 'The batch is too large: send at most 65,535 elements with a proof.',
  limitReached: 'The limit of evaluations is reached: ask the holder of the key for more.',
  badParameters: 'A parameter is out of its range: see the documentation of the function.',
}

/** Thrown by this module; the message contains nothing from data or keys. */
export class PseudonymError extends Error {
  /** The code of the fault. */
  readonly code: PseudonymErrorCode

  /** Makes the error for a code. */
  constructor(code: PseudonymErrorCode) {
    super(messages[code])
    this.name = 'PseudonymError'
    this.code = code
  }
}
