/**
 * Vaults that the command made, with invented cases, for tests: copied from one that was made once, because making one
 * takes seconds of the processor.
 */

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseRecord, today } from '@tip-standard/core'
import { afterAll, beforeAll, inject } from 'vitest'
import { copyFolder, newPGliteFolder } from '../../vault/src/fixture-pglite-folder.ts'
import { makeFolder, type Run, runTip } from './run-tip.ts'

/**
 * Puts an empty database where that of a vault will be, or in its place, as the command would make it: that takes
 * seconds of the processor.
 */
export async function emptyDatabase(vault: string): Promise<void> {
  const database = join(vault, 'database')
  rmSync(database, { recursive: true, force: true })
  await newPGliteFolder(database)
}

/** Makes a vault whose keyring any two of three shares open, in a folder. */
export async function initVault(folder: string, ...more: string[]): Promise<Run> {
  const vault = join(folder, 'vault')
  if (!existsSync(vault)) await emptyDatabase(vault)
  return await runTip(
    ...['vault', 'init', vault, '--name', 'vault.example.org', '--country', 'RW', '--policy', 'default'],
    ...['--keyring', join(folder, 'keyring'), '--shares', join(folder, 'shares'), ...more],
  )
}

/** Puts such a vault into a folder; anyone who is first of several that make the one to copy gives it its name. */
export async function copyNewVault(folder: string): Promise<void> {
  const made = join(inject('runFolder'), 'vault')
  if (!existsSync(made)) {
    const staging = mkdtempSync(`${made}-`)
    const { code, err } = await initVault(staging)
    if (code !== 0) throw new Error(`No vault was made: ${err}`)
    try {
      renameSync(staging, made)
    } catch (error) {
      if (!existsSync(made)) throw error
      rmSync(staging, { recursive: true, force: true })
    }
  }
  mkdirSync(folder, { recursive: true })
  copyFolder(made, folder)
}

/** Runs commands on such a vault, with two of its shares. */
export function onVault(
  folder: string,
  run: typeof runTip = runTip,
): (line: string, ...more: string[]) => Promise<Run> {
  const open = ['--vault', join(folder, 'vault/tip.vault.json')]
  const shares = [3, 1].flatMap((number) => ['--share', join(folder, `shares/share-${number}.txt`)])
  return (line, ...more) => run('vault', ...line.split(' '), ...more, ...open, ...shares)
}

/** A new vault for the tests beside this call: paths in its folder, and what runs commands on it. */
export function inNewVault(): { at: (...names: string[]) => string; vault: ReturnType<typeof onVault> } {
  let folder: Awaited<ReturnType<typeof makeFolder>>
  let vault: ReturnType<typeof onVault>
  beforeAll(async () => {
    folder = await makeFolder()
    await copyNewVault(folder.path)
    vault = onVault(folder.path)
  })
  afterAll(() => folder.remove())
  return { at: (...names) => join(folder.path, ...names), vault: (line, ...more) => vault(line, ...more) }
}

/** A last day that has not passed when a test that runs over midnight comes to it. */
export const tomorrow: string = new Date(Date.parse(today()) + 86_400_000).toISOString().slice(0, 10)

const session = (who: string, role: string): string[] => ['--as', who, '--role', role, '--agency', 'org-1']
export const worker: readonly string[] = session('w-1', 'caseWorker')
export const supervisor = (who: string): string[] => session(who, 'supervisor')
export const researcher: readonly string[] = session('r-1', 'researcher')
export const holder: readonly string[] = ['--as', 'k-1', '--role', 'systemAdministrator']
export const REASON = ['--reason', 'asked for by the court'] as const

export const consent = (purpose: string, decision = 'granted', over: object = {}): object => ({
  purpose,
  decision,
  givenBy: 'self',
  date: '2026-01-05',
  ...over,
})

/** An invented case of an invented victim who agreed that it is worked on, and to be referred to a shelter. */
export const record = (id: string, over: object = {}): CaseRecord =>
  ({
    standardVersion: '1.0-rc.2',
    case: { id, openedOn: '2026-01-05' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: [
      {
        id: 'v-1',
        ownWords: 'Zqinvented',
        consents: [
          consent('caseManagement'),
          consent('referral', 'granted', { recipients: ['shelter'], services: ['shelter'] }),
        ],
      },
    ],
    ...over,
  }) as unknown as CaseRecord
