import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isObject, type Json, type StaffRoleCode } from '@tip-standard/core'
import { STANDING_FILE, shippedStanding } from '../gate/standing-policy.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'
import { SETTINGS_FILE } from './settings-file.ts'

/** The default user, role and purpose of a session, if the command line does not state them. */
export type UsualSession = { as?: string; role?: StaffRoleCode; agency?: string; purpose?: string }

/** Where a vault and its keys are. There is nothing secret in it. */
export type VaultSettings = {
  /** The name of the vault, under which its log is signed. */
  vault: string
  /** The folder of the database, or `server`: then DATABASE_URL names it. */
  database: { folder: string } | 'server'
  keyring: string
  country: string
  zone?: string
  /** The standing policy, or the id of one that ships (default: `tip.policy.json` beside the settings, if it is there). */
  policy?: string
  session?: UsualSession
  /**
   * The countries of the database, the program and the backups, if the policy restricts where data may be: ISO 3166-1
   * alpha-2.
   */
  place?: { store: string; compute: string; backup?: string }
}

/** What the settings and options call the default policy. */
export const DEFAULT_POLICY = 'default'

/** Where a policy is that is named: one that ships is no file. */
export const policyPath = (named: string, from: (path: string) => string): string =>
  shippedStanding(named) === undefined ? from(named) : named

const TEXTS = ['vault', 'keyring', 'country'] as const
const OPTIONAL_TEXTS = ['zone', 'policy'] as const
const OF_SESSION = ['as', 'role', 'agency', 'purpose'] as const
const OF_PLACE = ['store', 'compute', 'backup'] as const

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value)

/** Whether a value is an object without other members: one with a slip in its name would be passed over. */
const isObjectOf = (value: unknown, names: readonly string[]): value is Json =>
  isObject(value) && Object.keys(value).every((name) => names.includes(name))

function isSettings(value: unknown): value is VaultSettings {
  if (!isObjectOf(value, [...TEXTS, ...OPTIONAL_TEXTS, 'database', 'session', 'place'])) return false
  const { database, session, place } = value
  return (
    TEXTS.every((name) => isText(value[name])) &&
    OPTIONAL_TEXTS.every((name) => isTextOrNone(value[name])) &&
    (database === 'server' || (isObjectOf(database, ['folder']) && isText(database['folder']))) &&
    (session === undefined ||
      (isObjectOf(session, OF_SESSION) && OF_SESSION.every((name) => isTextOrNone(session[name])))) &&
    (place === undefined ||
      (isObjectOf(place, OF_PLACE) &&
        isText(place['store']) &&
        isText(place['compute']) &&
        isTextOrNone(place['backup'])))
  )
}

/** Reads where a vault is, from the named file or that of the working folder. Paths in it are relative to the file. */
export async function readVaultSettings(named: string | undefined): Promise<VaultSettings> {
  const path = named ?? SETTINGS_FILE
  if (!existsSync(path))
    throw new CouldNotRun(
      named === undefined
        ? `There is no vault here: name its ${SETTINGS_FILE} with --vault, or make one with tip vault init.`
        : 'There is no file of settings at the path that --vault gives.',
    )
  const settings = await readJsonDocument(path, 'The file of settings of the vault')
  if (!isSettings(settings))
    throw new CouldNotRun(
      'The file of settings of the vault is not one: it has vault, database, keyring and country, and may have zone, policy, place and session.',
    )
  const from = (one: string): string => resolve(dirname(path), one)
  const { database, keyring, policy } = settings
  const standing = policyPath(policy ?? STANDING_FILE, from)
  return {
    ...settings,
    database: database === 'server' ? database : { folder: from(database.folder) },
    keyring: from(keyring),
    ...(policy !== undefined || existsSync(standing) ? { policy: standing } : {}),
  }
}
