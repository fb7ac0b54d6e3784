import { existsSync } from 'node:fs'
import { toFindingMessage } from '@tip-standard/formats'
import { writeWhole } from '@tip-standard/formats/node'
import { openLedger, type ReleaseLedger } from '@tip-standard/privacy'
import type { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { CouldNotRun } from '../commands/exit-code.ts'
import { readJson } from './read-json.ts'

/** Reads the ledger of earlier releases. Whether it is whole, and the key the right one, shows when it is used. */
export async function readLedger(path: string): Promise<ReleaseLedger> {
  return (await readJson(path, 'ledger')) as ReleaseLedger
}

/** Begins a ledger; never in place of one that is there, since what was released would be forgotten. */
export function beginLedger(path: string, person: readonly string[], key: SecretKey): ReleaseLedger {
  if (existsSync(path)) throw new CouldNotRun('There is a ledger already: give it with --ledger.')
  return openLedger(person, key)
}

/** Writes a ledger for its owner alone. */
export async function writeLedger(path: string, ledger: ReleaseLedger): Promise<void> {
  const result = await writeWhole(path, [`${JSON.stringify(ledger)}\n`], { mode: 0o600 })
  if (!result.ok) throw new CouldNotRun(toFindingMessage(result.finding, 'en'))
}
