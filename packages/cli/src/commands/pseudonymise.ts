import { createPseudonymiser, type IdentifierKind, PseudonymError } from '@tip-standard/privacy/pseudonyms'
import type { FlatRow } from '../gate/flat-rows.ts'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { cellText } from '../privacy/cell-text.ts'
import { type IdentifierColumn, identifierColumn } from '../privacy/identifiers.ts'
import { writeNewKey } from '../privacy/key-file.ts'
import { openFlat } from '../privacy/open-flat.ts'
import { leftLine } from '../privacy/open-rows.ts'
import { askNewPassphrase } from '../privacy/passphrase.ts'
import { readTokenKey } from '../privacy/read-key.ts'
import { SharedTokens } from '../privacy/shared-tokens.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { counted } from '../texts/counted.ts'

/** Options of `tip pseudonymise`. */
export type PseudonymiseOptions = {
  columns: string[]
  drop?: string[]
  passThrough?: string[]
  keyFile?: string
  fixedSalt?: boolean
  purpose: string
  partner: string
  epoch: string
  output?: string
} & Omit<GateFlags, 'purpose'>

const byName = (columns: readonly string[]): Map<string, IdentifierColumn> =>
  new Map(columns.map(identifierColumn).map((column) => [column.column, column]))

/**
 * Writes a new key to a file that only its owner can read, protected by a passphrase on request; never replaces an
 * existing file.
 */
export async function makeKey(path: string, hasPassphrase = false): Promise<number> {
  await writeNewKey(path, hasPassphrase ? await askNewPassphrase() : undefined)
  process.stderr.write(
    `A new key was written${hasPassphrase ? ', protected by the passphrase' : ''}. Keep it apart from the data, and never send both the same way.\n`,
  )
  return exitCodes.clean
}

/**
 * Writes rows in the order of what they show: in that of the file, two partners who were given the same people would
 * know by its place whose token is whose.
 */
async function writeInOwnOrder(rows: AsyncIterable<FlatRow>, output: string | undefined): Promise<void> {
  const shown: [text: string, row: FlatRow][] = []
  const columns = new Set<string>()
  for await (const row of rows) {
    shown.push([JSON.stringify(Object.values(row)), row])
    for (const column of Object.keys(row)) columns.add(column)
  }
  shown.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  await writeRows(
    shown.map(([, row]) => row),
    output,
    [...columns],
  )
}

/** Replaces identifiers by tokens in a file of flat rows. */
export async function runPseudonymise(path: string, options: PseudonymiseOptions): Promise<number> {
  const { keyFile, fixedSalt, purpose, partner, epoch, output, drop = [], passThrough = [] } = options
  const identifiers = byName(options.columns)
  const { purpose: _domain, ...flags } = options
  const passage = await openPassage(flags, usualGates.research, {
    command: 'tip pseudonymise',
    holdsRecords: true,
    output,
  })
  const all = [...identifiers.keys(), ...drop, ...passThrough]
  if (new Set(all).size < all.length)
    throw new CouldNotRun('A column is named twice in --columns, --drop and --pass-through: name each once.')
  // What stays as it is has to be what the audience may have.
  const rows = await openFlat(path, all, passage, { replaced: [...identifiers.keys(), ...drop], writesOthers: true })
  const key = await readTokenKey(keyFile, fixedSalt)
  const pseudonymiser = createPseudonymiser({ key, domain: { purpose, partner, epoch } })
  let tokens = 0
  let empty = 0
  const shared = new SharedTokens()

  const tokenOf = (kind: IdentifierKind, value: string): string => {
    try {
      tokens++
      return pseudonymiser.token(kind, value)
    } catch (error) {
      if (!(error instanceof PseudonymError) || error.code !== 'emptyIdentifier') throw error
      tokens--
      empty++
      return ''
    }
  }
  async function* replaced(): AsyncGenerator<FlatRow> {
    for await (const item of rows.items) {
      const row = item as FlatRow
      const entries = Object.entries(row).filter(([column]) => !drop.includes(column))
      yield Object.fromEntries(
        entries.map(([column, value]) => {
          const identifier = identifiers.get(column)
          if (identifier === undefined) return [column, value]
          const token = tokenOf(identifier.kind, identifier.toForm(cellText(value)))
          shared.add(column, token)
          return [column, token]
        }),
      )
    }
  }
  try {
    await (passage.isInternal ? writeRows(replaced(), output) : writeInOwnOrder(replaced(), output))
  } finally {
    pseudonymiser.destroy()
    key.destroy()
  }
  process.stderr.write(
    `${counted(tokens, 'identifier was', 'identifiers were')} replaced${empty > 0 ? `; ${empty} ${empty === 1 ? 'was' : 'were'} empty` : ''}. Tokens are personal data as long as the key exists.\n${shared.line()}${leftLine(rows.left())}`,
  )
  const closed = rows.closedColumns()
  if (closed > 0)
    process.stderr.write(
      `${counted(closed, 'column was', 'columns were')} left out: the recipient may not have its contents.\n`,
    )
  await passage.finish()
  return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
}
