import type { FindingPlace } from '@tip-standard/core'
import type { SubmissionFinding } from './findings/submission-catalogue.ts'

/** A row of a table, its cells as text. */
export type TableRow = { cells: readonly string[]; at: FindingPlace }

/** A table: where it is, its first row, and the others as they come, with what there is to say about them. */
export type SubmissionTable = {
  at: FindingPlace
  /** The folder of its file. */
  folder: string
  header: TableRow
  rows: AsyncIterable<{ rows: readonly TableRow[]; findings: readonly SubmissionFinding[] }>
}
