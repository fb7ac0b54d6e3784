/** Someone who owns the tables: asked for no role, held by no row-level security, and in no log. */

import type { Parameter } from './database/database.ts'
import type { TestVault } from './fixture-vault.ts'

/** Runs statements as the owner of the tables, with every row in sight; gives the rows of the last one. */
export async function asOwner<Row>(
  { database, ground }: TestVault,
  statements: readonly string[],
  params: readonly Parameter[] = [],
): Promise<readonly Row[]> {
  const own = ground.server === undefined ? database : await ground.own()
  try {
    return await own.transaction('owner', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true), set_config('vault.archive', 'open', true)`)
      let rows: readonly Row[] = []
      for (const statement of statements) rows = await tx.query<Row>(statement, statement.includes('$1') ? params : [])
      return rows
    })
  } finally {
    if (own !== database) await own.close()
  }
}
