export { type Candidates, findCandidates } from './dice-candidates.ts'
export { type EncodeOptions, type Encodings, encodeRecords } from './encode.ts'
export { encodingsFromRecords, encodingsToRecords, type SentEncodings } from './encoding-records.ts'
export type { LinkageRecord } from './features.ts'
export { type Linkage, type LinkOptions, linkEncodings, linkForReview, type Match } from './link.ts'
export { linkWithin, type ProbablePair } from './link-within.ts'
export { LinkageError, type LinkageErrorCode } from './linkage-error.ts'
export { personOf } from './person-of.ts'
export {
  type FieldKind,
  type HouseholdEvidence,
  type LinkageField,
  type LinkageSchema,
  personSchema,
} from './schema.ts'
