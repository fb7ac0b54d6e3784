import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileCatalogue } from '@tip-standard/formats'
import type { ReleaseLedger } from '@tip-standard/privacy'
import { writeWhole } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/** Reads the ledger of earlier releases. Whether it is whole, and the key the right one, shows when it is used. */
export async function readLedger(path: string): Promise<ReleaseLedger> {
  let ledger: unknown
  try {
    ledger = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new CouldNotRun(error instanceof SyntaxError ? 'The ledger is not JSON.' : 'The ledger cannot be read.')
  }
  const isOne = typeof ledger === 'object' && ledger !== null && 'person' in ledger && Array.isArray(ledger.person)
  if (!isOne) throw new CouldNotRun('The file holds no ledger.')
  return ledger as ReleaseLedger
}

/** Refuses to begin a ledger in place of one that is there: what was released would be forgotten. */
export function refuseSecondLedger(path: string): void {
  if (existsSync(path)) throw new CouldNotRun('There is a ledger already: give it with --ledger.')
}

/** Writes a ledger for its owner alone. */
export async function writeLedger(path: string, ledger: ReleaseLedger): Promise<void> {
  const result = await writeWhole(path, [`${JSON.stringify(ledger)}\n`], { mode: 0o600 })
  if (!result.ok) throw new CouldNotRun(fileCatalogue.english.say(result.finding))
}
