import type { FindingPlace } from '@tip-standard/core'
import type { SubmissionFinding } from './findings/submission-catalogue.ts'

/** The text of a cell that could not be read: it is no answer to any question, and so is not taken for none. */
export const UNREADABLE = '#unreadable'

/** A row of a table, with its cells as text. The cells of a ragged row may be in other columns than their own. */
export type TableRow = { cells: readonly string[]; at: FindingPlace; isRagged?: true }

/**
 * A table: its place, its first row with the findings that were made before and beside it, and the other rows as they
 * arrive, with theirs.
 */
export type SubmissionTable = {
  at: FindingPlace
  opening: readonly SubmissionFinding[]
  /** The folder of its file. */
  folder: string
  header: TableRow
  rows: AsyncIterable<{ rows: readonly TableRow[]; findings: readonly SubmissionFinding[] }>
}
