import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileCatalogue } from '@tip-standard/formats'
import type { ReleaseLedger } from '@tip-standard/privacy'
import { writeWhole } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/** A ledger, with the salt of the passphrase from which its key is made, where it is made from one. */
export type SaltedLedger = { readonly ledger: ReleaseLedger; readonly salt?: Uint8Array }

/** Reads the salt beside a ledger; whoever changes it gets another key, and the seal refuses that. */
function saltIn(file: object): Uint8Array | undefined {
  if (!('passphraseSalt' in file)) return undefined
  const { passphraseSalt } = file
  const salt = typeof passphraseSalt === 'string' ? Buffer.from(passphraseSalt, 'base64') : Buffer.alloc(0)
  if (salt.length < 16) throw new CouldNotRun('The salt in the ledger is damaged: take the ledger from a backup.')
  return new Uint8Array(salt)
}

/** Reads the ledger of earlier releases. Its seal and the key are checked when it is used. */
export async function readLedger(path: string): Promise<SaltedLedger> {
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
  const salt = saltIn(ledger as object)
  return { ledger: ledger as ReleaseLedger, ...(salt !== undefined && { salt }) }
}

/** Refuses to replace an existing ledger by a new one: the record of earlier releases would be lost. */
export function refuseSecondLedger(path: string): void {
  if (existsSync(path)) throw new CouldNotRun('This ledger already exists: continue it with --ledger.')
}

/** Writes a ledger that only its owner can read, with the salt of its passphrase. */
export async function writeLedger(path: string, ledger: ReleaseLedger, salt: Uint8Array | undefined): Promise<void> {
  const salted = { ...ledger, ...(salt !== undefined && { passphraseSalt: Buffer.from(salt).toString('base64') }) }
  const result = await writeWhole(path, [`${JSON.stringify(salted)}\n`], { mode: 0o600 })
  if (!result.ok) throw new CouldNotRun(fileCatalogue.english.say(result.finding))
}
