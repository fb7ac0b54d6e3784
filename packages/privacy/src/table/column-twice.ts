import { PrivacyError } from '../privacy-error.ts'

/** Refuses columns of which one is named twice: it would be counted as two. */
export function refuseTwice(columns: readonly string[]): void {
  const twice = columns.find((column, at) => columns.indexOf(column) < at)
  if (twice !== undefined) throw new PrivacyError('columnTwice', { column: twice })
}
