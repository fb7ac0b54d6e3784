import type { AbsentReasonCode } from '@tip-standard/core'
import { PrivacyError } from '../privacy-error.ts'

/** A missing value, with the reason that a record gives. */
export type Absent = { readonly absent: AbsentReasonCode }

/** The value of a cell; a list is a set of codes, such as several citizenships. */
export type Cell = string | number | boolean | null | undefined | Absent | readonly (string | number | boolean)[]

/** A flat row: cells by column name. */
export type Row = Readonly<Record<string, Cell>>

/** The text in every cell of a suppressed row, and at the top of every hierarchy. */
export const SUPPRESSED = '*'

/** The category of cells without a value and without a reason. */
export const MISSING = '(missing)'

const setSeparator = ' + '

/** Returns the category of a missing value with a known reason: each reason has its own. */
function absentCategory(reason: AbsentReasonCode): string {
  return `(${reason})`
}

/** Whether a category represents a missing value. */
export function isMissingCategory(category: string): boolean {
  return category.startsWith('(') && category.endsWith(')')
}

/** Returns the category of a set: its members sorted, each once. */
export function setCategory(members: Iterable<string>): string {
  return [...new Set(members)].sort().join(setSeparator)
}

/** Returns the members of a set from its category. */
export function membersOf(category: string): string[] {
  return category.split(setSeparator)
}

/**
 * Returns the text that identifies a cell: numbers and booleans are written as JavaScript writes them, so 7 and "7" are the same
 * category and "07" is another; values are not trimmed and keep their case. Lists become sets. Throws for other objects, NaN and
 * infinities.
 */
export function toCategory(cell: unknown, column: string): string {
  if (typeof cell === 'string') return cell === '' ? MISSING : cell
  if (cell === undefined || cell === null) return MISSING
  if (typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell))) return String(cell)
  if (Array.isArray(cell)) {
    if (cell.some((member) => typeof member === 'object')) throw new PrivacyError('cellNotScalar', { column })
    return cell.length === 0 ? MISSING : setCategory(cell.map((member) => toCategory(member, column)))
  }
  if (typeof cell === 'object' && 'absent' in cell && typeof cell.absent === 'string')
    return absentCategory(cell.absent as AbsentReasonCode)
  throw new PrivacyError('cellNotScalar', { column })
}
