/**
 * Databases that the vaults of one process have one after the other: to start one takes more than a second of the
 * processor, to empty one some milliseconds.
 */

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { Socket } from 'node:net'
import type { Database } from './database/database.ts'
import { openPGlite } from './database/open-pglite.ts'
import { openPostgres } from './database/open-postgres.ts'
import { newPGliteFolder } from './fixture-pglite-folder.ts'
import { grantRoles, type Server, startServer } from './fixture-postgres-server.ts'
import { migrate } from './migrations/migrate.ts'

export type Engine = 'pglite' | 'postgres'

/** A database to make vaults in: `open` it as who uses it, `own` it as who made it. */
export type Ground = {
  folder: string
  /** Whether the tables of a vault are in it, without a vault. */
  hasTables?: boolean
  open: () => Promise<Database>
  own: () => Promise<Database>
  server?: Server
  remove: () => Promise<void>
}

/**
 * What was written to the disk when a process ends is there; only a loss of power takes what was not forced to it, and
 * no test of this server has one.
 */
const FOR_TESTS: readonly string[] = ['fsync=off']

/** Makes a new database; `settings` are those of a PostgreSQL server. */
export async function layGround(engine: Engine, settings: readonly string[] = FOR_TESTS): Promise<Ground> {
  if (engine === 'pglite') {
    const folder = await newPGliteFolder()
    const open = (): Promise<Database> => openPGlite(folder)
    const remove = async (): Promise<void> => rmSync(folder, { recursive: true, force: true })
    return { folder, open, own: open, remove }
  }
  const server = await startServer(settings)
  return {
    folder: server.folder,
    server,
    open: () => openPostgres(server.user),
    own: () => openPostgres(server.owner),
    remove: () => server.stop(),
  }
}

/** A ground that stays until this process ends, and what its tables were like when they were made. */
type Kept = Omit<Ground, 'remove' | 'hasTables'> & { shape?: string }

const free: Record<Engine, Kept[]> = { pglite: [], postgres: [] }

/** Ends a server and removes a folder when this process has ended, however it ended: then this end of the pipe is closed. */
function removeAfterwards(folder: string, server?: Server): void {
  const ends = 'cat; for _ in 1 2 3 4 5; do [ "$1" != 0 ] && kill -QUIT "$1" && sleep 0.2; done; rm -rf "$0"'
  const child = spawn('sh', ['-c', ends, folder, String(server?.pid() ?? 0)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  child.unref()
  if (child.stdin instanceof Socket) child.stdin.unref()
}

async function keep(engine: Engine): Promise<Kept> {
  const { folder, open, own, server } = await layGround(engine)
  removeAfterwards(folder, server)
  if (server !== undefined) {
    server.unref()
    return { folder, open, own, server }
  }
  const database = await open()
  const again = async (): Promise<Database> => ({ ...database, close: async () => {} })
  return { folder, open: again, own: again }
}

/** Everything but rows: what a table is like, who may use it, which rows they see of it. */
const SHAPE = `
  with own as (
    select c.* from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^(pg_|information_schema)'
  ), lines as (
    select concat_ws(' ', oid::regclass, relkind, relowner::regrole, relrowsecurity, relforcerowsecurity, relacl) as line from own
    union all
    select concat_ws(' ', attrelid::regclass, attname, atttypid::regtype, attnotnull, attacl) from pg_attribute
    where attrelid in (select oid from own)
    union all
    select concat_ws(' ', polrelid::regclass, polname, polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    from pg_policy
    union all
    select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
    where conrelid in (select oid from own)
    union all
    select concat_ws(' ', tgrelid::regclass, pg_get_triggerdef(oid)) from pg_trigger where tgrelid in (select oid from own)
    union all
    select concat_ws(' ', p.oid::regprocedure, p.proacl, p.prosecdef, p.prosrc) from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where n.nspname !~ '^(pg_|information_schema)'
    union all
    select concat_ws(' ', nspname, nspacl) from pg_namespace where nspname !~ '^pg_(temp|toast)'
  )
  select md5(string_agg(line, ';' order by line)) as shape from lines`

const shapeOf = (database: Database): Promise<string> =>
  database.transaction('owner', async (tx) => (await tx.query<{ shape: string }>(SHAPE))[0]?.shape ?? '')

/** Takes away whatever is in a database. */
const clear = (database: Database): Promise<void> =>
  database.transaction('owner', async (tx) => {
    const schemas = await tx.query<{ name: string }>(
      `select nspname as name from pg_namespace where nspname !~ '^(pg_|information_schema)'`,
    )
    for (const { name } of schemas) await tx.query(`drop schema ${name} cascade`)
    await tx.query('create schema public')
  })

/** Takes away the rows that vaults wrote. */
const empty = (database: Database): Promise<void> =>
  database.transaction('owner', async (tx) => {
    const written = await tx.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|vault)' and pg_relation_size(c.oid) > 0`,
    )
    if (written.length > 0)
      await tx.query(`truncate ${written.map(({ name }) => name).join()} restart identity cascade`)
    await tx.query(`update vault.clock set latest = 'epoch'`)
  })

/** Lends a database until it is removed: an empty one, or one with the tables of a vault. */
export async function borrowGround(engine: Engine, hasTables = false): Promise<Ground> {
  const { shape, ...kept } = free[engine].pop() ?? (await keep(engine))
  const database = await kept.own()
  let now = shape
  // Rows can be taken away; what a test changed of the tables themselves is made anew.
  if (shape !== undefined && hasTables && (await shapeOf(database)) === shape) await empty(database)
  else {
    await clear(database)
    now = undefined
  }
  if (hasTables && now === undefined) {
    await migrate(database)
    if (kept.server !== undefined) await grantRoles(kept.server)
    now = await shapeOf(database)
  }
  await database.close()
  const remove = async (): Promise<void> =>
    void free[engine].push({ ...kept, ...(now === undefined ? {} : { shape: now }) })
  return { ...kept, hasTables, remove }
}
