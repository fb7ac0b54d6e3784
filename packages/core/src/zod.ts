export { caseRecord, datasetRelease, identityRecord } from './generated/zod.ts'
export { toIssues } from './zod/issues.ts'
