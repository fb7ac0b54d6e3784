import type { Database, Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import { millisecondsOf } from '../database/sql-time.ts'
import type { KeyCustodian } from './custodian.ts'

const BATCH = 500

type Row = { agency: string; subject: string; kek: number; wrapped: string }

/** Tables with wrapped keys, and what a row is wrapped for. */
const TABLES = [
  { table: 'keys.data_key', subject: 'subject' },
  { table: 'keys.secret', subject: `name || ' ' || version` },
] as const

/**
 * Makes a new key-encryption key, wraps every data key under it, and destroys the old one. Returns how many were
 * wrapped again. Records are not touched. When it was interrupted, call it again: what is left is done, and nothing was
 * unreadable meanwhile.
 */
export async function rotateKeys(database: Database, custodian: KeyCustodian, at: Date): Promise<number> {
  const version = await custodian.addVersion()
  await database.transaction('keys', async (tx) => {
    await tx.query('update keys.state set kek = $1, since = $2', [version, at.toISOString()])
  })
  let count = 0
  for (const { table, subject } of TABLES)
    for (;;) {
      const done = await database.transaction('keys', async (tx) => {
        await setScope(tx, { scope: 'all' })
        const rows = await tx.query<Row>(
          `select agency, ${subject} as subject, kek, wrapped from ${table} where kek <> $1 limit ${BATCH} for update`,
          [version],
        )
        for (const row of rows)
          await rewrap(
            tx,
            custodian,
            `update ${table} set kek = $3, wrapped = $4 where agency = $1 and ${subject} = $2`,
            row,
          )
        return rows.length
      })
      count += done
      if (done === 0) break
    }
  await custodian.retireOldVersions()
  return count
}

/** Since when the key-encryption key is in use. */
export async function keyInUseSince(database: Database): Promise<Date> {
  const [row] = await database.transaction('keys', (tx) =>
    tx.query<{ since: number }>(`select ${millisecondsOf('since')} as since from keys.state`),
  )
  return new Date(row?.since ?? 0)
}

async function rewrap(tx: Transaction, custodian: KeyCustodian, update: string, row: Row): Promise<void> {
  const { agency, subject, kek, wrapped } = row
  const context = { agency, subject }
  const key = await custodian.unwrap({ version: kek, bytes: Buffer.from(wrapped, 'base64') }, context)
  const { version, bytes } = await custodian.wrap(key, context)
  key.fill(0)
  await tx.query(update, [agency, subject, version, Buffer.from(bytes).toString('base64')])
}
