import { NO_CLASS } from '../recoding/recoding.ts'
import type { Reference } from '../verify/verify-rows.ts'
import { countInData } from './data-distribution.ts'
import type { Prepared } from './prepare.ts'
import { Released } from './released.ts'
import type { ReleasedColumn } from './released-column.ts'
import type { ReleasedClasses } from './suppress-rows.ts'

/** Writes the released columns of the rows that are not suppressed: the values of their classes, and sensitive values unchanged. */
function columnsOf(
  { quasiIdentifiers, sensitive }: Prepared,
  values: ReleasedClasses['values'],
  classOfRow: Uint32Array,
  rows: Uint32Array,
): ReleasedColumn[] {
  const quasi = quasiIdentifiers.map(({ name, hierarchy }, column) => ({
    name,
    values: hierarchy.values,
    codes: rows.map((row) => values[column]?.[classOfRow[row] as number] as number),
  }))
  const others = sensitive.map((column) => ({
    name: column.name,
    values: column.values,
    codes: rows.map((row) => column.codes[row] as number),
  }))
  return [...quasi, ...others]
}

/** How often each sensitive value occurs in the rows that were read and not suppressed before. */
function referenceOf({ sensitive, isBlank }: Prepared): Reference {
  return Object.fromEntries(
    sensitive.map((column) => [
      column.name,
      new Map(Array.from(countInData(column, isBlank), (count, code) => [column.values[code] as string, count])),
    ]),
  )
}

/**
 * Writes the rows of a release, sorted by their texts, without suppressed rows: an attacker who knows the possible
 * values could count blank rows to learn how many people have a rare one.
 */
export function writeRelease(prepared: Prepared, { classOfRow, values }: ReleasedClasses): Released {
  const rows = Uint32Array.from(classOfRow.keys()).filter((row) => classOfRow[row] !== NO_CLASS)
  return new Released(columnsOf(prepared, values, classOfRow, rows), rows.length, referenceOf(prepared))
}
