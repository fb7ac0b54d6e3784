import { type Consent, type IdentityRecord, isDate } from '@tip-standard/core'
import type { IdentityKey, PersonOfCase, SeenDecision } from '@tip-standard/vault'
import { askHidden } from '../../privacy/passphrase.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { readJsonDocument } from '../../reading/read-json-document.ts'
import { counted } from '../../texts/counted.ts'
import { english } from '../../texts/speech.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { aboutRequest } from './pending.ts'
import { say, writeList } from './say.ts'

/** The output of a command, which contains personal data, so only the owner of the file can read it. */
type Output = { output?: string }

const writeOwn = (text: string, { output }: Output): Promise<void> => write([text], output, english, 0o600)
const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** Options of `tip vault get`. */
export type VaultGetOptions = VaultFlags &
  Output & { version?: number; history?: boolean; breakGlass?: boolean; reason?: string }

/** States how many people in a case are withheld from the session. */
function sayWithheld(decisions: readonly SeenDecision[]): void {
  const withheld = decisions.filter(({ permitted }) => !permitted).length
  if (withheld > 0)
    process.stderr.write(
      `Withheld from you for this purpose today: ${withheld} of ${counted(decisions.length, 'person', 'people')}.\n`,
    )
}

/** Reads a case, or the authors of its versions. */
export async function runVaultGet(caseId: string, options: VaultGetOptions): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const by = await session()
    if (options.history === true) {
      const versions = await vault.history(by, { case: caseId })
      const lines = versions.map(({ version, at, by: who }) => `${version} ${at} ${who}\n`)
      await writeList(lines, 'The case has no version.', options.output)
      return exitCodes.clean
    }
    if (options.breakGlass === true) {
      const { record, version } = await vault.breakGlass(by, caseId, options.reason ?? '')
      await writeOwn(toJson(record), options)
      process.stderr.write(`Version ${version}. Someone else will review why you opened it.\n`)
      return exitCodes.clean
    }
    const { record, version, decisions } = await vault.readCase(by, { case: caseId }, options.version)
    sayWithheld(decisions)
    if (record === undefined) throw new CouldNotRun('You may read nothing of the case for this purpose today.')
    await writeOwn(toJson(record), options)
    process.stderr.write(
      `Version ${version}. To store a changed version: tip vault put FILE --expected-version ${version}\n`,
    )
    return exitCodes.clean
  })
}

/** Lists the cases that the session may open, with nothing about a person. */
export async function runVaultList(options: VaultFlags & Output): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const by = await session()
    const lines: string[] = []
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page = await vault.listCases(by, { after, limit: 1_000 })
      lines.push(
        ...page.map(
          ({ case: id, version, updatedOn, assignedTo, retainUntil = '-' }) =>
            `${id}  version ${version}  changed ${updatedOn}  kept until ${retainUntil}  ${assignedTo.join(', ')}\n`,
        ),
      )
      after = page.length < 1_000 ? undefined : page.at(-1)?.case
    }
    await writeList(lines, 'There is no case that you may open.', options.output)
    return exitCodes.clean
  })
}

/** The kind of person behind an id in a case. */
export function personIn(caseId: string, person: string, isPerpetrator: boolean | undefined): PersonOfCase {
  return { case: caseId, kind: isPerpetrator === true ? 'perpetrator' : 'victim', person }
}

/** Facts about a person that may be given on the command line. */
type PersonFlags = { perpetrator?: boolean }

/** Options of `tip vault identity`. */
export type VaultIdentityOptions = VaultFlags &
  Output &
  PersonFlags & { reason: string; approval?: string; ask?: boolean }

/** Opens a person's identity, or requests another person's approval. */
export async function runVaultIdentity(caseId: string, person: string, options: VaultIdentityOptions): Promise<number> {
  const { reason, approval, ask, perpetrator } = options
  return await withVault(options, async ({ vault, session }) => {
    const by = await session()
    const of = personIn(caseId, person, perpetrator)
    if (ask === true) {
      await writeOwn(`${await vault.askApproval(by, of, reason)}\n`, options)
      process.stderr.write('Someone else approves this with tip vault approve ID; then give it with --approval.\n')
      return exitCodes.clean
    }
    const { identity, version } = await vault.openIdentity(by, of, {
      reason,
      ...(approval === undefined ? {} : { approval }),
    })
    await writeOwn(toJson(identity), options)
    process.stderr.write(`Version ${version}. The log records that you opened it, and why.\n`)
    return exitCodes.clean
  })
}

/** Options of `tip vault put-identity`. */
export type VaultPutIdentityOptions = VaultFlags & PersonFlags & { expectedVersion: number }

