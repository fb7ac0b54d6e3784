import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { flatHierarchy, type Hierarchy, PrivacyError, parseHierarchy } from '@tip-standard/privacy'
import type { Passage } from '../gate/passage.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { toSentence } from './as-could-not-run.ts'
import { openFlat } from './open-flat.ts'
import { isField, isReleaseOf, SUPPRESSED } from './open-rows.ts'

async function readHierarchy(folder: string, column: string): Promise<Hierarchy | undefined> {
  for (const name of [`hierarchy-${column}.csv`, `${column}.csv`]) {
    let text: string
    try {
      text = await readFile(join(folder, name), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue
      throw new CouldNotRun(`The hierarchy in ${name} cannot be read: check the file and its permissions.`)
    }
    return hierarchyOf(text, `in ${name}`)
  }
  return undefined
}

/** Parses a hierarchy; a plain list of values becomes a flat one. `where` appears in the message. */
export function hierarchyOf(text: string, where: string): Hierarchy {
  try {
    if (!/[;,\t]/.test(text)) return flatHierarchy(text.split(/\r?\n/).filter((line) => line !== ''))
    return parseHierarchy(text)
  } catch (error) {
    if (error instanceof PrivacyError)
      throw new CouldNotRun(`The hierarchy ${where} cannot be used: ${toSentence(error)}`)
    throw error
  }
}

/** Collects the distinct values of columns of a file of flat rows. */
async function valuesOf(path: string, columns: readonly string[], passage: Passage): Promise<Map<string, Set<string>>> {
  const found = new Map(columns.map((column) => [column, new Set<string>()]))
  for await (const item of (await openFlat(path, columns, passage)).items) {
    const row = item as Record<string, unknown>
    for (const [column, values] of found) {
      const value = row[column]
      // Suppressed cells have no value.
      if (value !== undefined && value !== '' && value !== SUPPRESSED) values.add(String(value))
    }
  }
  return found
}

/**
 * Reads the hierarchies in a folder for columns, as `hierarchy-COLUMN.csv` or `COLUMN.csv`. Throws a `CouldNotRun` if
 * the folder, which was given with `option`, does not exist.
 */
export async function readHierarchies(
  folder: string | undefined,
  columns: readonly string[],
  option = '--hierarchies',
): Promise<Map<string, Hierarchy>> {
  const hierarchies = new Map<string, Hierarchy>()
  if (folder === undefined) return hierarchies
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new CouldNotRun(`${option} names no folder: check the path ${folder}.`)
  for (const column of columns) {
    const read = await readHierarchy(folder, column)
    if (read !== undefined) hierarchies.set(column, read)
  }
  return hierarchies
}

/**
 * Finds the hierarchies of columns that are not fields of the standard: from a folder, or a flat one, in which a value
 * is either kept or suppressed. Does not read values of rows that may not leave.
 */
export async function hierarchiesFor(
  path: string,
  columns: readonly string[],
  folder: string | undefined,
  passage: Passage,
): Promise<{ hierarchies: Map<string, Hierarchy>; flat: string[] }> {
  // Fields in a release have wider values than in a record.
  const own = (await isReleaseOf(path, columns)) ? columns : columns.filter((one) => !isField(one))
  const hierarchies = await readHierarchies(folder, own)
  const flat = own.filter((column) => !hierarchies.has(column))
  if (flat.length > 0)
    for (const [column, values] of await valuesOf(path, flat, passage)) {
      if (values.size === 0)
        throw new CouldNotRun(
          `Of the rows that may leave, none has a value in the column ${column}, or there are none: leave the column out, or give its values with --hierarchies.`,
        )
      hierarchies.set(column, flatHierarchy(values))
    }
  return { hierarchies, flat }
}
