import { PrivacyError } from '../privacy-error.ts'

/** Throws for a column that is named twice, because it would be counted as two. */
export function refuseTwice(columns: readonly string[]): void {
  const twice = columns.find((column, at) => columns.indexOf(column) < at)
  if (twice !== undefined) throw new PrivacyError('columnTwice', { column: twice })
}
