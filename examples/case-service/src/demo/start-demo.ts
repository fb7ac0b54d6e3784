import { existsSync, mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { today } from '@tip-standard/core'
import {
  createKeyring,
  createVault,
  type Database,
  openKeyring,
  openPGlite,
  openPostgres,
  openVault,
} from '@tip-standard/vault'
import { serviceDirectory } from '../referral/service-directory.ts'
import { routes } from '../routes.ts'
import { createService } from '../server/create-service.ts'
import type { Log } from '../server/log.ts'
import { sessionCookie } from '../server/session-cookie.ts'
import { Sessions } from '../server/sessions.ts'
import type { Surroundings } from '../server/surroundings.ts'
import { openIdSignIn } from '../sign-in/sign-in.ts'
import { staffKey } from '../sign-in/staff-key.ts'
import { loadWords } from '../texts/words.ts'
import { openPartner, type Partner } from './partner.ts'
import { demoPolicy } from './policy.ts'
import { startDemoProvider } from './provider.ts'
import { seedVault } from './seed.ts'
import { demoAccounts } from './staff.ts'

/** Options of the demo. */
export type DemoOptions = {
  /** The folder for keys and, without a server, the database. */
  folder: string
  /**
   * PostgreSQL instead of the folder: the first time as the owner of the database, later preferably as a user who may
   * only take the roles of the vault.
   */
  databaseUrl?: string
  passphrase: string
  /** The number of invented cases in a new vault. */
  cases: number
  port: number
  providerPort: number
  /** The built interview (default: beside the sources). */
  interview?: string
  now?: () => Date
  log?: Log
}

/** A running demo. */
export type Demo = { origin: string; surroundings: Surroundings; partner: Partner; close: () => Promise<void> }

/** The folder of the built interview. */
export const BUILT: string = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Throws if the interview has not been built. */
export function checkBuilt(interview: string): void {
  if (!existsSync(join(interview, 'index.html')))
    throw new Error('The interview is not built. Build it first: npm run build')
}

const NAME = 'cases.example'

const openDatabase = async ({ folder, databaseUrl }: DemoOptions): Promise<Database> =>
  databaseUrl === undefined ? await openPGlite(join(folder, 'database')) : await openPostgres(databaseUrl)

/** Opens everything, creating what does not exist yet, and listens on this machine only. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { folder, passphrase, interview = BUILT, log, now = () => new Date() } = options
  checkBuilt(interview)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keyring = join(folder, 'keyring')
  const isNew = !existsSync(keyring)
  const custodian = isNew ? await createKeyring(keyring, passphrase) : await openKeyring(keyring, passphrase)
  const policy = demoPolicy()
  const vault = await (isNew ? createVault : openVault)({
    name: NAME,
    database: await openDatabase(options),
    custodian,
    policy,
    country: 'RW',
    now,
    // Anyone who watches the service learns at once that something needs a look.
    onAlarm: ({ agency, at }) => log?.({ alarm: true, agency, at }),
  })
  if (isNew) await seedVault(vault, options.cases)
  const partner = await openPartner(join(folder, 'demo-shelter.json'))
  const words = await loadWords()
  const provider = await startDemoProvider(options.providerPort, words)
  let origin = ''
  const surroundings: Surroundings = {
    vault,
    policy,
    now,
    words,
    staffOf: (agency) =>
      demoAccounts.filter((one) => one.agency === agency).map(({ id, ...rest }) => ({ actor: id, ...rest })),
    services: serviceDirectory([partner.entry]),
    signIn: openIdSignIn(provider.access, staffKey(join(folder, 'staff-key'))),
    sessions: new Sessions(now),
    origin: () => origin,
    cookie: sessionCookie(() => origin),
    today: () => today(undefined, now()),
  }
  const service = await createService(surroundings, { routes, interview, ...(log === undefined ? {} : { log }) })
  await service.listen({ port: options.port, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(service.server.address() as AddressInfo).port}`
  provider.serve(origin)
  return {
    origin,
    surroundings,
    partner,
    close: async () => {
      await service.close()
      await provider.close()
      await vault.close()
      custodian.close()
    },
  }
}
