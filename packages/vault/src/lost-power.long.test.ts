import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openVault } from './create-vault.ts'
import { openPostgres } from './database/open-postgres.ts'
import { copyFolder, Disk, readSteps, traceInto } from './fixture-lost-power.ts'
import { type Server, startServer } from './fixture-postgres-server.ts'
import { AGENCY, caseRecord, DAY, prepare } from './fixture-vault.ts'
import { writerFacts } from './fixture-writer.ts'
import type { Vault } from './vault.ts'

const CASES = 3
const hasStrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0

let server: Server
let place: string
beforeAll(async () => {
  if (!hasStrace) return
  place = mkdtempSync(join(tmpdir(), 'tip-lost-power-'))
  server = await startServer(['fsync=on', 'io_method=sync', 'autovacuum=off'])
})
afterAll(async () => {
  await server?.stop()
  rmSync(place, { recursive: true, force: true })
})

/**
 * A write that was acknowledged. The server is asked for a file of its name at once, so that the trace shows when that
 * was, at the latest.
 */
type Acknowledged = { id: string; version: number }
const nameOf = ({ id, version }: Acknowledged): string => `acknowledged-${id}-${version}`

const versionOf = (id: string, version: number) =>
  version === 1 ? caseRecord(id) : caseRecord(id, { case: { id, openedOn: DAY } })
const open = async (): Promise<Vault> =>
  await openVault({ ...writerFacts(), database: await openPostgres(server.user) })
const session = (vault: Vault) =>
  vault.startSession({ actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: AGENCY, purpose: 'caseManagement' })

/** Writes cases, and makes the server write its pages out half way. */
async function writeCases(): Promise<Acknowledged[]> {
  const superuser = new pg.Client({ connectionString: server.user.replace('vault_user', 'tip') })
  await superuser.connect()
  const vault = await open()
  const worker = await session(vault)
  const acknowledged: Acknowledged[] = []
  for (let at = 0; at < CASES; at++) {
    const id = `k-${at}`
    for (const version of [1, 2]) {
      await vault.putCase(worker, versionOf(id, version), { expectedVersion: version - 1 })
      acknowledged.push({ id, version })
      await superuser.query('select pg_read_file($1, true)', [nameOf({ id, version })])
    }
    if (at % 3 === 1) for (const statement of ['select pg_switch_wal()', 'checkpoint']) await superuser.query(statement)
  }
  await vault.close()
  await superuser.end()
  return acknowledged
}

/** What of the acknowledged is missing in the vault that runs, and what is wrong with its log. */
async function lost(acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const vault = await open()
  try {
    const worker = await session(vault)
    const missing: string[] = []
    for (const { id, version } of acknowledged) {
      const seen = await vault.readCase(worker, { case: id }, version).catch(() => undefined)
      if (JSON.stringify(seen?.record) !== JSON.stringify(versionOf(id, version))) missing.push(`${id} ${version}`)
    }
    const { findings } = await vault.audit.verify(AGENCY, [])
    return [...missing, ...findings.map(({ code }) => code)]
  } finally {
    await vault.close()
  }
}

it('keeps what was acknowledged when the power goes between any two writes', { timeout: 7_200_000 }, async ({
  skip,
}) => {
  skip(!hasStrace, 'strace, which shows what a server writes to the disk, is not installed')
  const ground = {
    folder: server.folder,
    server,
    open: () => openPostgres(server.user),
    own: () => openPostgres(server.owner),
  }
  await prepare({ ...ground, remove: () => server.stop() }, writerFacts())
  const data = join(server.folder, 'data')
  await server.halt()
  copyFolder(data, join(place, 'kept'))
  await server.resume({ under: traceInto(join(server.folder, 'trace')) })
  const acknowledged = await writeCases()
  await server.halt()
  const steps = readSteps(join(server.folder, 'trace'), data)
  const disk = new Disk(data, join(place, 'kept'))
  const random = fc.sample(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), 1)[0] as Iterator<number>
  const chances = [0, 0.5, 1]
  const known: Acknowledged[] = []
  let points = 0
  for (const [at, step] of steps.entries()) {
    disk.take(step)
    if (step.does === 'look') known.push(...acknowledged.filter((one) => step.path === join(data, nameOf(one))))
    if (step.does !== 'write' && step.does !== 'force') continue
    const crashed = join(server.folder, `crashed-${at}`)
    const chance = chances[points % chances.length] as number
    disk.loseInto(crashed, () => Number(random.next().value) < chance)
    rmSync(join(crashed, 'postmaster.pid'), { force: true })
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'nobody', crashed])
    await server.resume({ data: crashed })
    expect([at, await lost(known)]).toEqual([at, []])
    await server.halt('SIGQUIT')
    rmSync(crashed, { recursive: true })
    points++
  }
  process.stdout.write(`The power was lost at ${points} moments; ${acknowledged.length} writes were acknowledged.\n`)
  expect(points).toBeGreaterThan(50)
  expect(known).toHaveLength(2 * CASES)
})
