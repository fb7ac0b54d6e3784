import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { cleanOnSignal, stageWhole } from '@tip-standard/sheets/node'
import { createKeyring, createQuorumKeyring, createVault, type Keyring, type VaultOptions } from '@tip-standard/vault'
import { STANDING_FILE } from '../../gate/standing-policy.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { unwritten, write } from '../../process/output.ts'
import { refuseOverwriting } from '../../process/overwriting.ts'
import { english } from '../../texts/speech.ts'
import { explainingVault } from '../../vault/explaining-vault.ts'
import { openDatabase, vaultOptions } from '../../vault/open-vault.ts'
import { sayQuorum } from '../../vault/say-quorum.ts'
import { newPassphrase } from '../../vault/secrets.ts'
import { policyPath, type VaultSettings } from '../../vault/settings.ts'
import { SETTINGS_FILE } from '../../vault/settings-file.ts'

/** Options of `tip vault init`. */
export type VaultInitOptions = {
  name: string
  keyring: string
  country: string
  zone?: string
  place?: string
  policy?: string
  server?: boolean
  passphraseFile?: string
  shares?: string
  holders: number
  threshold: number
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  // A name may begin with two dots, and on Windows a path on another drive is absolute.
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}

/**
 * Makes a keyring that a passphrase opens, or one that so many holders open together, each with a file of their own;
 * notes what it `made`.
 */
async function newKeyring(path: string, options: VaultInitOptions, made: string[]): Promise<Keyring> {
  const { shares: folder, holders, threshold } = options
  mkdirSync(dirname(resolve(path)), { recursive: true })
  if (folder === undefined) {
    const keyring = await createKeyring(path, await newPassphrase(options))
    made.push(path)
    return keyring
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { keyring, shares } = await createQuorumKeyring(path, { shares: holders, threshold })
  made.push(path)
  for (const [at, share] of shares.entries()) {
    const place = join(folder, `share-${at + 1}.txt`)
    refuseOverwriting(place)
    // Noted before it is there: a signal may come while it is written.
    made.push(place)
    await write([`${share}\n`], place, english, 0o600)
  }
  return keyring
}

/** The settings of a vault as they are written, with paths as seen from its folder. */
function settingsText(folder: string, settings: VaultSettings): string {
  const { keyring, database, policy } = settings
  const from = (path: string): string => relative(resolve(folder), path)
  return `${JSON.stringify(
    {
      ...settings,
      keyring: from(keyring),
      database: database === 'server' ? 'server' : { folder: 'database' },
      ...(policy === undefined ? {} : { policy: policyPath(policy, from) }),
    },
    undefined,
    2,
  )}\n`
}

/** Makes the vault in its database; notes what it `made`. */
async function makeVault(
  settings: VaultSettings,
  options: Omit<VaultOptions, 'database'>,
  made: string[],
): Promise<void> {
  const { database: store } = settings
  if (store !== 'server' && !existsSync(store.folder)) made.push(store.folder)
  const database = await openDatabase(settings)
  const vault = await createVault({ ...options, database }).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  sayQuorum(vault)
  await vault.close()
}

/** The named policy, or the file in the folder of the vault or in the working folder, and its origin. */
function policyFor(folder: string, named: string | undefined): { policy?: string; from: string } {
  if (named !== undefined) return { policy: named, from: 'as --policy names it' }
  const within = join(folder, STANDING_FILE)
  if (existsSync(within)) return { policy: within, from: `from ${STANDING_FILE} in the folder of the vault` }
  if (existsSync(STANDING_FILE)) return { policy: STANDING_FILE, from: `from ${STANDING_FILE} in this folder` }
  return { from: `because there is no ${STANDING_FILE} in the folder of the vault or in this one` }
}

/** Makes a vault: its database, its keyring and the file that says where both are. */
export async function runVaultInit(folder: string, options: VaultInitOptions): Promise<number> {
  const { name, keyring, country, zone, place, server, shares, holders, threshold } = options
  const path = join(folder, SETTINGS_FILE)
  if (existsSync(path)) throw new CouldNotRun(`The folder already has a vault: its ${SETTINGS_FILE} is there.`)
  if (isWithin(folder, keyring) || (shares !== undefined && isWithin(folder, shares)))
    throw new CouldNotRun(
      'The keyring or its shares would be in the folder of the vault, so that anyone who copies the folder has both: name another place.',
    )
  const { policy, from: source } = policyFor(folder, options.policy)
  const settings: VaultSettings = {
    vault: name,
    keyring: resolve(keyring),
    country,
    database: server === true ? 'server' : { folder: resolve(folder, 'database') },
    ...(zone === undefined ? {} : { zone }),
    ...(place === undefined ? {} : { place: { store: place, compute: place, backup: place } }),
    ...(policy === undefined ? {} : { policy: policyPath(policy, resolve) }),
  }
  const facts = await vaultOptions(settings)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await explainingVault(async () => {
    const made: string[] = []
    // A keyring without a vault, its shares and half a database would only be in the way.
    const clean = (): void => {
      for (const path of made) rmSync(path, { recursive: true, force: true })
    }
    const release = cleanOnSignal(clean)
    let custodian: Keyring | undefined
    try {
      custodian = await newKeyring(keyring, options, made)
      // The settings find their room first: a vault that is made cannot be taken back from a server, and needs its keyring.
      const stage = await stageWhole(path, [settingsText(folder, settings)])
      if (!stage.ok) throw unwritten(path, stage.finding)
      try {
        await makeVault(settings, { ...facts, custodian }, made)
        if (settings.database === 'server') made.length = 0
        const placed = await stage.staged?.place()
        if (placed?.ok === false) throw unwritten(path, placed.finding)
        made.length = 0
      } finally {
        await stage.staged?.discard()
      }
    } catch (error) {
      clean()
      throw error
    } finally {
      release()
      custodian?.close()
    }
  })
  const { title, id, version } = facts.policy
  process.stderr.write(
    [
      `Policy: ${title} (${id} ${version}), ${source}.`,
      `The vault is ready: run commands in its folder, or name its ${SETTINGS_FILE} with --vault.`,
      ...(shares === undefined
        ? []
        : [
            `Any ${threshold} of the ${holders} shares open it. Give each share to a different person, and delete it here.`,
          ]),
      'Keep a copy of the keyring apart from the vault and its backups. If you lose the keyring, or what opens it, you lose everything.',
      '',
    ].join('\n'),
  )
  return exitCodes.clean
}
