import { existsSync } from 'node:fs'
import { type FieldId, isCaseRecord } from '@tip-standard/core'
import { fieldCrosswalk } from '@tip-standard/core/crosswalks'
import { fields } from '@tip-standard/core/metadata'
import { withinCustody } from '@tip-standard/policy'
import { filledColumns } from '@tip-standard/privacy'
import { canBeReadAgain } from '../input/can-be-read-again.ts'
import { openInput } from '../input/open-input.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { openFlat } from './open-flat.ts'
import { isReleaseOf } from './open-rows.ts'

/** The names that CTDC gives to columns that hold a field; its column of gender is the one that readers know people's sex by. */
const namesInCtdc = (field: FieldId): string[] =>
  fieldCrosswalk
    .filter((one) => one.standard.startsWith('ctdc'))
    .filter((one) => one.field === field || (field === 'victim.sex' && one.field === 'victim.genderAsPublished'))
    .map(({ to }) => to)

/** The columns of a file of flat rows that hold these fields, by the names of CTDC, in the order of the fields. */
async function flatColumns(path: string, wanted: readonly FieldId[]): Promise<string[]> {
  let header: string[] = []
  for await (const row of (await openFlat(path, [])).items) {
    header = Object.keys(row)
    break
  }
  // A release of case records has the names of the standard, one of CTDC its own.
  const own = wanted.filter((name) => header.includes(name))
  const columns =
    own.length > 0 ? own : [...new Set(wanted.flatMap(namesInCtdc))].filter((name) => header.includes(name))
  return columns.length === 0 ? [] : await filledColumns((await openFlat(path, columns)).items, columns)
}

/** Whether a field is computed from others: it is in no record before the gate. */
const isComputed = (id: string): boolean => fields.some((one) => one.id === id && one.presence === 'derived')

/**
 * The default columns of a command: those of these fields that the layout of the file has, under its own names, and in
 * which some row has a value. Throws a `CouldNotRun` that names the option `instead` for a file whose layout has none
 * of them.
 */
export async function defaultColumns(path: string, wanted: readonly FieldId[], instead: string): Promise<string[]> {
  if (existsSync(path) && !canBeReadAgain(path))
    throw new CouldNotRun(`The input is a pipe, which is read once only: name the columns with ${instead}.`)
  const input = await openInput(path)
  let columns: string[]
  if (input.kind === 'unknown' || input.kind === 'CTDC' || (await isReleaseOf(path, wanted)))
    columns = await flatColumns(path, wanted)
  else {
    let read = 0
    let usable = 0
    const records = (async function* () {
      for await (const { items } of input.batches)
        for (const { value } of items) {
          read++
          if (!isCaseRecord(value)) continue
          usable++
          yield withinCustody(value)
        }
    })()
    const filled = await filledColumns(records, wanted)
    if (usable === 0 && read > 0)
      throw new CouldNotRun('Every record of the file has errors, so none can be used. To see which, run tip validate.')
    columns = wanted.filter((id) => filled.includes(id) || isComputed(id))
  }
  if (columns.length === 0)
    throw new CouldNotRun(`The layout of this file does not say which columns to take: name them with ${instead}.`)
  return columns
}
