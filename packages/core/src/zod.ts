/**
 * The standard as zod schemas. Their messages are sentences of the standard. zod does not check for warnings, and
 * applies cross-field rules to a document only once its fields are valid; a part made by `pick`, `omit` or `partial` is
 * checked by its fields only, without the rule that a field needs a value or a reason. An error of zod contains the
 * names of unknown members, which can be data: pass on the result of `toFindings` instead.
 */

export { caseRecord, datasetRelease, identityRecord } from './generated/zod.ts'
export { toFindings } from './zod/findings.ts'
export { readerOf } from './zod/reader-of.ts'