/**
 * Stores the identity of a person in a case. The date of birth for finding a name comes from the case, as far as the
 * session may read it.
 */
export async function runVaultPutIdentity(
  caseId: string,
  person: string,
  file: string,
  { expectedVersion, perpetrator, ...flags }: VaultPutIdentityOptions,
): Promise<number> {
  const identity = (await readJsonDocument(file, 'The identity')) as IdentityRecord
  return await withVault(flags, async ({ vault, session }) => {
    const by = await session()
    const { record } = await vault.readCase(by, { case: caseId })
    const victims = perpetrator === true ? [] : (record?.victims ?? [])
    const birthDate = victims.find(({ id }) => id === person)?.birthDate ?? ''
    const version = await vault.putIdentity(by, personIn(caseId, person, perpetrator), identity, {
      expectedVersion,
      ...(isDate(birthDate) ? { birthDate } : {}),
    })
    process.stderr.write(`Stored as version ${version}.\n`)
    return exitCodes.clean
  })
}

/** Assigns workers to a case. */
export async function runVaultAssign(caseId: string, workers: readonly string[], options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    await vault.assignCase(await session(), caseId, workers)
    say(
      workers.length === 0
        ? 'No one is assigned to the case now.'
        : `Assigned to ${counted(workers.length, 'person', 'people')}.`,
    )
    return exitCodes.clean
  })
}

const LOOKED_BY = { phone: 'telephone', document: 'document', nameAndBirth: 'name and day of birth' } as const

/** Lists pending approvals, or approves one. */
export async function runVaultApprove(id: string | undefined, options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const by = await session()
    if (id === undefined) {
      const pending = await vault.approvalsPending(by)
      await writeList(
        pending.map(
          ({ id, case: caseId, lookUp, purpose, askedBy, askedAt, reason }) =>
            `${id}  ${caseId ?? `a look-up by ${LOOKED_BY[lookUp]}`}  for ${purpose}, asked by ${askedBy} at ${askedAt}: ${reason}\n`,
        ),
        'Nothing waits for your approval. Releases are listed in tip vault releases, erasures in tip vault erase list.',
      )
      return exitCodes.clean
    }
    await aboutRequest('tip vault approve', vault.approve(by, id))
    say('Approved, for one day and one use: the person who asked gives the id with --approval.')
    return exitCodes.clean
  })
}

/** Options of `tip vault find`. */
export type VaultFindOptions = VaultFlags & {
  reason: string
  by: 'phone' | 'document' | 'name'
  approval?: string
  ask?: boolean
}

/** Asks for the search key. It is never on the command line, where the machine and its history would keep it. */
async function askKey(by: VaultFindOptions['by']): Promise<IdentityKey> {
  if (process.stdin.isTTY !== true)
    throw new CouldNotRun(
      'Run this command in a terminal and type the key there, so that it is in no history of commands.',
    )
  if (by === 'phone') return { by, number: await askHidden('Telephone: ') }
  if (by === 'document') return { by, number: await askHidden('Document number: ') }
  const names = (await askHidden('Names: ')).split(/\s+/)
  return { by: 'nameAndBirth', names, birthDate: await askHidden('Day of birth, YYYY-MM-DD: ') }
}

/** Finds people by one exact key, or requests another person's approval. */
export async function runVaultFind({ by, reason, ask, approval, ...options }: VaultFindOptions): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const who = await session()
    const key = await askKey(by)
    if (ask === true) {
      await write([`${await vault.askLookUp(who, key, reason)}\n`], undefined)
      process.stderr.write(
        'Someone else approves this with tip vault approve ID; then give it with --approval, for the same key.\n',
      )
      return exitCodes.clean
    }
    const found = await vault.findIdentity(who, key, { reason, approval })
    await write(
      found.map(({ case: id, kind, person }) => `${id}  ${kind}  ${person}\n`),
      undefined,
    )
    if (found.length === 0) process.stderr.write('No match among the cases that you may open.\n')
    return exitCodes.clean
  })
}

/** Options of `tip vault consent`. */
export type VaultConsentOptions = VaultFlags & Output

/** Records a person's decision about consent, which applies from the next read on. */
export async function runVaultConsent(
  caseId: string,
  person: string,
  file: string,
  options: VaultConsentOptions,
): Promise<number> {
  const consent = (await readJsonDocument(file, 'The decision')) as Consent
  return await withVault(options, async ({ vault, session }) => {
    const version = await vault.recordConsent(await session(), { case: caseId, person }, consent)
    process.stderr.write(`Recorded, as version ${version} of the case. It counts from now on.\n`)
    return exitCodes.clean
  })
}
