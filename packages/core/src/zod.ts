/**
 * The standard as zod schemas. Use `safeParse` and `toFindings`: the error that `parse` throws is zod's own, and names members
 * that the standard does not know, which can be data.
 */

export { caseRecord, datasetRelease, identityRecord } from './generated/zod.ts'
export { toFindings } from './zod/findings.ts'
export { readerOf } from './zod/reader-of.ts'
