import type { Transaction } from '../database/database.ts'
import type { DataKeys } from '../keys/data-keys.ts'
import type { References } from './references.ts'

/** What reading and writing the records of one agency takes, for one transaction. */
export type Shelf = {
  tx: Transaction
  agency: string
  dataKeys: DataKeys
  references: References
  /** Called when a case is about to be opened: what else is to be asked for can travel with the question for its keys. */
  opening?: () => void
}
