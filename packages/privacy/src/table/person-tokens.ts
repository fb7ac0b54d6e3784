import { PrivacyError } from '../privacy-error.ts'
import { isMissingCategory } from './cell.ts'
import { columnOf, type Table } from './table.ts'

/**
 * Makes a token for each row from the columns that identify a person. Throws `personMissing` for a row that lacks one
 * of them, and `personTwice` for two rows of one person, which would be counted as two people.
 */
export function personTokens(
  table: Table,
  person: readonly string[],
  tokenOf: (...texts: readonly string[]) => string,
): string[] {
  const columns = person.map((name) => columnOf(table, name))
  if (columns.some(({ values }) => values.some(isMissingCategory))) throw new PrivacyError('personMissing')
  const found = Array.from({ length: table.rowCount }, (_, row) =>
    tokenOf(...columns.map(({ codes, values }) => values[codes[row] as number] as string)),
  )
  const twice = found.length - new Set(found).size
  if (twice > 0) throw new PrivacyError('personTwice', { rows: twice })
  return found
}
