/** Vaults for tests: on either engine, with invented records, and a clock that the test moves. */

import type { CaseRecord, IdentityRecord, StaffRoleCode } from '@tip-standard/core'
import { type Policy, policies } from '@tip-standard/policy'
import type { Alarm } from './access/alarms.ts'
import type { Session } from './access/session.ts'
import type { VaultEvent } from './audit-events.ts'
import { createVault, openVault } from './create-vault.ts'
import type { Database } from './database/database.ts'
import { serviceCustodian } from './fixture-custodian.ts'
import { grantRoles } from './fixture-postgres-server.ts'
import { borrowGround, type Engine, type Ground } from './fixture-shared-ground.ts'
import type { KeyCustodian } from './keys/custodian.ts'
import { startCustody } from './keys/custody.ts'
import type { Vault } from './vault.ts'
import type { VaultOptions } from './vault-options.ts'

export const AGENCY = 'org-1'
export const DAY = '2026-03-01'
/** Where those work from who do not say. */
const PLACE = 'desk-1'
export const REASON = 'The person asked for a call back.'

export const defaultPolicy = policies.find(({ id }) => id === 'default') as Policy

/** The default policy, under which releases take no approval. */
export const freePolicy: Policy = { ...defaultPolicy, id: 'free', release: { ...defaultPolicy.release, approvals: 0 } }

export const engines: readonly Engine[] = ['pglite', 'postgres']

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

/** Makes a vault and opens it as who uses it. */
async function makeVault(
  ground: Ground,
  facts: Omit<VaultOptions, 'database'> & { now: () => Date },
): Promise<{ vault: Vault; options: VaultOptions }> {
  if (ground.hasTables) {
    const owned = await ground.own()
    await startCustody(owned, facts.custodian, facts.now())
    await owned.close()
  } else if (ground.server !== undefined) await prepare(ground, facts)
  else {
    // Who uses it is who made it, and it stays open.
    const options = { ...facts, database: await ground.own() }
    return { vault: await createVault(options), options }
  }
  const options = { ...facts, database: await ground.open() }
  return { vault: await openVault(options), options }
}

/** Makes a vault, and opens it as who uses it: in a database that was emptied, unless it is given a new one. */
export async function setUp(engine: Engine, over: Partial<VaultOptions> = {}, own?: Ground): Promise<TestVault> {
  const ground = own ?? (await borrowGround(engine, true))
  const clock = { at: `${DAY}T09:00:00.000Z` }
  const alarms: Alarm[] = []
  const custodian: KeyCustodian = over.custodian ?? serviceCustodian()
  const facts = {
    custodian,
    policy: defaultPolicy,
    name: 'vault.example',
    country: 'RW',
    zone: 'UTC',
    now: () => new Date(clock.at),
    onAlarm: (alarm: Alarm) => void alarms.push(alarm),
    ...over,
  }
  const { vault, options } = await makeVault(ground, facts)
  const { database } = options
  return {
    vault,
    database,
    options,
    ground,
    alarms,
    clock,
    events: () =>
      database.transaction('log', async (tx) =>
        (await tx.query<{ entry: string }>('select entry from log.entry order by agency, index')).map(
          ({ entry }) => JSON.parse(entry) as VaultEvent,
        ),
      ),
    session: (role = 'caseWorker', actor = 'w-1', more = {}) =>
      vault.startSession({ role, actor, from: PLACE, agency: AGENCY, purpose: 'caseManagement', ...more }),
    close: async () => {
      await vault.close()
      await ground.remove()
    },
  }
}

type Data = Record<string, unknown>

export const consent = (over: Data = {}): Data => ({
  purpose: 'caseManagement',
  decision: 'granted',
  givenBy: 'self',
  date: '2026-01-10',
  ...over,
})

export const victim = (id = 'v-1', over: Data = {}): Data => ({
  id,
  sex: 'female',
  sexBasis: 'self',
  status: 'identified',
  birthDate: '2001-02-03',
  consents: [consent()],
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
    standardVersion: '1.0-rc.2',
    personId,
    firstName: 'Inventa',
    secondName: 'Exempla',
    mobilePhone: '+250788123456',
    identityNumbers: [{ kind: 'passport', number: 'PC 123456' }],
    ...over,
  }) as unknown as IdentityRecord

export const personOf = (caseId: string, person = 'v-1') => ({ case: caseId, kind: 'victim', person }) as const
