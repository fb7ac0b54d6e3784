import { NO_CLASS } from '../recoding/recoding.ts'
import type { Prepared } from './prepare.ts'
import { Released } from './released.ts'
import type { ReleasedColumn } from './released-column.ts'
import type { ReleasedClasses } from './suppress-rows.ts'

/** Writes the released columns: the values of classes, sensitive values unchanged, and `*` in every column of a suppressed row. */
function columnsOf(
  { quasiIdentifiers, sensitive }: Prepared,
  { classOfRow, values }: ReleasedClasses,
): ReleasedColumn[] {
  const quasi = quasiIdentifiers.map(({ name, hierarchy }, column) => ({
    name,
    values: hierarchy.values,
    codes: classOfRow.map((at) => (at === NO_CLASS ? NO_CLASS : (values[column]?.[at] as number))),
  }))
  const others = sensitive.map((column) => ({
    name: column.name,
    values: column.values,
    codes: column.codes.map((code, row) => (classOfRow[row] === NO_CLASS ? NO_CLASS : code)),
  }))
  return [...quasi, ...others]
}

/** Writes the rows of a release, sorted by their texts. */
export function writeRelease(prepared: Prepared, classes: ReleasedClasses): Released {
  return new Released(columnsOf(prepared, classes), classes.classOfRow.length)
}
