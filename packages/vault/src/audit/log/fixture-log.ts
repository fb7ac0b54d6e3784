import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { VaultEvent } from '../../audit-events.ts'
import type { Transaction } from '../../database/database.ts'
import { newPGliteFolder } from '../../fixture-pglite-folder.ts'
import { log } from '../../migrations/log.ts'
import { createNoteKey, type NoteSigner, noteSigner } from '../checkpoint/note-keys.ts'
import { createWitness, type Witness, type WitnessStore } from '../witness/witness.ts'
import { type AuditLog, agencyLog } from './audit-log.ts'
import type { Witnessed } from './verify-log.ts'

export const AGENCY = 'shelter-invented'

/** An event that is not about a person. */
export const eventOf = (number: number, agency: string = AGENCY): VaultEvent => ({
  what: 'readCase',
  at: new Date(1_800_000_000_000 + number).toISOString(),
  agency,
  actor: { role: 'caseWorker', id: `staff-${number % 5}`, from: `desk-${number % 3}` },
  purpose: 'assistance',
  outcome: 'done',
  subject: { case: `case-${number}` },
})

export const eventsOf = (from: number, to: number): VaultEvent[] =>
  Array.from({ length: to - from }, (_, at) => eventOf(from + at))

export const logKey = (): NoteSigner => noteSigner('vault.example/log', 'log', createNoteKey())

/** A database with only the tables of the log, in which a test can act as an intruder with all rights. */
export async function bareDatabase(): Promise<{ tx: Transaction; close(): Promise<void> }> {
  const folder = await newPGliteFolder()
  const engine = await PGlite.create({ dataDir: join(folder, 'data') })
  await engine.exec(
    `create role tip_vault_log; create schema log; grant usage on schema log to tip_vault_log; ${log().statements.join(';')}`,
  )
  const query = async <Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> =>
    (await engine.query<Row>(sql, [...params])).rows
  return {
    tx: { query, queryAs: (_, sql, params) => query(sql, params), as: (_, work) => work(), check: () => {} },
    close: async () => {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Removes everything from the log, as only an intruder can. */
export async function empty(tx: Transaction): Promise<void> {
  for (const table of ['entry', 'subtree', 'checkpoint']) await tx.query(`delete from log.${table}`)
}

/** A log that `signer` signs, with one transaction for each number of events. */
export async function logOf(
  tx: Transaction,
  batches: readonly number[],
  signer: NoteSigner = logKey(),
): Promise<{ log: AuditLog; signer: NoteSigner; size: number }> {
  const written = agencyLog(AGENCY, signer)
  let size = 0
  for (const count of batches) {
    await written.append(tx, eventsOf(size, size + count))
    size += count
  }
  return { log: written, signer, size }
}

const witnessKey = noteSigner('witness.example', 'witness', createNoteKey())

/** A new witness of a log, which stores in memory what it has seen. */
export function witnessOf({ verifier }: NoteSigner): Witness {
  const notes = new Map<string, string>()
  const store: WitnessStore = {
    latest: async (origin) => notes.get(origin),
    replace: async (origin, seen, note) => notes.get(origin) === seen && notes.set(origin, note) !== undefined,
  }
  return createWitness([verifier], store, witnessKey, () => 1_800_000_000_000)
}

/** The cosigned checkpoint of a new witness after it has seen the current log. */
export async function witnessed(tx: Transaction, log: AuditLog, signer: NoteSigner): Promise<Witnessed> {
  const { body } = await witnessOf(signer)(await log.requestWitness(tx, 0))
  return { note: `${await log.checkpoint(tx)}${body}`, witness: witnessKey.verifier }
}
