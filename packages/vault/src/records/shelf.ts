import type { Transaction } from '../database/database.ts'
import type { DataKeys } from '../keys/data-keys.ts'
import type { References } from './references.ts'

/** What one transaction needs to read and write the records of one agency. */
export type Shelf = {
  tx: Transaction
  agency: string
  dataKeys: DataKeys
  references: References
  /** Whether assignment decides who sees a case; the assignment must then be as the vault wrote it. */
  isByAssignment?: boolean
  /** Called when a case is about to be opened, so that other queries can be sent together with that for its keys. */
  opening?: () => void
}
