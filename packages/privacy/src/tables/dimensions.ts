import { PrivacyError } from '../privacy-error.ts'
import type { Column } from '../table/table.ts'
import { refuseTellingApart } from '../table/telling-apart.ts'
import { type Dimension, type PublishedDimension, TOTAL } from './plan.ts'

/** The values of a column and all that they are counted under; the total is value 0. */
export type Axis = {
  readonly column: string
  readonly values: readonly string[]
  /** By code of the column: the value itself, its ancestors, the total. */
  readonly pathOf: readonly (readonly number[])[]
  readonly published: PublishedDimension
}

/** The names of the values above a value, itself first and without the total. */
function namesAbove(value: string, dimension: Dimension): string[] {
  if (typeof dimension === 'string') return [value]
  const { values, leafCount, parentOf } = dimension.hierarchy
  const leaf = values.indexOf(value)
  if (leaf === -1 || leaf >= leafCount) throw new PrivacyError('unknownLeaf', { column: dimension.column })
  const names: string[] = []
  for (let at = leaf; at !== parentOf[at]; at = parentOf[at] as number) names.push(values[at] as string)
  return names
}

/** The axis of a column: its values and, where the dimension has a hierarchy, their ancestors. */
export function toAxis(column: Column, dimension: Dimension): Axis {
  // Values are named in a table even where their counts are hidden.
  if (typeof dimension === 'string') refuseTellingApart(column)
  const values = [TOTAL]
  const ids = new Map<string, number>([[TOTAL, 0]])
  const parentOf = new Map<string, string>()
  const pathOf = column.values.map((value) => {
    // A value with the name of the total could not be distinguished from it.
    if (value === TOTAL) throw new PrivacyError('valueReserved', { column: column.name })
    const names = [...namesAbove(value, dimension), TOTAL]
    for (const [at, name] of names.entries()) {
      if (!ids.has(name)) ids.set(name, values.push(name) - 1)
      if (name !== TOTAL) parentOf.set(name, names[at + 1] as string)
    }
    return names.map((name) => ids.get(name) as number)
  })
  return { column: column.name, values, pathOf, published: { column: column.name, parentOf } }
}
