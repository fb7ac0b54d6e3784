import type { ProtectedCell, ProtectedDimension } from './counted-people.ts'
import { toEquations } from './equations.ts'
import { type PublishedCell, TOTAL } from './plan.ts'
import { intervalsOf } from './shuttle-bounds.ts'

/**
 * The smallest and largest possible value of each hidden count by the table, which everyone can compute. A count that
 * can only be 0 is known.
 */
export function boundsOf(dimensions: readonly ProtectedDimension[], cells: readonly PublishedCell[]): ProtectedCell[] {
  const shownOf = new Map(cells.map(({ values, count }) => [values.join('\n'), count]))
  // If a person may be in several categories, the categories do not add up to their total.
  const parents = dimensions.map(({ name, isSeveral, categories }) => ({
    column: name,
    parentOf: new Map(isSeveral ? [] : categories.map(({ name: own, within }) => [own, within ?? TOTAL])),
  }))
  const equations = toEquations([{ dimensions: parents, cells }])
  const { lower, upper } = intervalsOf(equations)
  const upperOf = new Map(
    cells.map(({ values }, at) => [values.join('\n'), upper[equations.unknownsOf[0]?.[at] as number] as number]),
  )
  const found = new Map<string, number>()
  /** A cell has at most as many people as any wider cell, even a hidden one. */
  const mostIn = (values: readonly string[]): number => {
    const name = values.join('\n')
    const known = shownOf.get(name) ?? found.get(name)
    if (known !== undefined) return known
    const wider = values.flatMap((value, axis) => {
      if (value === TOTAL) return []
      const parent = dimensions[axis]?.categories.find((one) => one.name === value)?.within ?? TOTAL
      return [mostIn(values.with(axis, parent))]
    })
    const most = Math.min(upperOf.get(name) ?? Number.POSITIVE_INFINITY, ...wider)
    found.set(name, most)
    return most
  }
  return cells.map(({ values, count }, at) => {
    if (count !== undefined) return { values, count }
    const unknown = equations.unknownsOf[0]?.[at] as number
    const most = mostIn(values)
    if (most === 0) return { values, count: 0 }
    return { values, bounds: [lower[unknown] as number, Number.isFinite(most) ? most : undefined] as const }
  })
}
