export { type Candidates, findCandidates } from './compare.ts'
export { type EncodeOptions, type Encodings, encodeRecords } from './encode.ts'
export { encodingsFromRecords, encodingsToRecords, type SentEncodings } from './encoding-records.ts'
export { type LinkOptions, linkEncodings, type Match } from './link.ts'
export { LinkageError, type LinkageErrorCode } from './linkage-error.ts'
export type { LinkageRecord } from './pieces.ts'
export {
  type FieldKind,
  type HouseholdEvidence,
  type LinkageField,
  type LinkageSchema,
  personSchema,
} from './schema.ts'
