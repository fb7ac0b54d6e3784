import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, type TestContext } from 'vitest'
import { openVault } from './create-vault.ts'
import { openPGlite } from './database/open-pglite.ts'
import { openPostgres } from './database/open-postgres.ts'
import { startServer } from './fixture-postgres-server.ts'
import type { Ground } from './fixture-shared-ground.ts'
import { AGENCY, caseRecord, engines, prepare } from './fixture-vault.ts'
import { writerFacts } from './fixture-writer.ts'

const canMount =
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0

/** Skips a test that needs a small disk of its own where none can be had, and says so. */
const needsDisk = ({ skip }: TestContext): void =>
  skip(!canMount, 'only the superuser of a Linux system may mount a small disk')

describe.each(engines)('a disk that is full, on %s', (engine) => {
  let disk: string
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'tip-small-disk-'))
    if (canMount) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=0777', 'tmpfs', disk])
  })
  afterEach(() => {
    if (canMount) execFileSync('umount', ['-l', disk])
    rmdirSync(disk)
  })

  /** Lays the ground on the small disk. */
  async function lay(): Promise<Ground> {
    if (engine === 'pglite') {
      const folder = join(disk, 'vault')
      const open = () => openPGlite(folder)
      return { folder, open, own: open, remove: async () => {} }
    }
    const server = await startServer([], disk)
    return {
      folder: server.folder,
      server,
      open: () => openPostgres(server.user),
      own: () => openPostgres(server.owner),
      remove: () => server.stop(),
    }
  }

  it('refuses what it cannot keep in a sentence, loses nothing, and goes on once there is room', async (context) => {
    needsDisk(context)
    const ground = await lay()
    await prepare(ground, writerFacts())
    const facts = writerFacts()
    const work = {
      actor: 'w-1',
      from: 'desk-1',
      role: 'caseWorker',
      agency: AGENCY,
      purpose: 'caseManagement',
    } as const
    const first = await openVault({ ...facts, database: await ground.open() })
    const worker = await first.startSession(work)
    const notes = 'Invented words of an invented person. '.repeat(3_000)
    const record = (id: string) => caseRecord(id, { extensions: { 'org.example.notes': notes } })
    await first.putCase(worker, record('k-0'), { expectedVersion: 0 })
    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - 2 * 1024 * 1024)))
    const kept = ['k-0']
    let refusal: unknown
    for (let at = 1; refusal === undefined && at < 2_000; at++)
      await first.putCase(worker, record(`k-${at}`), { expectedVersion: 0 }).then(
        () => kept.push(`k-${at}`),
        (error: unknown) => {
          refusal = error
        },
      )
    expect(refusal).toMatchObject({ name: 'VaultError', code: 'databaseFailed' })
    expect(String(refusal)).not.toContain('Invented')
    rmSync(join(disk, 'filler'))
    await first.close().catch(() => {})

    if (ground.server !== undefined) await ground.server.resume().catch(() => {})
    const vault = await openVault({ ...facts, database: await ground.open() })
    const again = await vault.startSession(work)
    for (const id of kept) expect((await vault.readCase(again, { case: id })).record).toEqual(record(id))
    expect((await vault.audit.verify(AGENCY, [])).findings).toEqual([])
    expect(await vault.putCase(again, record('k-new'), { expectedVersion: 0 })).toBe(1)
    await vault.close()
    await ground.remove()
  })
})
