import { statSync } from 'node:fs'
import type { CaseRecord, FieldId } from '@tip-standard/core'
import { fieldCrosswalk } from '@tip-standard/core/crosswalks'
import { ctdcColumns, htcdsFields, isTableHeader } from '@tip-standard/formats'
import { readCsv } from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { openInput } from '../input/open-input.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { isRecordLike, type Passage } from './passage.ts'

/** What was decided about a table whose layout is known, HTCDS or CTDC. */
export type DecidedRows = {
  /** Whether a row leaves, by its number in a spreadsheet program; rows that are not there carry no consents. */
  readonly rows: ReadonlyMap<number, boolean>
  /** Whether a column leaves as it is. */
  readonly leaves: (column: string) => boolean
}

/** The columns of CTDC, all of them codes and numbers, and those of HTCDS that are. */
const coded: Readonly<Record<'HTCDS' | 'CTDC', ReadonlySet<string>>> = {
  CTDC: new Set(Object.values(ctdcColumns).flat()),
  HTCDS: new Set(
    htcdsFields
      .filter(({ kind }) => ['one', 'many', 'checkbox', 'number', 'date'].includes(kind))
      .map(({ name }) => name),
  ),
}

/**
 * Whether a column of a known layout leaves: it holds codes, numbers or days, and every field of the standard that it holds leaves. A column that the
 * layout does not have was added to the file by someone.
 */
function leavesAs(kind: 'HTCDS' | 'CTDC', passage: Passage): DecidedRows['leaves'] {
  const standards = kind === 'HTCDS' ? ['htcds'] : ['ctdcA', 'ctdcB', 'ctdcC', 'ctdcD']
  const held = new Map<string, FieldId[]>()
  for (const { standard, to, field } of fieldCrosswalk)
    if (standards.includes(standard)) held.set(to, [...(held.get(to) ?? []), field])
  return (column) => {
    const fields = held.get(column) ?? []
    return (
      coded[kind].has(column) && fields.every((one) => passage.leaves(one)) && (kind === 'CTDC' || fields.length > 0)
    )
  }
}

/** Whether a CSV file is one of the tables of case records, whose consents are in the table beside it; a table of victims has none. */
async function isEntityTable(path: string): Promise<boolean> {
  const opened = await openSource(path)
  if (!opened.ok) return false
  for await (const { rows } of readCsv(opened.source.chunks, { isHeader: isTableHeader }))
    return rows.some((row) => isTableHeader(row) && row.cells.includes('row'))
  return false
}

/**
 * Decides about the rows of a table that are about to be read by columns of their own. Those of HTCDS and CTDC can carry a refusal, so they are
 * read as records first; tables of the standard are refused, because their consents are in other tables.
 */
export async function decideRows(path: string, passage: Passage): Promise<DecidedRows | undefined> {
  if (passage.isInternal) return undefined
  // What it is cannot be found out without reading it, and a pipe is read once.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    throw new CouldNotRun('Rows that leave your organisation need a regular file, because it is read more than once.')
  const input = await openInput(path)
  if (input.kind === 'unknown') return undefined
  if (input.kind === 'TIP CSV' && !(await isEntityTable(path))) return undefined
  if (input.kind !== 'HTCDS' && input.kind !== 'CTDC')
    throw new CouldNotRun(
      'The file holds case records, whose consents have to be read with them: name fields of the standard, such as victim.sex, or convert it with tip convert --for AUDIENCE first.',
    )
  const rows = new Map<number, boolean>()
  for await (const { items } of input.batches)
    for (const { value, at } of items) {
      if (at.row === undefined || (at.sheet ?? 1) !== 1)
        throw new CouldNotRun('The rows are not in the first sheet of the workbook: move it to the front.')
      rows.set(at.row, passage.pass(value as CaseRecord) !== undefined)
    }
  return { rows, leaves: leavesAs(input.kind, passage) }
}

/** Whether a row may leave; `count` is its number below the header. */
export function passRow(row: number, count: number, decided: DecidedRows | undefined, passage: Passage): boolean {
  const isLeft = decided?.rows.get(row) ?? passage.passBare()
  if (isLeft) passage.keepRow(count)
  return isLeft
}

/** What may leave of an object of NDJSON: a case record as the gate leaves it, and flat objects whole. */
export function passObject(value: object, count: number, passage: Passage): object | undefined {
  const passed = isRecordLike(value) ? passage.pass(value) : passage.passBare() ? value : undefined
  if (passed !== undefined) passage.keepRow(count)
  return passed
}
