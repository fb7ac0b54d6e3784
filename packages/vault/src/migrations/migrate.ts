import type { Database, Transaction } from '../database/database.ts'
import { VaultError } from '../vault-error.ts'
import { approvalPurpose } from './approval-purpose.ts'
import { archive } from './archive.ts'
import { clock } from './clock.ts'
import { declined } from './declined.ts'
import { deviceDrafts } from './device-drafts.ts'
import { devices } from './devices.ts'
import { duplicates } from './duplicates.ts'
import { holds } from './holds.ts'
import { keeping } from './keeping.ts'
import { keptDecisions } from './kept-decisions.ts'
import { keys } from './keys.ts'
import { links } from './links.ts'
import { log } from './log.ts'
import { lookUps } from './look-ups.ts'
import type { Migration } from './migration.ts'
import { readers } from './readers.ts'
import { records } from './records.ts'
import { referrals } from './referrals.ts'
import { releases } from './releases.ts'
import { research } from './research.ts'
import { retention } from './retention.ts'
import { revokedReferrals } from './revoked-referrals.ts'
import { roles } from './roles.ts'
import { rotation } from './rotation.ts'
import { rowCodes } from './row-codes.ts'
import { series } from './series.ts'
import { traces } from './traces.ts'

/** Every step, in order. */
export const migrations = (): readonly Migration[] => [
  roles(),
  keys(),
  records(),
  log(),
  retention(),
  archive(),
  research(),
  duplicates(),
  readers(),
  referrals(),
  devices(),
  releases(),
  traces(),
  rotation(),
  series(),
  lookUps(),
  keptDecisions(),
  deviceDrafts(),
  holds(),
  clock(),
  keeping(),
  declined(),
  rowCodes(),
  links(),
  approvalPurpose(),
  revokedReferrals(),
]

/** Two programs that start at once migrate one after the other. */
const LOCK = 7_168_018

/** The version of the tables; 0 where there is no vault. */
export async function databaseVersion(database: Database): Promise<number> {
  return await database.transaction('owner', async (tx) => {
    const [table] = await tx.query<{ found: boolean }>(`select to_regclass('vault.migration') is not null as found`)
    if (table?.found !== true) return 0
    const [row] = await tx.query<{ version: number }>(
      `select coalesce(max(version), 0) as version from vault.migration`,
    )
    return row?.version ?? 0
  })
}

/**
 * Brings the tables to the newest version, a transaction for each step: a step that is interrupted leaves the version
 * before. Throws `databaseNewer` for tables of a newer program, without changing them, and `migrationFailed`.
 */
export async function migrate(database: Database, steps: readonly Migration[] = migrations()): Promise<void> {
  const newest = Math.max(...steps.map(({ version }) => version))
  const from = await databaseVersion(database)
  if (from > newest) throw new VaultError('databaseNewer')
  for (const step of steps.filter(({ version }) => version > from)) await apply(database, step)
}

async function apply(database: Database, step: Migration): Promise<void> {
  try {
    await database.transaction('owner', (tx) => applyStep(tx, step))
  } catch {
    throw new VaultError('migrationFailed')
  }
}

/** Takes one step in a transaction of the owner, unless another program took it meanwhile. */
export async function applyStep(tx: Transaction, { version, name, statements }: Migration): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK])
  if (version === 1) {
    await tx.query('create schema if not exists vault')
    await tx.query(
      `create table if not exists vault.migration (version integer primary key, name text not null, applied_at timestamptz not null default now())`,
    )
  }
  const done = await tx.query(`select from vault.migration where version = $1`, [version])
  if (done.length > 0) return
  for (const statement of statements) await tx.query(statement)
  await tx.query('insert into vault.migration (version, name) values ($1, $2)', [version, name])
}
