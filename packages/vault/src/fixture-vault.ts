/** Vaults for tests: on either engine, with invented records, and a clock that the test moves. */

import { rmSync } from 'node:fs'
import type { CaseRecord, IdentityRecord, StaffRoleCode } from '@tip-standard/core'
import { type Policy, policies } from '@tip-standard/policy'
import type { Alarm } from './access/acts.ts'
import type { Session } from './access/session.ts'
import type { VaultEvent } from './audit-events.ts'
import { createVault, openVault } from './create-vault.ts'
import type { Database } from './database/database.ts'
import { openPGlite } from './database/open-pglite.ts'
import { openPostgres } from './database/open-postgres.ts'
import { serviceCustodian } from './fixture-custodian.ts'
import { newPGliteFolder } from './fixture-pglite-folder.ts'
import { grantRoles, type Server, startServer } from './fixture-postgres-server.ts'
import type { KeyCustodian } from './keys/custodian.ts'
import type { Vault } from './vault.ts'
import type { VaultOptions } from './vault-options.ts'

export const AGENCY = 'org-1'
export const DAY = '2026-03-01'
export const REASON = 'The person asked for a call back.'

export const defaultPolicy = policies.find(({ id }) => id === 'default') as Policy

export type Engine = 'pglite' | 'postgres'
export const engines: readonly Engine[] = ['pglite', 'postgres']

/** A database to make vaults in: `open` it as who uses it, `own` it as who made it. */
export type Ground = {
  folder: string
  open: () => Promise<Database>
  own: () => Promise<Database>
  server?: Server
  remove: () => Promise<void>
}

/** What was written to the disk when a process ends is there; only a loss of power takes what was not forced to it, and no test of this server has one. */
const FOR_TESTS: readonly string[] = ['fsync=off']

/** Makes a new database; `settings` are those of a PostgreSQL server. */
export async function layGround(engine: Engine, settings: readonly string[] = FOR_TESTS): Promise<Ground> {
  if (engine === 'pglite') {
    const folder = await newPGliteFolder()
    const open = (): Promise<Database> => openPGlite(folder)
    return { folder, open, own: open, remove: async () => rmSync(folder, { recursive: true, force: true }) }
  }
  const server = await startServer(settings)
  return {
    ...{ folder: server.folder, server },
    open: () => openPostgres(server.user),
    own: () => openPostgres(server.owner),
    remove: () => server.stop(),
  }
}

/** A vault that is open, and what a test needs beside it. */
export type TestVault = {
  vault: Vault
  database: Database
  options: VaultOptions
  ground: Ground
  alarms: Alarm[]
  clock: { at: string }
  events: () => Promise<VaultEvent[]>
  session: (
    role?: StaffRoleCode,
    actor?: string,
    more?: { agency?: string; purpose?: string; minutes?: number },
  ) => Promise<Session>
  close: () => Promise<void>
}

/** Makes a vault, with the table of its events, and lets the user who opens it take its roles. */
export async function prepare(ground: Ground, facts: Omit<VaultOptions, 'database'>): Promise<void> {
  const database = await ground.own()
  const vault = await createVault({ ...facts, database })
  await vault.close()
  if (ground.server !== undefined) await grantRoles(ground.server)
}

/** Makes a vault and opens it as who uses it; on PGlite, where that is who made it, it stays open: to open it again takes a second of the processor. */
async function makeVault(
  ground: Ground,
  facts: Omit<VaultOptions, 'database'>,
): Promise<{ vault: Vault; options: VaultOptions }> {
  if (ground.server === undefined) {
    const options = { ...facts, database: await ground.own() }
    return { vault: await createVault(options), options }
  }
  await prepare(ground, facts)
  const options = { ...facts, database: await ground.open() }
  return { vault: await openVault(options), options }
}

/** Makes a vault in a new database, and opens it as who uses it. */
export async function setUp(
  engine: Engine,
  over: Partial<VaultOptions> = {},
  settings?: readonly string[],
): Promise<TestVault> {
  const ground = await layGround(engine, settings)
  const clock = { at: `${DAY}T09:00:00.000Z` }
  const alarms: Alarm[] = []
  const custodian: KeyCustodian = over.custodian ?? serviceCustodian()
  const facts = {
    ...{
      custodian,
      policy: defaultPolicy,
      name: 'vault.example',
      country: 'RW',
      zone: 'UTC',
    },
    now: () => new Date(clock.at),
    onAlarm: (alarm: Alarm) => void alarms.push(alarm),
    ...over,
  }
  const { vault, options } = await makeVault(ground, facts)
  const { database } = options
  return {
    ...{ vault, database, options, ground, alarms, clock },
    events: () =>
      database.transaction('log', async (tx) =>
        (await tx.query<{ entry: string }>('select entry from log.entry order by agency, index')).map(
          ({ entry }) => JSON.parse(entry) as VaultEvent,
        ),
      ),
    session: (role = 'caseWorker', actor = 'w-1', more = {}) =>
      vault.startSession({ ...{ role, actor, agency: AGENCY, purpose: 'caseManagement' }, ...more }),
    close: async () => {
      await vault.close()
      await ground.remove()
    },
  }
}

type Data = Record<string, unknown>

export const consent = (over: Data = {}): Data => ({
  ...{ purpose: 'caseManagement', decision: 'granted', givenBy: 'self', date: '2026-01-10' },
  ...over,
})

export const victim = (id = 'v-1', over: Data = {}): Data => ({
  ...{ id, sex: 'female', sexBasis: 'self', status: 'identified', birthDate: '2001-02-03', consents: [consent()] },
  ...over,
})

/** A record that a legal basis lets staff see the alleged perpetrators of. */
export const caseRecord = (id: string, over: Data = {}): CaseRecord =>
  ({
    standardVersion: '1.0-rc.2',
    case: { id, openedOn: '2026-01-05' },
    reportingEntity: { id: AGENCY, type: 'ngo' },
    dataProtection: { legalBases: ['consent', 'publicTask'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: [victim()],
    ...over,
  }) as unknown as CaseRecord

export const identityRecord = (personId = 'v-1', over: Data = {}): IdentityRecord =>
  ({
    ...{ standardVersion: '1.0-rc.2', personId, firstName: 'Inventa', secondName: 'Exempla' },
    ...{ mobilePhone: '+250788123456', identityNumbers: [{ kind: 'passport', number: 'PC 123456' }] },
    ...over,
  }) as unknown as IdentityRecord

export const personOf = (caseId: string, person = 'v-1') => ({ case: caseId, kind: 'victim', person }) as const
