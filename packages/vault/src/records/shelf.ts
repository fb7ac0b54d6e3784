import type { Transaction } from '../database/database.ts'
import type { DataKeys } from '../keys/data-keys.ts'
import type { References } from './references.ts'

/** What reading and writing the records of one agency takes, for one transaction. */
export type Shelf = {
  tx: Transaction
  agency: string
  dataKeys: DataKeys
  references: References
  /** Whether a case is seen only by whom it is assigned to: then who that is has to be as the vault wrote it. */
  isByAssignment?: boolean
  /** Called when a case is about to be opened: what else is to be asked for can travel with the question for its keys. */
  opening?: () => void
}
