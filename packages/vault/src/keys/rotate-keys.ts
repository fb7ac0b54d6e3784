import type { Database, Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import { millisecondsOf } from '../database/sql-time.ts'
import { VaultError } from '../vault-error.ts'
import type { KeyCustodian } from './custodian.ts'

const BATCH = 500

type Row = { agency: string; subject: string; kek: number; wrapped: string }

/** Tables with wrapped keys, and the column with the subject of each. */
const TABLES = [
  { table: 'keys.data_key', subject: 'subject' },
  { table: 'keys.secret', subject: `name || ' ' || version` },
] as const

/**
 * Makes a new key-encryption key, wraps every data key under it, and destroys the old one. Returns how many keys were
 * wrapped again. Records are not changed. After an interruption, call it again: it does the rest, and nothing was
 * unreadable meanwhile. If another rotation begins before it ends, it ends with the keys of that one. Throws
 * `keyringStale` if the keys were rotated since the custodian read them.
 */
export async function rotateKeys(database: Database, custodian: KeyCustodian, at: Date): Promise<number> {
  let count = 0
  let version = await addVersion(database, custodian, at)
  for (;;) {
    for (const table of TABLES) count += await rewrapAll(database, custodian, table, version)
    const inUse = await retire(database, custodian, version)
    if (inUse === version) return count
    version = inUse
  }
}

/** Locks the version in use until the end of the transaction: no one else makes one, or wraps new keys, meanwhile. */
async function holdVersion(tx: Transaction): Promise<number> {
  const [state] = await tx.query<{ kek: number }>('select kek from keys.state for update')
  if (state === undefined) throw new VaultError('vaultMissing')
  return state.kek
}

/**
 * Makes a new version, and makes the vault use it. A custodian that knows only an older version than the one in use
 * would make a different key under the same number, and replace it.
 */
async function addVersion(database: Database, custodian: KeyCustodian, at: Date): Promise<number> {
  return await database.transaction('keys', async (tx) => {
    const inUse = await holdVersion(tx)
    if ((await custodian.currentVersion()) < inUse) throw new VaultError('keyringStale')
    const version = await custodian.addVersion()
    await tx.query('update keys.state set kek = $1, since = $2', [version, at.toISOString()])
    return version
  })
}

/** Wraps everything in a table again that is under an earlier version, a batch at a time. */
async function rewrapAll(
  database: Database,
  custodian: KeyCustodian,
  { table, subject }: (typeof TABLES)[number],
  version: number,
): Promise<number> {
  let count = 0
  for (;;) {
    const done = await database.transaction('keys', async (tx) => {
      await setScope(tx, { scope: 'all' })
      const rows = await tx.query<Row>(
        `select agency, ${subject} as subject, kek, wrapped from ${table} where kek < $1 limit ${BATCH} for update`,
        [version],
      )
      const update = `update ${table} set kek = $3, wrapped = $4 where agency = $1 and ${subject} = $2`
      for (const row of rows) await rewrap(tx, custodian, update, row)
      return rows.length
    })
    if (done === 0) return count
    count += done
  }
}

/** Destroys the earlier versions, unless another one is in use by now; returns the one in use. */
async function retire(database: Database, custodian: KeyCustodian, version: number): Promise<number> {
  return await database.transaction('keys', async (tx) => {
    const inUse = await holdVersion(tx)
    if (inUse === version) await custodian.retireOldVersions()
    return inUse
  })
}

/** The time since which the key-encryption key is in use. */
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
