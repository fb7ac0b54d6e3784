import { carryPermission, type Permitted } from '@tip-standard/policy'
import { LinkageError, type LinkageRecord, personSchema } from '@tip-standard/privacy/linkage'
import type { Passage } from '../gate/passage.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { cellText } from './cell-text.ts'
import { openFlat } from './open-flat.ts'

const columns = [...new Set(personSchema.flatMap(({ from }) => from))]

/** The column of ids, unless another one is named. */
const USUAL_ID = 'id'

const hasValue = (value: unknown): boolean => value !== undefined && value !== null

/**
 * Reads the people in a file with the columns that linkage compares, and their ids if a column is given; with a
 * `passage`, only those who may leave. `left` is how many rows could not be used.
 */
export async function readPeople(
  path: string,
  id: string | undefined,
  passage?: Passage,
): Promise<{ ids: string[] | undefined; people: Permitted<LinkageRecord>[]; left: number }> {
  if (id !== undefined && columns.includes(id))
    throw new CouldNotRun(
      `The ids of pairs are written as they are, and ${id} is what people are recognised by: name another column with --id, such as a number of the row.`,
    )
  const ids: string[] = []
  const people: Permitted<LinkageRecord>[] = []
  const rows = await openFlat(path, id === undefined ? [] : [id], passage, { replaced: columns, own: [USUAL_ID] })
  for await (const item of rows.items) {
    const row = item as Record<string, unknown>
    if (id !== undefined) ids.push(cellText(row[id]))
    people.push(
      carryPermission(
        item,
        Object.fromEntries(
          columns.map((column) => [column, hasValue(row[column]) ? cellText(row[column]) : undefined]),
        ),
      ),
    )
  }
  if (people.every((person) => columns.every((column) => person[column] === undefined)) && people.length > 0)
    throw new CouldNotRun(
      `The file has none of the columns that are compared: name at least one of ${columns.join(', ')}.`,
    )
  return { ids: id === undefined ? undefined : ids, people, left: rows.left() }
}

/** Runs a function; if it fails, explains in a sentence the fault of encodings or settings. */
export function explainingLinkage<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof LinkageError) throw new CouldNotRun(error.message)
    throw error
  }
}
