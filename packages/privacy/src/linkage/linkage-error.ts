/** The faults that a linkage can report. */
export type LinkageErrorCode =
  | 'noFields'
  | 'schemaTooLarge'
  | 'encodingsDiffer'
  | 'keysDiffer'
  | 'encodingsMalformed'
  | 'noBlocks'
  | 'badParameters'

const messages: Readonly<Record<LinkageErrorCode, string>> = {
  noFields: 'The schema has no fields: add at least one.',
  schemaTooLarge: 'The fields of a schema must fill 32 to 1024 bits together, in multiples of 32: change their sizes.',
  encodingsDiffer: 'The two sides were encoded with different schemas or settings: encode both with the same ones.',
  keysDiffer:
    'The two sides were encoded with different keys, purposes, partners or epochs: agree on all four and encode again.',
  encodingsMalformed: 'This is not a file of encodings, or it is incomplete: ask the sender for it again.',
  noBlocks: 'The encodings of one side have no blocks: encode both sides with `blocks`, or compare without blocking.',
  badParameters: 'A parameter is out of its range: see the documentation of the function.',
}

/** Thrown by this module; the message contains nothing from data or keys. */
export class LinkageError extends Error {
  /** The code of the fault. */
  readonly code: LinkageErrorCode

  /** Makes the error for a code. */
  constructor(code: LinkageErrorCode) {
    super(messages[code])
    this.name = 'LinkageError'
    this.code = code
  }
}
