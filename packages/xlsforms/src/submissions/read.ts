import type { SubmissionFinding } from './findings/submission-catalogue.ts'
import type { Submission } from './submission.ts'

/** The result of reading a layout: a submission, or findings about the file. */
export type Read = { submission?: Submission; findings: readonly SubmissionFinding[] }
