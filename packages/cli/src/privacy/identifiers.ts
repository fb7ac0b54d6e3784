import { canonicalise, e164Phones, type IdentifierKind, PseudonymError } from '@tip-standard/privacy/pseudonyms'
import type { Passage } from '../gate/passage.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { cellText } from './cell-text.ts'
import { openFlat } from './open-flat.ts'

const kinds: readonly IdentifierKind[] = ['text', 'document', 'phone', 'email', 'date', 'name', 'phoneticName']

/** The country of telephone numbers without a country code. */
const usualCountry = 'RW'

/** The column of an identifier, its kind, and how its values are written before they are hashed. */
export type IdentifierColumn = {
  readonly column: string
  readonly kind: IdentifierKind
  readonly toForm: (value: string) => string
}

/**
 * Parses a column with its kind, such as `phone:phone` (default: text); telephones with a country, such as
 * `phone:phone:UG`.
 */
export function identifierColumn(text: string): IdentifierColumn {
  const [column = '', kind = 'text', country = usualCountry] = text.split(':')
  if (!kinds.includes(kind as IdentifierKind))
    throw new CouldNotRun(`This kind of identifier does not exist: use one of ${kinds.join(', ')}.`)
  return { column, kind: kind as IdentifierKind, toForm: kind === 'phone' ? phonesOf(country) : (value) => value }
}

function phonesOf(country: string): (value: string) => string {
  try {
    const toE164 = e164Phones(country.toUpperCase())
    return (value) => unlessEmpty(() => toE164(value)) ?? value
  } catch (error) {
    if (error instanceof PseudonymError) throw new CouldNotRun(error.message)
    throw error
  }
}

/** The result for an identifier; `undefined` for an empty one. */
function unlessEmpty(make: () => string): string | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof PseudonymError && error.code === 'emptyIdentifier') return undefined
    throw error
  }
}

/**
 * Reads the identifiers of a column, without empty ones, and the names of their rows: the column `id`, or row numbers.
 * `left` is how many rows could not be used.
 */
export async function readIdentifiers(
  path: string,
  { column, kind, toForm }: IdentifierColumn,
  id: string | undefined,
  passage: Passage,
): Promise<{ ids: string[]; values: string[]; left: number }> {
  const ids: string[] = []
  const values: string[] = []
  let row = 0
  const rows = await openFlat(path, id === undefined ? [column] : [column, id], passage)
  for await (const item of rows.items) {
    row++
    const flat = item as Record<string, unknown>
    const value = toForm(cellText(flat[column]))
    if (unlessEmpty(() => canonicalise(kind, value)) === undefined) continue
    ids.push(id === undefined ? String(row) : cellText(flat[id]))
    values.push(value)
  }
  return { ids, values, left: rows.left() }
}
