import type { Transaction } from '../database/database.ts'

/** Lets this transaction see archived cases too; all others do not, whatever they ask for. */
export async function openArchive(tx: Transaction): Promise<void> {
  await tx.query(`select set_config('vault.archive', 'open', true)`)
}

/** Reads something with archived cases in sight, and not after that: for what is heeded and handed to no one. */
export async function withArchive<T>(tx: Transaction, read: () => Promise<T>): Promise<T> {
  await openArchive(tx)
  // Where this throws, the transaction ends.
  const result = await read()
  await tx.query(`select set_config('vault.archive', '', true)`)
  return result
}
