import { type PublishedTable, TOTAL } from '../../src/tables/plan.ts'
import { solverFor, sumOfVariables } from '../solver.ts'
import type { Range } from './solver-attack.ts'

/** What a person is in each year: a value by column, or `undefined` in years in which they are not in the data. */
export type Life = readonly (Readonly<Record<string, string>> | undefined)[]

/**
 * A year's table, and of each of its cells whether those who came and those who left since are counted so: more than a
 * reader of the tables is told.
 */
export type Year = {
  readonly table: PublishedTable
  readonly changeOf: (values: readonly string[]) => { cameIn: boolean; leftOut: boolean } | undefined
}

/** Which people a question is about. */
export type Asked = (life: Life) => boolean

const columnsOf = ({ dimensions }: PublishedTable): string[] => dimensions.map(({ column }) => column)

/** Whether a person is in a cell in a year. */
export function isIn(life: Life, year: number, columns: readonly string[], values: readonly string[]): boolean {
  const person = life[year]
  return person !== undefined && columns.every((column, at) => values[at] === TOTAL || person[column] === values[at])
}

/** Every life of someone who comes once, leaves at most once, and of whom at most one answer is corrected once. */
export function livesOf(years: number, valuesOf: Readonly<Record<string, readonly string[]>>): Life[] {
  let people: Record<string, string>[] = [{}]
  for (const [column, values] of Object.entries(valuesOf))
    people = people.flatMap((one) => values.map((value) => ({ ...one, [column]: value })))
  const lives: Life[] = []
  for (let from = 0; from < years; from++)
    for (let to = from; to < years; to++)
      for (const person of people) {
        const life = (corrected: number, other: Record<string, string>): Life =>
          Array.from({ length: years }, (_, year) =>
            year < from || year > to ? undefined : year < corrected ? person : other,
          )
        lives.push(life(years, person))
        for (let corrected = from + 1; corrected <= to; corrected++)
          for (const [column, values] of Object.entries(valuesOf))
            for (const value of values)
              if (value !== person[column]) lives.push(life(corrected, { ...person, [column]: value }))
      }
  return lives
}

/**
 * Attacks the tables of several years as an attacker with a solver of linear or, with `isWhole`, integer programs: the
 * least and the most people of whom something can be true in any data that would be published so. It reads published
 * tables and which of their counts changed; it shares no code with what protects them.
 */
export async function seriesAttack(
  years: readonly Year[],
  lives: readonly Life[],
  isWhole: boolean,
): Promise<(asked: Asked) => Range> {
  const equations = new Map<string, number>()
  const countedOf = new Map<string, Uint8Array>()
  for (const [year, { table, changeOf }] of years.entries()) {
    const columns = columnsOf(table)
    for (const { values, count } of table.cells) {
      if (count === undefined) continue
      const name = columns
        .flatMap((column, at) => (values[at] === TOTAL ? [] : [`${column}=${values[at]}`]))
        .sort()
        .join()
      const before = countedOf.get(name)
      const change = changeOf(values)
      const counted = Uint8Array.from(lives, (life, at) => {
        const now = isIn(life, year, columns, values)
        if (before === undefined) return Number(now)
        if (before[at] === 1) return Number(now || change?.leftOut !== true)
        return Number(now && change?.cameIn === true)
      })
      countedOf.set(name, counted)
      const terms = [...counted.keys()].filter((at) => counted[at] === 1)
      equations.set(sumOfVariables(terms), count)
    }
  }
  const solve = await solverFor({
    variables: lives.length,
    constraints: [...equations].map(([sum, count]) => `${sum} = ${count}`),
  })
  return (asked) => {
    const terms = lives.flatMap((life, at) => (asked(life) ? [at] : []))
    const objective = sumOfVariables(terms)
    return [solve('Minimize', objective, isWhole), solve('Maximize', objective, isWhole)]
  }
}
