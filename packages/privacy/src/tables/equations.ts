import { type PublishedCell, type PublishedTable, TOTAL } from './plan.ts'

/** What an attacker knows from the tables: hidden cells and published ones add up to wider cells. */
export type Equations = {
  /** The number of different hidden cells. */
  readonly unknownCount: number
  /** By table, the number of each hidden cell. */
  readonly unknownsOf: readonly (readonly (number | undefined)[])[]
  readonly sums: readonly Sum[]
}

/** The hidden parts of a cell: the sum of `parts` is `known`, plus the hidden cell `whole` if it is hidden. */
type Sum = { readonly parts: readonly number[]; readonly whole: number | undefined; readonly known: number }

/** The name of a cell by what it counts: the columns with their values, without those summed over. */
function nameOf(columns: readonly string[], values: readonly string[]): string {
  return JSON.stringify(
    columns
      .map((column, at) => [column, values[at] as string] as const)
      .filter(([, value]) => value !== TOTAL)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Derives the equations from tables, using only what is published. */
export function toEquations(tables: readonly PublishedTable[]): Equations {
  const unknowns = new Map<string, number>()
  const byCell = tables.map(({ dimensions, cells }) => {
    const columns = dimensions.map(({ column }) => column)
    return cells.map(({ values, count }) => {
      if (count !== undefined) return undefined
      const name = nameOf(columns, values)
      const known = unknowns.get(name) ?? unknowns.size
      unknowns.set(name, known)
      return known
    })
  })
  const sums: Sum[] = []
  for (const [table, { dimensions, cells }] of tables.entries()) {
    const placeOf = new Map(cells.map(({ values }, at) => [JSON.stringify(values), at]))
    const partsOf = new Map<string, number[]>()
    for (const [at, { values }] of cells.entries())
      for (const [axis, { parentOf }] of dimensions.entries()) {
        const parent = parentOf.get(values[axis] as string)
        if (parent === undefined) continue
        const key = `${axis} ${JSON.stringify(values.with(axis, parent))}`
        const parts = partsOf.get(key) ?? []
        partsOf.set(key, parts)
        parts.push(at)
      }
    for (const [key, parts] of partsOf) {
      const whole = placeOf.get(key.slice(key.indexOf(' ') + 1))
      if (whole === undefined) continue
      const unknownOf = (at: number): number | undefined => byCell[table]?.[at]
      const hidden = parts.map(unknownOf).filter((unknown) => unknown !== undefined)
      if (hidden.length === 0 && unknownOf(whole) === undefined) continue
      const shown = parts.reduce((sum, at) => sum + ((cells[at] as PublishedCell).count ?? 0), 0)
      sums.push({ parts: hidden, whole: unknownOf(whole), known: ((cells[whole] as PublishedCell).count ?? 0) - shown })
    }
  }
  return { unknownCount: unknowns.size, unknownsOf: byCell, sums }
}
