import highsModule from 'highs'
import { type PublishedTable, TOTAL } from '../../src/tables/plan.ts'

// Its types describe the CommonJS build; what is imported is the ES module, whose default export is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default

/** The least and the most that a count can be. */
export type Range = readonly [least: number, most: number]

/** A cell of a table of the last release; `since` asks how many of its rows were not in that earlier release, the first being 0. */
export type AskedCell = { readonly table: number; readonly values: readonly string[]; readonly since?: number }

/** So many rows of one combination of values, first seen in one release. */
type Unknown = { readonly values: ReadonlyMap<string, string>; readonly release: number }

/** Whether a value is another one or one of those counted under it. */
function isUnder(value: string, other: string, parentOf: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = value; at !== undefined; at = parentOf.get(at)) if (at === other) return true
  return other === TOTAL
}

/** The combinations of values that none are counted under, of one table. */
function leavesOf({ dimensions, cells }: PublishedTable): Map<string, string>[] {
  const parents = dimensions.map(({ parentOf }) => new Set(parentOf.values()))
  return cells
    .filter(({ values }) => values.every((value, at) => !parents[at]?.has(value)))
    .map(({ values }) => new Map(dimensions.map(({ column }, at) => [column, values[at] as string])))
}

/** Every combination that the tables of a release and all later ones list: what they do not list counts no one. */
function unknownsOf(releases: readonly (readonly PublishedTable[])[]): Unknown[] {
  return releases.flatMap((_, release) => {
    let known: Map<string, string>[] = [new Map()]
    for (const table of releases.slice(release).flat()) {
      const leaves = leavesOf(table)
      known = known.flatMap((one) =>
        leaves
          .filter((leaf) => [...leaf].every(([column, value]) => (one.get(column) ?? value) === value))
          .map((leaf) => new Map([...one, ...leaf])),
      )
    }
    return known.map((values) => ({ values, release }))
  })
}

/**
 * Attacks tables as an attacker with a solver of integer programs: what is the least, and what the most, that a cell counts in any data
 * that would be published so? It reads published tables alone, and shares no code with what protects them. `isWhole` false allows
 * fractions of people: a weaker attack, and a faster one.
 */
export async function solverAttack(
  releases: readonly (readonly PublishedTable[])[],
  isWhole = true,
): Promise<(asked: AskedCell) => Range> {
  const highs = await loadHighs()
  const unknowns = unknownsOf(releases)
  const sumOf = ({ dimensions }: PublishedTable, values: readonly string[], last: number, after = -1): string => {
    const terms = unknowns.flatMap((one, at) => {
      const isIn = dimensions.every(({ column, parentOf }, axis) =>
        isUnder(one.values.get(column) as string, values[axis] as string, parentOf),
      )
      return isIn && one.release <= last && one.release > after ? [`x${at}`] : []
    })
    return terms.length === 0 ? '0 x0' : terms.join(' + ')
  }
  const rows = releases.flatMap((tables, release) =>
    tables.flatMap((table) =>
      table.cells.map(
        ({ values, count }) => `${sumOf(table, values, release)} ${count === undefined ? '>= 1' : `= ${count}`}`,
      ),
    ),
  )
  const subject = rows.map((row, at) => ` r${at}: ${row}`).join('\n')
  const integers = isWhole ? `Generals\n ${unknowns.map((_, at) => `x${at}`).join(' ')}\n` : ''
  return ({ table, values, since }) => {
    const last = releases.length - 1
    const objective = sumOf(releases[last]?.[table] as PublishedTable, values, last, since)
    const [least, most] = ['Minimize', 'Maximize'].map((sense) => {
      const program = `${sense}\n o: ${objective}\nSubject To\n${subject}\n${integers}End`
      const { Status, ObjectiveValue } = highs.solve(program, { output_flag: false, mip_rel_gap: 0 })
      if (Status === 'Optimal') return ObjectiveValue
      if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Number.POSITIVE_INFINITY
      throw new Error(`the solver ended: ${Status}`)
    })
    return [least as number, most as number]
  }
}
