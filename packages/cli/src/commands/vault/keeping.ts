import type { ErasureOf, RetentionAction, RetentionReport, SeenCase } from '@tip-standard/vault'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { english } from '../../texts/speech.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { sayQuorum } from '../../vault/say-quorum.ts'
import { say, writeList } from './say.ts'

/** Lists what is past its last day: a dry run. */
export async function runVaultRetain(options: VaultFlags & { output?: string }): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const { due, held, over, refused, undated } = await vault.retentionDue(await session())
    const others = ({ otherCases }: Pick<RetentionReport['due'][number], 'otherCases'>): string =>
      otherCases === undefined ? '' : `  other cases of the same people: ${otherCases}`
    const lines = [
      ...due.map((one) => `${one.case}  due since ${one.retainUntil}${others(one)}\n`),
      ...held.map((one) => `${one.case}  due since ${one.retainUntil}, under legal hold${others(one)}\n`),
      ...over.map(
        (one) =>
          `${one.case}  past the period of the policy since ${one.endedOn}: ${one.then}${one.held ? ', under legal hold' : ''}${others(one)}\n`,
      ),
      ...refused.map(
        (one) =>
          `${one.case}  ${one.person} refused that the record is kept, since ${one.since ?? 'a day that is not known'}${one.held ? ', under legal hold' : ''}${others(one)}\n`,
      ),
    ]
    await write(lines, options.output, english, 0o600)
    process.stderr.write(
      `Due: ${due.length}. Under legal hold: ${held.length}. Past the period of the policy: ${over.length}. Refused to be kept: ${refused.length}. Without a retention date: ${undated}. Nothing was changed; to erase a case, run tip vault erase ask CASE.\n`,
    )
    return exitCodes.clean
  })
}

/** What is to be erased, as it is said on the command line. */
type OfFlags = { person?: string; perpetrator?: boolean }

const erasureOf = (caseId: string, { person, perpetrator }: OfFlags): ErasureOf =>
  person === undefined
    ? { case: caseId }
    : { case: caseId, kind: perpetrator === true ? 'perpetrator' : 'victim', person }

/** Options of `tip vault erase ask`. */
export type VaultEraseAskOptions = VaultFlags & OfFlags & { reason: string; action?: RetentionAction }

/** Asks for an erasure. */
export async function runVaultEraseAsk(caseId: string, options: VaultEraseAskOptions): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const id = await vault.askErasure(await session(), erasureOf(caseId, options), options.reason, options.action)
    await write([`${id}\n`], undefined)
    say('Others approve this with tip vault erase approve ID; then run tip vault erase run ID.')
    return exitCodes.clean
  })
}

/** Lists the erasures that wait. */
export async function runVaultEraseList(options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const pending = await vault.erasuresPending(await session())
    await writeList(
      pending.map(({ id, of, action, askedBy, askedAt, reason, approvals, needed }) => {
        const what = 'person' in of ? `${of.case}, ${of.person} of it` : of.case
        return `${id}  ${action}  ${what}  asked by ${askedBy} at ${askedAt}: ${reason}  approved by ${approvals} of ${needed}\n`
      }),
      'There are no requests to erase, archive, reopen or anonymise a case, to lift a hold, or to remove an id across cases.',
    )
    return exitCodes.clean
  })
}

/** Approves an erasure, or does it: what is done is what the list says under this id. */
export async function runVaultErase(step: 'approve' | 'run', id: string, options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const by = await session()
    const asked = (await vault.erasuresPending(by)).find((one) => one.id === id)
    if (asked === undefined) throw new CouldNotRun('There is no request with that id: see tip vault erase list.')
    if (step === 'approve') {
      await vault.approveErasure(by, asked)
      say(`Approved, by ${asked.approvals + 1} of ${asked.needed}.`)
      return exitCodes.clean
    }
    const count = await vault.erase(by, asked)
    say(
      count === 0
        ? 'Done. No key was destroyed.'
        : `Keys destroyed: ${count}. Now run tip vault rotate keys, after which no earlier backup opens, and make a new backup.`,
    )
    return exitCodes.clean
  })
}

/** Options of `tip vault rotate`. */
export type VaultRotateOptions = VaultFlags

/** Makes new key-encryption keys, or a new version of the indexes of an agency. */
export async function runVaultRotate(what: 'keys' | 'index', options: VaultRotateOptions): Promise<number> {
  return await withVault(options, async ({ vault, holder, worker }) => {
    if (what === 'index') {
      const version = await vault.rotateIndex(holder(), worker().agency)
      process.stderr.write(`The indexes have version ${version}.\n`)
      return exitCodes.clean
    }
    const count = await vault.rotateKeys(holder())
    sayQuorum(vault)
    process.stderr.write(
      `Keys wrapped again: ${count}. Earlier backups and copies of the keyring no longer open: make new ones.\n`,
    )
    return exitCodes.clean
  })
}

/** Options of `tip vault archive`. */
export type VaultArchiveOptions = VaultFlags & { reason?: string; anonymised?: boolean; output?: string }

/** Lists archived cases, reads one of them for a reason, or reads what remains of anonymised cases. */
export async function runVaultArchive(caseId: string | undefined, options: VaultArchiveOptions): Promise<number> {
  if (caseId !== undefined && options.anonymised === true)
    throw new CouldNotRun('Anonymised data are no longer a case: give --anonymised without an id.')
  return await withVault(options, async ({ vault: { archive }, session }) => {
    const by = await session()
    if (options.anonymised === true) {
      const left = await archive.anonymised(by)
      const lines = left.map((record) => `${JSON.stringify(record)}\n`)
      await writeList(lines, 'No case was anonymised.', options.output)
      return exitCodes.clean
    }
    if (caseId === undefined) {
      const lines = (await archive.list(by)).map(
        ({ case: id, archivedOn, retainUntil = '-' }) => `${id}  archived ${archivedOn}  kept until ${retainUntil}\n`,
      )
      await writeList(lines, 'No case is archived.', options.output)
      return exitCodes.clean
    }
    const { record, version }: SeenCase = await archive.read(by, caseId, options.reason ?? '')
    if (record === undefined) throw new CouldNotRun('You may read nothing of the case for this purpose today.')
    await write([`${JSON.stringify(record, undefined, 2)}\n`], options.output, english, 0o600)
    process.stderr.write(`Version ${version}.\n`)
    return exitCodes.clean
  })
}
