import type { Transaction } from './database.ts'
import { millisecondsOf } from './sql-time.ts'

/**
 * The rows that a transaction sees: those of every agency, those of one, or the cases in it that are assigned to one
 * person.
 */
export type Scope =
  | { scope: 'all'; agency?: string; actor?: string }
  | { scope: 'agency'; agency: string; actor?: string }
  | { scope: 'assigned'; agency: string; actor: string }

const SET = `set_config('vault.agency', $1, true), set_config('vault.actor', $2, true), set_config('vault.scope', $3, true)`

const valuesOf = ({ agency = '', actor = '', scope }: Scope): string[] => [agency, actor, scope]

/** Sets which rows row-level security shows a transaction from its next statement on. */
export async function setScope(tx: Transaction, scope: Scope): Promise<void> {
  await tx.query(`select ${SET}`, valuesOf(scope))
}

/**
 * The same, and returns the latest time that the vault has seen, in milliseconds: in one statement, because every act
 * begins with it. For the role `cases`.
 */
export async function setScopeAndReadClock(tx: Transaction, scope: Scope): Promise<number | undefined> {
  const [row] = await tx.query<{ latest: number }>(
    `select ${SET},
           (select ${millisecondsOf('latest')} from vault.clock) as latest`,
    valuesOf(scope),
  )
  return row?.latest
}
