import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createPseudonymiser, type IdentifierKind, PseudonymError } from '@tip-standard/privacy/pseudonyms'
import type { FlatRow } from '../gate/flat-rows.ts'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { leftLine, openFlat } from '../privacy/open-rows.ts'
import { readKey } from '../privacy/read-key.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'

/** Options of `tip pseudonymise`. */
export type PseudonymiseOptions = {
  columns: string[]
  drop?: string[]
  keyFile?: string
  purpose: string
  partner: string
  epoch: string
  output?: string
} & Omit<GateFlags, 'purpose'>

const kinds: readonly IdentifierKind[] = ['text', 'document', 'phone', 'email', 'date', 'name', 'phoneticName']

function toKinds(columns: readonly string[]): Map<string, IdentifierKind> {
  return new Map(
    columns.map((one) => {
      const [column = '', kind = 'text'] = one.split(':')
      if (!kinds.includes(kind as IdentifierKind))
        throw new CouldNotRun(`A kind of identifier in --columns does not exist: use one of ${kinds.join(', ')}.`)
      return [column, kind as IdentifierKind]
    }),
  )
}

/** Writes a new key to a file that only its owner can read; never replaces an existing one. */
export async function makeKey(path: string): Promise<number> {
  try {
    await writeFile(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch {
    throw new CouldNotRun('The key file cannot be written, or it already exists: name another file.')
  }
  process.stderr.write('A new key was written. Keep it apart from the data, and never send both the same way.\n')
  return exitCodes.clean
}

/** Replaces identifiers by tokens in a file of flat rows. */
export async function runPseudonymise(path: string, options: PseudonymiseOptions): Promise<number> {
  const { keyFile, purpose, partner, epoch, output, drop = [] } = options
  const kindOf = toKinds(options.columns)
  const { purpose: _domain, ...flags } = options
  const passage = await openPassage(flags, usualGates.research, {
    ...{ command: 'tip pseudonymise', holdsRecords: true, output },
  })
  const rows = await openFlat(path, [...kindOf.keys(), ...drop], passage)
  const key = await readKey(keyFile)
  const pseudonymiser = createPseudonymiser({ key, domain: { purpose, partner, epoch } })
  let tokens = 0
  let empty = 0

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
          const kind = kindOf.get(column)
          return [column, kind === undefined ? value : tokenOf(kind, String(value ?? ''))]
        }),
      )
    }
  }
  try {
    await writeRows(replaced(), output)
  } finally {
    pseudonymiser.destroy()
    key.destroy()
  }
  process.stderr.write(
    `${tokens} identifiers were replaced${empty > 0 ? `; ${empty} were empty` : ''}. Tokens are personal data as long as the key exists.\n${leftLine(rows.left())}`,
  )
  const closed = rows.closedColumns()
  if (closed > 0)
    process.stderr.write(`${closed} columns were left out, because the recipient may not have what they hold.\n`)
  await passage.finish()
  return exitCodes.clean
}
