import { hostname } from 'node:os'
import type { StaffRoleCode } from '@tip-standard/core'
import { staffRole } from '@tip-standard/core/code-lists'
import type { StandingPolicy } from '@tip-standard/policy'
import {
  type Database,
  type KeyHolder,
  openKeyring,
  openPGlite,
  openPostgres,
  openVault,
  type Session,
  type SessionRequest,
  type Vault,
  type VaultOptions,
} from '@tip-standard/vault'
import { readStandingPolicy, shippedStanding } from '../gate/standing-policy.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { explainingVault } from './explaining-vault.ts'
import { type SecretFlags, sayOpenKeyring, secretOfKeyring } from './secrets.ts'
import { DEFAULT_POLICY, readVaultSettings, type UsualSession, type VaultSettings } from './settings.ts'

/** What every command says that opens a vault. */
export type VaultFlags = { vault?: string; policy?: typeof DEFAULT_POLICY } & SecretFlags & UsualSession

/** A vault that is open, and who works with it. */
export type OpenedVault = {
  vault: Vault
  settings: VaultSettings
  /** The policy of the vault, and what the organisation attests. */
  standing: StandingPolicy
  /** Someone who works for an agency. */
  worker: () => KeyHolder & { agency: string }
  /** Starts the session that the flags and the settings describe. */
  session: () => Promise<Session>
  /** Who does what needs no session: the role that holds keys. */
  holder: () => KeyHolder
}

/** Opens the database of the settings. */
export async function openDatabase({ database }: VaultSettings): Promise<Database> {
  if (database !== 'server') return await openPGlite(database.folder)
  const url = process.env['DATABASE_URL']
  if (url === undefined || url === '')
    throw new CouldNotRun(
      'The vault is on a server: set DATABASE_URL to its address, such as postgres://user@host/name.',
    )
  try {
    return await openPostgres(url)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') throw error
    // What a driver says can hold the address, and the password in it.
    throw new CouldNotRun('The server that DATABASE_URL names does not answer, or refuses the login.')
  }
}

/** What a vault is opened with, but for its database and custodian. */
export async function vaultOptions(settings: VaultSettings): Promise<Omit<VaultOptions, 'database' | 'custodian'>> {
  const { vault, country, zone, place, policy: file } = settings
  const { policy, attestations } = shippedStanding(file ?? DEFAULT_POLICY) ?? (await readStandingPolicy(file))
  return {
    name: vault,
    country,
    policy,
    attestations,
    ...(zone === undefined ? {} : { zone }),
    ...(place === undefined ? {} : { place }),
  }
}

function needed(value: string | undefined, option: string): string {
  if (value !== undefined) return value
  throw new CouldNotRun(`${option} is missing: give it, or put it under "session" in the settings of the vault.`)
}

function roleOf(value: string | undefined): StaffRoleCode {
  const role = needed(value, '--role')
  const codes = staffRole.codes.map(({ code }) => code as string)
  if (!codes.includes(role))
    throw new CouldNotRun(
      `--role is not a role of the standard.${didYouMean(role, codes)} To see them, run tip explain staffRole.`,
    )
  return role as StaffRoleCode
}

/**
 * Says that a vault has no policy of its own and works under the default one. Refuses where its log names another one:
 * then the file is missing, and the default policy may allow what that one forbids.
 */
async function tellPolicy(vault: Vault): Promise<void> {
  const last = await vault.audit.lastPolicy()
  if (last !== undefined && last !== DEFAULT_POLICY)
    throw new CouldNotRun(
      `The policy of this vault is missing: its log was last written under “${last}”. Put tip.policy.json back beside the settings, or name the file as "policy" in them. To work under the default policy all the same, give --policy ${DEFAULT_POLICY}.`,
    )
  process.stderr.write(
    `Policy: the default one, because there is no tip.policy.json beside the settings. Name it there, as "policy": "${DEFAULT_POLICY}", and this is not said again.\n`,
  )
}

/**
 * Opens the vault that the flags name, does the work and closes it, whatever happens. `open` makes the vault out of
 * what the settings name (default: the one that is there).
 */
export async function withVault<T>(
  flags: VaultFlags,
  work: (opened: OpenedVault) => Promise<T>,
  open: (options: VaultOptions, holder: () => KeyHolder) => Promise<Vault> = openVault,
): Promise<T> {
  const settings = await readVaultSettings(flags.vault)
  const facts = await vaultOptions(settings)
  const { policy, attestations = [] } = facts
  const { session, ...who } = people(flags, settings)
  if (flags.policy !== undefined && settings.policy !== undefined && settings.policy !== DEFAULT_POLICY)
    throw new CouldNotRun('This vault has a policy of its own: --policy default is for one whose policy is missing.')
  return await explainingVault(async () => {
    sayOpenKeyring(settings.keyring)
    const custodian = await openKeyring(settings.keyring, await secretOfKeyring(flags))
    try {
      const database = await openDatabase(settings)
      const vault = await open({ ...facts, database, custodian }, who.holder).catch(async (error: unknown) => {
        await database.close()
        throw error
      })
      try {
        // A restored vault is opened only to inspect it; the next person who works with it gets the message.
        if ((flags.policy ?? settings.policy) === undefined && open === openVault) await tellPolicy(vault)
        return await work({
          vault,
          settings,
          standing: { policy, attestations: [...attestations] },
          ...who,
          session: () => vault.startSession(session()),
        })
      } finally {
        await vault.close()
      }
    } finally {
      custodian.close()
    }
  })
}

/** What the command line says of a session. */
const said = ({ as, role, agency, purpose }: VaultFlags): UsualSession => ({
  ...(as === undefined ? {} : { as }),
  ...(role === undefined ? {} : { role }),
  ...(agency === undefined ? {} : { agency }),
  ...(purpose === undefined ? {} : { purpose }),
})

/** Who acts, as the command line says it or the settings; what is missing is refused when it is needed. */
function people(flags: VaultFlags, settings: VaultSettings) {
  const { as, role, agency, purpose = 'caseManagement' } = { ...settings.session, ...said(flags) }
  const holder = (): KeyHolder => ({ actor: needed(as, '--as'), from: hostname(), role: roleOf(role) })
  const worker = (): ReturnType<OpenedVault['worker']> => ({ ...holder(), agency: needed(agency, '--agency') })
  return { holder, worker, session: (): SessionRequest => ({ ...worker(), purpose }) }
}
