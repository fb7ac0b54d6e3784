import {
  auditCatalogue,
  type LogVerification,
  readEntryProof,
  readNoteVerifier,
  type VaultEvent,
  type Witnessed,
  writeEntryProof,
} from '@tip-standard/vault'
import { readText } from '../../input/read-file.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { counted } from '../../texts/counted.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { sayQuorum } from '../../vault/say-quorum.ts'
import { writeList, writeOne } from './say.ts'

/** Options of `tip vault audit verify`. */
export type VaultVerifyOptions = VaultFlags & { witnessed?: string[]; witnessKey?: string }

/** The checkpoints that a witness signed, and its key. */
async function witnessedOf({ witnessed = [], witnessKey }: VaultVerifyOptions): Promise<Witnessed[]> {
  if (witnessed.length === 0) return []
  if (witnessKey === undefined)
    throw new CouldNotRun('To verify what a witness signed, give its key with --witness-key.')
  const witness = readNoteVerifier(await readText(witnessKey, 'The key of the witness'))
  if (witness === undefined) throw new CouldNotRun('The file of --witness-key holds no key of a witness.')
  return await Promise.all(
    witnessed.map(async (path) => ({ note: await readText(path, 'What the witness signed'), witness })),
  )
}

/** The agencies whose logs are verified: the given one, or all. */
function agenciesOf(known: readonly string[], named: string | undefined): readonly string[] {
  if (named === undefined) return known
  // A missing log would be reported as intact and empty.
  if (!known.includes(named)) throw new CouldNotRun('The vault has no log of the agency that --agency names.')
  return [named]
}

function verificationText(agency: string, { size, witnessed, findings }: LogVerification): string {
  const name = agency === '' ? 'Key holders' : agency
  const lines = findings.map((finding) => `  ${auditCatalogue.english.say(finding)}\n`)
  const seen = witnessed === 0 ? 'no witness has seen it' : `a witness has seen ${witnessed} of them`
  return `${name}: ${findings.length === 0 ? 'intact' : 'NOT intact'}, ${counted(size, 'entry', 'entries')}, ${seen}\n${lines.join('')}`
}

/** What the command says of statements about logs that the vault does not have. */
const lostText = (count: number): string =>
  `NOT intact: ${counted(count, 'statement')} of the witness about logs that this vault does not have. A log was removed, or the file is about another vault.\n`

/** Verifies the log of one agency, or of all. */
export async function runVaultVerify(options: VaultVerifyOptions): Promise<number> {
  const witnessed = await witnessedOf(options)
  return await withVault(options, async ({ vault }) => {
    const { audit } = vault
    sayQuorum(vault)
    const known = await audit.agencies()
    const ofLog = (agency: string): Witnessed[] =>
      witnessed.filter(({ note }) => note.startsWith(`${audit.verifier(agency).name}\n`))
    let isWhole = true
    for (const agency of agenciesOf(known, options.agency)) {
      const verified = await audit.verify(agency, ofLog(agency))
      isWhole &&= verified.findings.length === 0
      await write([verificationText(agency, verified)], undefined)
    }
    // A log that was removed as a whole is known to its witness only.
    const lost = witnessed.length - new Set(known.flatMap(ofLog)).size
    isWhole &&= lost === 0
    if (lost > 0) await write([lostText(lost)], undefined)
    return isWhole ? exitCodes.clean : exitCodes.findings
  })
}

/** Options of `tip vault audit events`. */
export type VaultEventsOptions = VaultFlags & { format: 'text' | 'ndjson'; output?: string }

/** One event with its number in the log, which is needed to prove it. */
function eventLine({ at, actor, what, subject = {}, outcome, reason = '' }: VaultEvent, index: number): string {
  const about = [subject.case, subject.person].filter((one) => one !== undefined).join(' ')
  const result = outcome === 'done' ? '' : `refused: ${outcome.refused}`
  return `${[index, at, actor.role, actor.id, actor.from, what, about, result, reason].filter((one) => one !== '').join('  ')}\n`
}

/** Writes the events of an agency. */
export async function runVaultEvents({ format, output, ...flags }: VaultEventsOptions): Promise<number> {
  return await withVault(flags, async ({ vault, session }) => {
    const events = await vault.audit.events(await session())
    const line = format === 'text' ? eventLine : (event: VaultEvent): string => `${JSON.stringify(event)}\n`
    await writeList(events.map(line), 'The log has no entry.', output)
    return exitCodes.clean
  })
}

/** Writes the proof that an entry is in the log. */
export async function runVaultProve(index: number, options: VaultFlags & { output?: string }): Promise<number> {
  return await withVault(options, async ({ vault: { audit }, session }) => {
    await writeOne(writeEntryProof(await audit.prove(await session(), index)), 'the proof', options.output, 0o600)
    return exitCodes.clean
  })
}

/** States what a proof shows, for anyone who has the key of the log: needs no vault. */
export async function runVaultProven(file: string, { logKey }: { logKey: string }): Promise<number> {
  const verifier = readNoteVerifier(await readText(logKey, 'The key of the log'))
  if (verifier === undefined) throw new CouldNotRun('The file of --log-key holds no key of a log.')
  const proved = readEntryProof(await readText(file, 'The proof'), verifier)
  if (proved === undefined) {
    process.stderr.write(
      'This proves nothing: it is not a proof, was changed or truncated, or belongs to a log with another key.\n',
    )
    return exitCodes.findings
  }
  const { event, index, size } = proved
  await write([`${JSON.stringify(event, undefined, 2)}\n`], undefined)
  process.stderr.write(
    `Entry ${index} of the log of ${verifier.name}, which had ${counted(size, 'entry', 'entries')} when this was proved.\n`,
  )
  return exitCodes.clean
}

/** Writes the key with which anyone can verify the log of an agency. */
export async function runVaultLogKey(options: VaultFlags & { output?: string }): Promise<number> {
  return await withVault(options, async ({ vault: { audit }, worker }) => {
    await writeOne(`${audit.verifier(worker().agency).text}\n`, 'the key of the log', options.output)
    return exitCodes.clean
  })
}

/** Options of `tip vault audit request`. */
export type VaultRequestOptions = VaultFlags & { seen: number; output?: string }

/** Writes a request for a witness to sign. */
export async function runVaultRequest({ seen, output, ...flags }: VaultRequestOptions): Promise<number> {
  return await withVault(flags, async ({ vault: { audit }, worker }) => {
    await writeOne(await audit.requestWitness(worker().agency, seen), 'the request to the witness', output)
    return exitCodes.clean
  })
}
