/**
 * The standard as zod schemas. Their messages are sentences of the standard. zod does not check what warnings are
 * about, and holds a document to the rules across fields only once its fields are right; a part that `pick`, `omit` or
 * `partial` made is held to its fields alone, without the rule that a field needs a value or a reason. An error of zod
 * holds the names of members that the standard does not know, which can be data: pass on what `toFindings` makes of it.
 */

export { caseRecord, datasetRelease, identityRecord } from './generated/zod.ts'
export { toFindings } from './zod/findings.ts'
export { readerOf } from './zod/reader-of.ts'
