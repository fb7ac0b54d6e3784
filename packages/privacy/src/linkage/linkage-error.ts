/** What can be wrong with a linkage. */
export type LinkageErrorCode =
  | 'noFields'
  | 'schemaTooLarge'
  | 'encodingsDiffer'
  | 'encodingsMalformed'
  | 'noBlocks'
  | 'badParameters'

const messages: Readonly<Record<LinkageErrorCode, string>> = {
  noFields: 'A schema needs at least one field.',
  schemaTooLarge: 'The fields of a schema fill 32 to 1024 bits together, in whole words of 32.',
  encodingsDiffer: 'The two sides were encoded with different schemas or settings.',
  encodingsMalformed: 'This is no file of encodings, or it is not whole.',
  noBlocks: 'Comparing by blocks needs encodings that were made with blocks on both sides.',
  badParameters: 'A parameter is out of its range.',
}

/** Thrown by this module; nothing in it comes from data or keys. */
export class LinkageError extends Error {
  /** Why, as a code. */
  readonly code: LinkageErrorCode

  /** Makes the error of a code. */
  constructor(code: LinkageErrorCode) {
    super(messages[code])
    this.name = 'LinkageError'
    this.code = code
  }
}
