import { type CaseRecord, type IdentityRecord, isCaseRecord } from '@tip-standard/core'
import { type Session, type Vault, VaultError } from '@tip-standard/vault'
import { openInput } from '../../input/open-input.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { Progress } from '../../process/progress.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { type TableFlags, toTableOptions } from '../table-options.ts'

/** Options of `tip vault put`. */
export type VaultPutOptions = VaultFlags & TableFlags & { saw?: number }

/** What became of the records of a file. */
type Tally = { stored: number; identities: number; there: number; refused: number }

/** Stores a new case, and who its people are; one that is there stays as it is. */
async function putNew(
  vault: Vault,
  session: Session,
  record: CaseRecord,
  identities: readonly IdentityRecord[],
  tally: Tally,
): Promise<void> {
  try {
    await vault.putCase(session, record, { saw: 0 })
    tally.stored++
    for (const identity of identities) {
      const isVictim = (record.victims ?? []).some(({ id }) => id === identity.personId)
      const person = {
        case: record.case.id,
        kind: isVictim ? 'victim' : 'perpetrator',
        person: identity.personId,
      } as const
      await vault.putIdentity(session, person, identity, { saw: 0 })
      tally.identities++
    }
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    if (error.code === 'conflict') tally.there++
    else if (error.code === 'recordInvalid' || error.code === 'otherAgency') tally.refused++
    else throw error
  }
}

/** Stores the new cases of a file in any layout that `tip validate` takes. */
async function putAll(vault: Vault, session: Session, path: string, flags: TableFlags): Promise<Tally> {
  const input = await openInput(path, toTableOptions(flags))
  if (input.kind === 'unknown') throw new CouldNotRun('The file holds no case records: check it with tip validate.')
  const tally: Tally = { stored: 0, identities: 0, there: 0, refused: 0 }
  const progress = new Progress()
  let count = 0
  for await (const { items, findings } of input.batches) {
    tally.refused += findings.filter(({ severity }) => severity === 'error').length
    for (const { value, identities = [] } of items) {
      if (isCaseRecord(value)) await putNew(vault, session, value, identities, tally)
      else tally.refused++
      progress.reach(path, ++count)
    }
  }
  progress.end()
  return tally
}

/** The one record of a file. */
async function onlyRecord(path: string): Promise<CaseRecord> {
  const input = await openInput(path)
  const values: unknown[] = []
  for await (const { items } of input.batches) values.push(...items.map(({ value }) => value))
  const [value] = values
  if (values.length !== 1 || !isCaseRecord(value))
    throw new CouldNotRun('With --saw the file holds one case record that has no errors: check it with tip validate.')
  return value
}

/** Stores cases: new ones, or with `--saw` the next version of one. */
export async function runVaultPut(path: string, options: VaultPutOptions): Promise<number> {
  const { saw } = options
  return await withVault(options, async ({ vault, session }) => {
    if (saw !== undefined) {
      const version = await vault.putCase(await session(), await onlyRecord(path), { saw })
      process.stderr.write(`Stored as version ${version}.\n`)
      return exitCodes.clean
    }
    const { stored, identities, there, refused } = await putAll(vault, await session(), path, options)
    process.stderr.write(
      `Stored: ${stored} cases, ${identities} identities. Already there, and left as they are: ${there}. Refused: ${refused}${refused === 0 ? '' : ', see tip validate'}.\n`,
    )
    return refused > 0 ? exitCodes.findings : exitCodes.clean
  })
}
