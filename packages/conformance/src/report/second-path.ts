import { withinCustody } from '@tip-standard/policy'
import {
  createReport,
  type PopulationRow,
  type Report,
  type ReportIndicator,
  type ReportTable,
} from '@tip-standard/report'
import fc from 'fast-check'
import { expect } from 'vitest'
import { validCaseRecord } from '../arbitraries.ts'
import type { Json } from '../rule-interpreter.ts'
import { isAnswer, type PlainIndicator, peopleIn, plainSets } from './plain-indicators.ts'

const sharedOf: Record<string, string | undefined> = { victims: 'sexAndAge', perpetrators: 'perpetratorSex' }

type Person = ReadonlyMap<string, readonly string[]>

/** Whether a code is counted in a category: it is the category, or a part of it. */
function isIn(code: string, category: string, { categories }: ReportTable['dimensions'][number]): boolean {
  if (code === category) return true
  const within = categories.find((one) => one.code === code)?.within
  return within !== undefined && isIn(within, category, { id: '', isSeveral: false, categories })
}

/** Every cell of a table, beside what plain code counts in it. */
function compare(table: ReportTable, people: readonly Person[]): { counted: (number | undefined)[]; plain: number[] } {
  const plain = table.cells.map(
    ({ at }) =>
      people.filter((person) =>
        table.dimensions.every((dimension, axis) => {
          const category = dimension.categories[at[axis] as number]
          if (category?.kind === 'total') return true
          return person.get(dimension.id)?.some((code) => isIn(code, category?.code as string, dimension))
        }),
      ).length,
  )
  return { counted: table.cells.map(({ count }) => count), plain }
}

/** Codes that people have and that a table does not show. */
const notShown = (table: ReportTable, people: readonly Person[]): string[] =>
  table.dimensions.flatMap(({ id, categories }) =>
    people.flatMap((person) => (person.get(id) ?? []).filter((code) => !categories.some((one) => one.code === code))),
  )

type Population = readonly PopulationRow[]

/** Invented people of each year of registration from the first to the last, by sex and age group; some groups have no one. */
function populationOf(victims: readonly Person[]): Population {
  const years = victims
    .flatMap((person) => person.get('year') ?? [])
    .flatMap((year) => (/^\d+$/.test(year) ? [Number(year)] : []))
  if (years.length === 0) return [{ year: 2000, people: 1 }]
  const from = Math.min(...years)
  return Array.from({ length: Math.max(...years) - from + 1 }, (_, at) => from + at).flatMap((year) => [
    { year, sex: 'female', ageGroup: 'child', people: year },
    { year, sex: 'female', ageGroup: 'adult', people: 3 * year + 1 },
    { year, sex: 'male', ageGroup: 'child', people: 0 },
    { year, sex: 'male', ageGroup: 'adult', people: 7 * year },
  ])
}

const groupOf: Record<string, (row: PopulationRow) => boolean> = {
  girls: ({ sex, ageGroup }) => sex === 'female' && ageGroup === 'child',
  women: ({ sex, ageGroup }) => sex === 'female' && ageGroup === 'adult',
  boys: ({ sex, ageGroup }) => sex === 'male' && ageGroup === 'child',
  men: ({ sex, ageGroup }) => sex === 'male' && ageGroup === 'adult',
  total: () => true,
}

/** Whether the rate of every cell is its count, for 100,000 people of the same sex and age group in all years; no rate without people. */
function checkRates(table: ReportTable, population: Population): void {
  for (const { at, count, rate } of table.cells) {
    const categories = table.dimensions.map(({ categories: own }, axis) => own[at[axis] as number])
    const sexAt = table.dimensions.findIndex(({ id }) => id === 'sexAndAge')
    const isIn = groupOf[sexAt === -1 ? 'total' : (categories[sexAt]?.code ?? '')]
    const isRated = categories.every((one) => one?.kind === 'answer' || one?.kind === 'total')
    const people = isIn === undefined ? 0 : population.filter(isIn).reduce((sum, row) => sum + row.people, 0)
    if (isRated && people > 0) expect(rate).toBeCloseTo(((count as number) / people) * 100_000, 6)
    else expect(rate).toBeUndefined()
  }
}

/** Why an indicator that people can be counted for has no table: a rate of people without any year. */
const reasonOf = ({ per }: PlainIndicator, everyone: readonly Person[], population: Population): string | undefined =>
  per !== undefined && everyone.length > 0 && population.length === 1 ? 'populationYears' : undefined

function check(
  indicator: PlainIndicator,
  made: ReportIndicator,
  everyone: readonly Person[],
  population: Population,
): void {
  const people = everyone.filter((person) =>
    (indicator.of ?? []).every(({ dimension, codes }) => person.get(dimension)?.some((code) => codes.includes(code))),
  )
  for (const table of made.tables) {
    const { counted, plain } = compare(table, people)
    expect(counted, indicator.id).toEqual(plain)
    expect(notShown(table, people), indicator.id).toEqual([])
    if (indicator.per !== undefined) checkRates(table, population)
  }
  const last = indicator.by.at(-1) ?? sharedOf[indicator.unit] ?? ''
  // Of sex and age a table counts those without an answer too; in every other dimension someone has to have one.
  const asked = [...indicator.by.filter((id) => id !== sharedOf[indicator.unit]), last]
  const hasAnswers = people.some((person) => asked.every((id) => person.get(id)?.some((code) => isAnswer(id, code))))
  const withoutYears = hasAnswers ? reasonOf(indicator, everyone, population) : undefined
  if (made.notComputed !== undefined)
    expect(made.notComputed.code).toBe(withoutYears ?? (people.length === 0 ? 'noOne' : 'noAnswers'))
  expect(made.notComputed === undefined, indicator.id).toBe(hasAnswers && withoutYears === undefined)
  for (const { id, of } of indicator.figures) {
    const own = people.filter((person) => person.get(of.dimension)?.some((code) => of.codes.includes(code)))
    const figure = made.figures.find((one) => one.id === id)
    if (made.notComputed === undefined) expect(figure?.count ?? 0, `${indicator.id} ${id}`).toBe(own.length)
    const answered = people.filter((person) => person.get(of.dimension)?.every((code) => isAnswer(of.dimension, code)))
    if (figure?.share !== undefined) expect(figure.share).toBeCloseTo(own.length / answered.length, 9)
  }
}

/**
 * Counts so many random data sets with the package and with plain code, before protection, and fails where a cell of an
 * indicator differs.
 */
export async function countTwice(dataSets: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(validCaseRecord, { minLength: 1, maxLength: 12 }), async (records) => {
      const population = populationOf(peopleIn(records as unknown as Json[], 'victims', ['year']))
      const report: Report = await createReport(
        records.map((record) => withinCustody(record)),
        { title: 'Invented', sets: plainSets.map(({ id }) => id), population },
      )
      for (const { id, indicators } of plainSets) {
        const made = report.sets.find(({ set }) => set.id === id)
        for (const indicator of indicators) {
          const shared = sharedOf[indicator.unit]
          const ids = [
            ...indicator.by,
            ...(indicator.of ?? []).map(({ dimension }) => dimension),
            ...(shared === undefined ? [] : [shared]),
          ]
          const people = peopleIn(records as unknown as Json[], indicator.unit, ids)
          check(
            indicator,
            made?.indicators.find((one) => one.id === indicator.id) as ReportIndicator,
            people,
            population,
          )
        }
      }
    }),
    { numRuns: dataSets, endOnFailure: true },
  )
}
