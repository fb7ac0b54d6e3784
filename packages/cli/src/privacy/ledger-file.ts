import type { ReleaseLedger } from '@tip-standard/privacy'
import type { Counted } from '../process/counted-outputs.ts'
import { readSalted, refuseSecond, writeSalted } from './salted-file.ts'

/** A ledger, with the salt of its passphrase, if its key is made from one. */
export type SaltedLedger = { readonly ledger: ReleaseLedger; readonly salt?: Uint8Array }

/** Reads the ledger of earlier releases. Its seal and the key are checked when it is used. */
export async function readLedger(path: string): Promise<SaltedLedger> {
  const { content, ...salted } = await readSalted(
    path,
    'ledger',
    (one) => 'person' in one && 'releases' in one && Array.isArray(one.person) && !('schemes' in one),
  )
  return { ledger: content as ReleaseLedger, ...salted }
}

/** Throws if a new ledger would replace an existing one: the record of earlier releases would be lost. */
export const refuseSecondLedger = (path: string): void => refuseSecond(path, 'ledger')

/** Writes a ledger that only its owner can read, with the salt of its passphrase. */
export const writeLedger = (path: string, ledger: ReleaseLedger, salt: Uint8Array | undefined): Promise<Counted> =>
  writeSalted(path, ledger, salt)
