import type { Submission } from './submission.ts'
import type { SubmissionFinding } from './submission-findings.ts'

/** What a layout gives: a submission, or findings about the file. */
export type Read = { submission?: Submission; findings: readonly SubmissionFinding[] }
