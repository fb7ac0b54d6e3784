import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { StaffRoleCode } from '@tip-standard/core'
import { staffRole } from '@tip-standard/core/code-lists'
import {
  createEscrow,
  type EscrowHolder,
  firstBrokenOpening,
  type OpeningEntry,
  openEscrow,
  sealIdentity,
} from '@tip-standard/privacy/pseudonyms'
import { AuditFile } from '../gate/audit-file.ts'
import type { FlatRow } from '../gate/flat-rows.ts'
import { sayInternal } from '../gate/say-internal.ts'
import {
  beginFolder,
  logPath,
  readEscrow,
  readLog,
  readShareFile,
  writeLog,
  writeShare,
} from '../privacy/escrow-folder.ts'
import { explainingPseudonyms } from '../privacy/explaining-pseudonyms.ts'
import { locked } from '../privacy/locked.ts'
import { openFlat } from '../privacy/open-flat.ts'
import { leftLine } from '../privacy/open-rows.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { quoted } from '../texts/quoted.ts'

/** Options of `tip escrow new`. */
export type EscrowNewOptions = { holders: string[]; threshold: number }
/** Options of `tip escrow seal`. */
export type EscrowSealOptions = { escrow: string; token: string; identity: string[]; output: string }
/** Options of `tip escrow open`. */
export type EscrowOpenOptions = {
  escrow: string
  share: string[]
  tokens: string[]
  reason: string
  audit: string
  output?: string
}

const BUSY =
  'Another opening of this escrow is running. If none is, delete the file openings.ndjson.lock in its folder.'

/** Reads holders such as `staff-7:supervisor`; ids become names of files. */
function toHolders(texts: readonly string[]): EscrowHolder[] {
  const holders = texts.map((text) => {
    const [id = '', role = 'other'] = text.split(':')
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))
      throw new CouldNotRun(
        'The id of a holder has letters, digits, dots, hyphens and underscores only, such as staff-7.',
      )
    if (!staffRole.codes.some(({ code }) => code === role))
      throw new CouldNotRun('A holder has a role that the standard does not know: see tip explain staffRole.')
    return { id, role: role as StaffRoleCode }
  })
  if (new Set(holders.map(({ id }) => id)).size < holders.length)
    throw new CouldNotRun('Two holders have the same id: each share belongs to one person.')
  return holders
}

/**
 * Makes an escrow: its public part and its log in a folder, and a file for each holder, which should be separated at
 * once.
 */
export async function runEscrowNew(folder: string, { holders: texts, threshold }: EscrowNewOptions): Promise<number> {
  const holders = toHolders(texts)
  if (holders.length < threshold)
    throw new CouldNotRun('There are fewer holders than --threshold requires: name more, or lower it.')
  const { escrow, shares, log } = await explainingPseudonyms(() =>
    createEscrow(holders, { threshold, at: new Date().toISOString() }),
  )
  const files = new Map([...shares].map(([id, share]) => [join(folder, `share-${id}.txt`), share]))
  for (const path of files.keys())
    if (existsSync(path)) throw new CouldNotRun('A file of a share already exists: name another folder.')
  await beginFolder(folder, escrow, log)
  for (const [path, share] of files) await writeShare(path, share, log[0]?.hash ?? '')
  process.stderr.write(
    `The escrow has ${holders.length} holders; any ${threshold} of them open it. Give each their file share-ID.txt, and delete it here.\n`,
  )
  return exitCodes.clean
}

/** The columns of sealed identities. */
const SEALED = ['token', 'envelope'] as const

/** Seals columns of a file under the token of each row. */
export async function runEscrowSeal(path: string, options: EscrowSealOptions): Promise<number> {
  const { escrow: folder, token, identity, output } = options
  const { sealingKey } = await readEscrow(folder)
  const rows = await openFlat(path, [token, ...identity])
  async function* sealed(): AsyncGenerator<FlatRow> {
    for await (const item of rows.items) {
      const row = item as FlatRow
      const own = row[token]
      if (own === undefined || own === '')
        throw new CouldNotRun('A row has no token: fill in the column, or leave out the row.')
      const held = Object.fromEntries(identity.map((column) => [column, row[column] ?? '']))
      yield { token: own, envelope: sealIdentity(sealingKey, own, JSON.stringify(held)) }
    }
  }
  await writeRows(sealed(), output, SEALED)
  process.stderr.write(leftLine(rows.left()))
  sayInternal()
  return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
}

/** Reads the envelopes of the requested tokens. */
async function envelopesOf(path: string, tokens: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const item of (await openFlat(path, SEALED, undefined, { own: SEALED })).items) {
    const { token = '', envelope = '' } = item as FlatRow
    if (tokens.includes(token)) found.set(token, envelope)
  }
  if (found.size < new Set(tokens).size)
    throw new CouldNotRun('The file has no envelope for one of the tokens: check --tokens.')
  return found
}

/**
 * Opens the envelopes of tokens with the shares of enough holders; first logs, signs and audits who opens which and
 * why.
 */
export async function runEscrowOpen(path: string, options: EscrowOpenOptions): Promise<number> {
  const { escrow: folder, share: paths, tokens, reason, audit, output } = options
  const escrow = await readEscrow(folder)
  const files = await Promise.all(paths.map(readShareFile))
  const envelopes = await envelopesOf(path, tokens)
  // Two simultaneous openings would continue the same log, and one of them would be missing from it.
  return await locked(logPath(folder), BUSY, () =>
    explainingPseudonyms(async () => {
      const log = await readLog(folder)
      const {
        identities,
        failed,
        log: after,
      } = await openEscrow(envelopes, {
        escrow,
        shares: files.map(({ share }) => share),
        reason,
        at: new Date().toISOString(),
        log,
        seen: files.flatMap(({ seen }) => seen),
        keep: (next) => writeLog(folder, next),
        audit: new AuditFile(audit, 'tip escrow open'),
      })
      const last = after.at(-1)?.hash ?? ''
      for (const [index, file] of paths.entries()) await writeShare(file, files[index]?.share ?? '', last)
      await writeRows(
        [...identities].map(([token, identity]) => ({ token, ...(JSON.parse(identity) as object) })),
        output,
      )
      sayInternal()
      if (failed.length > 0)
        process.stderr.write(`${failed.length} envelopes are damaged or belong to another token or escrow.\n`)
      return failed.length > 0 ? exitCodes.findings : exitCodes.clean
    }),
  )
}

/** An entry as a line; text that people typed is quoted, so that it cannot look like an entry. */
function openingLine({ index, event, at, token, reason, signatures }: OpeningEntry): string {
  const parts = [/^[\w.-]*$/.test(token) ? token : quoted(token), Object.keys(signatures).join(', ')]
  return `${index} ${at} ${event} ${[...parts, reason && quoted(reason)].filter((text) => text !== '').join(' · ')}\n`
}

/** Checks the log of openings, and lists who opened what, when and why. */
export async function runEscrowCheck(
  folder: string,
  { share: paths = [], output }: { share?: string[]; output?: string },
): Promise<number> {
  const escrow = await readEscrow(folder)
  const log = await readLog(folder)
  const seen = (await Promise.all(paths.map(readShareFile))).flatMap((file) => file.seen)
  const broken = firstBrokenOpening(escrow, log, seen)
  if (broken !== -1) {
    process.stderr.write(
      log.length === 0
        ? 'The log of openings is missing or empty.\n'
        : `The log of openings is not intact: entry ${broken} was changed, or is missing.\n`,
    )
    return exitCodes.findings
  }
  await write(log.map(openingLine), output)
  return exitCodes.clean
}
