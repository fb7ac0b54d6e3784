import type { SubmissionFinding } from './findings/submission-catalogue.ts'
import type { Submission } from './submission.ts'

/** The result of reading a layout: a submission, or findings about the file. */
export type Read = {
  submission?: Submission
  /** Ids in a row that could not be read, which may be a version of the submissions that have them. */
  unread?: readonly string[]
  findings: readonly SubmissionFinding[]
}
