import type { FindingPlace } from '@tip-standard/core'
import type { SubmissionFinding } from './findings/submission-catalogue.ts'

/** The text of a cell that could not be read: it is no answer to any question, and so is not taken for none. */
export const UNREADABLE = '#unreadable'

/** A row of a table, with its cells as text. */
export type TableRow = { cells: readonly string[]; at: FindingPlace }

/** A table: its place, its first row, and the other rows as they arrive, with their findings. */
export type SubmissionTable = {
  at: FindingPlace
  /** The folder of its file. */
  folder: string
  header: TableRow
  rows: AsyncIterable<{ rows: readonly TableRow[]; findings: readonly SubmissionFinding[] }>
}
