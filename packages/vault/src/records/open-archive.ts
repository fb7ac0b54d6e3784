import type { Transaction } from '../database/database.ts'

/** Lets this transaction see archived cases too; all others do not, whatever they ask for. */
export async function openArchive(tx: Transaction): Promise<void> {
  await tx.query(`select set_config('vault.archive', 'open', true)`)
}
