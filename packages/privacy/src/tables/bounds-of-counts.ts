import type { ProtectedCell, ProtectedDimension } from './counted-people.ts'
import { toEquations } from './equations.ts'
import { type PublishedCell, TOTAL } from './plan.ts'
import { intervalsOf } from './shuttle-bounds.ts'

/**
 * The least and the most that hidden counts can be, as far as the table tells: everyone can compute it. A count that
 * can only be 0 is one that is known.
 */
export function boundsOf(dimensions: readonly ProtectedDimension[], cells: readonly PublishedCell[]): ProtectedCell[] {
  const shownOf = new Map(cells.map(({ values, count }) => [values.join('\n'), count]))
  // Where a person may be in several categories, the categories do not add up to their total.
  const parents = dimensions.map(({ name, isSeveral, categories }) => ({
    column: name,
    parentOf: new Map(isSeveral ? [] : categories.map(({ name: own, within }) => [own, within ?? TOTAL])),
  }))
  const equations = toEquations([{ dimensions: parents, cells }])
  const { lower, upper } = intervalsOf(equations)
  return cells.map(({ values, count }, at) => {
    if (count !== undefined) return { values, count }
    const unknown = equations.unknownsOf[0]?.[at] as number
    const wider = values.flatMap((value, axis) => {
      if (value === TOTAL) return []
      const parent = dimensions[axis]?.categories.find(({ name }) => name === value)?.within ?? TOTAL
      return shownOf.get(values.with(axis, parent).join('\n')) ?? []
    })
    const most = Math.min(upper[unknown] as number, ...wider)
    if (most === 0) return { values, count: 0 }
    return { values, bounds: [lower[unknown] as number, Number.isFinite(most) ? most : undefined] as const }
  })
}
