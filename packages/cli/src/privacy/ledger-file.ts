import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileCatalogue } from '@tip-standard/formats'
import type { ReleaseLedger } from '@tip-standard/privacy'
import { writeWhole } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/** Reads the ledger of earlier releases. Its seal and the key are checked when it is used. */
export async function readLedger(path: string): Promise<ReleaseLedger> {
  let ledger: unknown
  try {
    ledger = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new CouldNotRun(
      error instanceof SyntaxError ? 'The ledger is not JSON.' : 'The ledger cannot be read: check its path.',
    )
  }
  const isOne = typeof ledger === 'object' && ledger !== null && 'person' in ledger && Array.isArray(ledger.person)
  if (!isOne) throw new CouldNotRun('The file given as a ledger is not a ledger.')
  return ledger as ReleaseLedger
}

/** Refuses to replace an existing ledger by a new one: the record of earlier releases would be lost. */
export function refuseSecondLedger(path: string): void {
  if (existsSync(path)) throw new CouldNotRun('This ledger already exists: continue it with --ledger.')
}

/** Writes a ledger that only its owner can read. */
export async function writeLedger(path: string, ledger: ReleaseLedger): Promise<void> {
  const result = await writeWhole(path, [`${JSON.stringify(ledger)}\n`], { mode: 0o600 })
  if (!result.ok) throw new CouldNotRun(fileCatalogue.english.say(result.finding))
}
