import { isMissingCategory, SUPPRESSED } from './cell.ts'
import type { Column } from './table.ts'

/** Whether no row of a column has a value. */
export const isEmptyColumn = ({ values }: Column): boolean =>
  values.every((value) => isMissingCategory(value) || value === SUPPRESSED)
