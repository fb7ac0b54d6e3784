export {
  type ReadSubmissionsOptions,
  readSubmissions,
  type SubmissionBatch,
  type SubmissionFile,
} from './forms/submissions/read-submissions.ts'
export {
  type SubmissionFinding,
  type SubmissionFindingCode,
  type SubmissionPlace,
  submissionFindingCodes,
  toSubmissionMessage,
} from './forms/submissions/submission-findings.ts'
export type {
  LocatedIssue,
  RecordDefaults,
  SubmittedRecord,
} from './forms/submissions/to-record.ts'
