import { type PublishedTable, TOTAL } from '../../src/tables/plan.ts'
import { solverFor, sumOfVariables } from '../solver.ts'

/** The least and the most that a count can be. */
export type Range = readonly [least: number, most: number]

/** A cell of a table; `without` asks for its people who are not in that other cell. */
export type AskedCell = {
  readonly table: number
  readonly values: readonly string[]
  readonly without?: readonly string[]
}

/** The values of a person, by column. */
type Person = ReadonlyMap<string, string>

/** Whether a value is another one or one of those counted under it. */
function isUnder(value: string, other: string, parentOf: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = value; at !== undefined; at = parentOf.get(at)) if (at === other) return true
  return other === TOTAL
}

/** The combinations of values that none are counted under, of one table. */
function leavesOf({ dimensions, cells }: PublishedTable): Person[] {
  const parents = dimensions.map(({ parentOf }) => new Set(parentOf.values()))
  return cells
    .filter(({ values }) => values.every((value, at) => value !== TOTAL && !parents[at]?.has(value)))
    .map(({ values }) => new Map(dimensions.map(({ column }, at) => [column, values[at] as string])))
}

/** Every combination that the tables list: what they do not list counts no one. */
function peopleOf(tables: readonly PublishedTable[]): Person[] {
  let known: Person[] = [new Map()]
  for (const table of tables) {
    const leaves = leavesOf(table)
    known = known.flatMap((one) =>
      leaves
        .filter((leaf) => [...leaf].every(([column, value]) => (one.get(column) ?? value) === value))
        .map((leaf) => new Map([...one, ...leaf])),
    )
  }
  return known
}

/**
 * Attacks tables as an attacker with a solver of integer programs: what is the least, and what the most, that a cell counts in any data
 * that would be published so? It reads published tables alone, and shares no code with what protects them. `isWhole` false allows
 * fractions of people: a weaker attack, and a faster one. `mostOf` is what the attacker guesses of hidden counts: the most that each is.
 */
export async function solverAttack(
  tables: readonly PublishedTable[],
  isWhole = true,
  mostOf: (cell: AskedCell) => number | undefined = () => undefined,
): Promise<(asked: AskedCell) => Range> {
  const people = peopleOf(tables)
  const isIn = (one: Person, { dimensions }: PublishedTable, values: readonly string[]): boolean =>
    dimensions.every(({ column, parentOf }, axis) =>
      isUnder(one.get(column) as string, values[axis] as string, parentOf),
    )
  const sumOf = (is: (one: Person) => boolean): string => {
    const terms = people.flatMap((one, at) => (is(one) ? [at] : []))
    return sumOfVariables(terms)
  }
  const rows = tables.flatMap((table, at) =>
    table.cells.flatMap(({ values, count }) => {
      const sum = sumOf((one) => isIn(one, table, values))
      if (count !== undefined) return [`${sum} = ${count}`]
      const most = mostOf({ table: at, values })
      return most === undefined ? [] : [`${sum} <= ${most}`]
    }),
  )
  const solve = await solverFor({ variables: people.length, constraints: rows })
  return ({ table, values, without }) => {
    const of = tables[table] as PublishedTable
    const objective = sumOf((one) => isIn(one, of, values) && (without === undefined || !isIn(one, of, without)))
    return [solve('Minimize', objective, isWhole), solve('Maximize', objective, isWhole)]
  }
}
