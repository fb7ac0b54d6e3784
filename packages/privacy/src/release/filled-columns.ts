import { toPath } from '../plan/release-plan.ts'
import { isEmptyColumn } from '../table/empty-column.ts'
import { type Input, readRows } from '../table/read-rows.ts'

/** Returns the columns, or fields of case records, in which at least one row has a value. */
export async function filledColumns(records: Input, columns: readonly string[]): Promise<string[]> {
  const table = await readRows(records, Object.fromEntries(columns.map((column) => toPath({ column }))))
  return table.columns.filter((column) => !isEmptyColumn(column)).map(({ name }) => name)
}
