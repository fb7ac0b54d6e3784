import type { Transaction } from '../../database/database.ts'

/** The agencies that have a log, and an empty name for acts on the keys of all agencies. */
export async function agenciesOf(tx: Transaction): Promise<string[]> {
  const found = await tx.queryAs<{ agency: string }>(
    'log',
    'select distinct agency from log.checkpoint order by agency',
  )
  return found.map(({ agency }) => agency)
}
