import type { Location } from '@tip-standard/sheets'
import type { SubmissionFinding, SubmissionPlace } from './submission-findings.ts'

/** A row of a table, its cells as text. */
export type TableRow = { cells: readonly string[]; at: Location }

/** A table: where it is, its first row, and the others as they come, with what there is to say about them. */
export type SubmissionTable = {
  at: SubmissionPlace
  header: TableRow
  rows: AsyncIterable<{ rows: readonly TableRow[]; findings: readonly SubmissionFinding[] }>
}
