import type { CountedDimension, ProtectedCounts } from '../../src/tables/counted-people.ts'
import { TOTAL } from '../../src/tables/plan.ts'
import { type Solve, solverFor, sumOfVariables } from '../solver.ts'

/** A person: for each dimension the values that they have. */
export type CountedPerson = ReadonlyMap<string, readonly string[]>

/** Everyone whom there could be: each combination of what people can be in each dimension. */
function possiblePeople(dimensions: readonly CountedDimension[]): CountedPerson[] {
  return dimensions.reduce<CountedPerson[]>(
    (known, { name, patterns }) => known.flatMap((one) => patterns.map((values) => new Map([...one, [name, values]]))),
    [new Map()],
  )
}

/** Whether a value is counted in a category: it is merged in it, or in one within it. */
function isCountedIn(value: string, category: string, { categories }: ProtectedCounts['dimensions'][number]): boolean {
  return categories.some(
    ({ name, members, within }) =>
      (name === category && (name === value || members.includes(value))) ||
      (within === category && isCountedIn(value, name, { name: '', isSeveral: false, categories })),
  )
}

/** Whether a person is in a cell of a table. */
export function isInCell(
  person: CountedPerson,
  table: ProtectedCounts,
  values: readonly string[],
  dimensions: readonly CountedDimension[],
): boolean {
  return table.dimensions.every((dimension, axis) => {
    const category = values[axis] as string
    const own = person.get(dimension.name) as readonly string[]
    const union = dimensions.find(({ name }) => name === dimension.name)?.unions?.find(({ name }) => name === category)
    if (union !== undefined) return own.some((value) => union.values.includes(value))
    return category === TOTAL || own.some((value) => isCountedIn(value, category, dimension))
  })
}

/** An attacker who knows all tables, and everything that people can be: the least and the most that so many people can be. */
export async function attackCounts(
  dimensions: readonly CountedDimension[],
  tables: readonly ProtectedCounts[],
  isInTables: (person: CountedPerson) => boolean,
): Promise<(is: (person: CountedPerson) => boolean) => readonly [least: number, most: number]> {
  const people = possiblePeople(dimensions).filter(isInTables)
  const numbers = (is: (person: CountedPerson) => boolean): number[] =>
    people.flatMap((person, at) => (is(person) ? [at] : []))
  const constraints = tables.flatMap((table) =>
    table.cells.flatMap(({ values, count }) =>
      count === undefined
        ? []
        : [`${sumOfVariables(numbers((one) => isInCell(one, table, values, dimensions)))} = ${count}`],
    ),
  )
  const solve: Solve = await solverFor({ variables: people.length, constraints })
  return (is) => {
    const sum = sumOfVariables(numbers(is))
    return [solve('Minimize', sum, true), solve('Maximize', sum, true)]
  }
}
