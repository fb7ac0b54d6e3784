import { canonicalise, type IdentifierKind, PseudonymError } from '@tip-standard/privacy/pseudonyms'
import type { FlatRow } from '../gate/flat-rows.ts'
import type { Passage } from '../gate/passage.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { openFlat } from './open-rows.ts'

const kinds: readonly IdentifierKind[] = ['text', 'document', 'phone', 'email', 'date', 'name', 'phoneticName']

/** The column of an identifier and its kind. */
export type IdentifierColumn = { readonly column: string; readonly kind: IdentifierKind }

/** Reads a column with its kind, such as `phone:phone`; text unless it says. */
export function identifierColumn(text: string): IdentifierColumn {
  const [column = '', kind = 'text'] = text.split(':')
  if (!kinds.includes(kind as IdentifierKind))
    throw new CouldNotRun(`This kind of identifier does not exist: use one of ${kinds.join(', ')}.`)
  return { column, kind: kind as IdentifierKind }
}

function isEmpty(kind: IdentifierKind, value: string): boolean {
  try {
    canonicalise(kind, value)
    return false
  } catch (error) {
    if (error instanceof PseudonymError && error.code === 'emptyIdentifier') return true
    throw error
  }
}

/** Reads the identifiers of a column, without empty ones, and what names their rows: the column `id`, or their numbers. */
export async function readIdentifiers(
  path: string,
  { column, kind }: IdentifierColumn,
  id: string | undefined,
  passage: Passage,
): Promise<{ ids: string[]; values: string[] }> {
  const ids: string[] = []
  const values: string[] = []
  let row = 0
  for await (const item of (await openFlat(path, id === undefined ? [column] : [column, id], passage)).items) {
    row++
    const flat = item as FlatRow
    const value = String(flat[column] ?? '')
    if (isEmpty(kind, value)) continue
    ids.push(id === undefined ? String(row) : String(flat[id] ?? ''))
    values.push(value)
  }
  return { ids, values }
}
