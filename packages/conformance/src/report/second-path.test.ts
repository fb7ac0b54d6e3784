import { withinCustody } from '@tip-standard/policy'
import { createReport, type Report, type ReportIndicator, type ReportTable } from '@tip-standard/report'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

function check(indicator: PlainIndicator, made: ReportIndicator, everyone: readonly Person[]): void {
  const people = everyone.filter((person) =>
    (indicator.of ?? []).every(({ dimension, codes }) => person.get(dimension)?.some((code) => codes.includes(code))),
  )
  for (const table of made.tables) {
    const { counted, plain } = compare(table, people)
    expect(counted, indicator.id).toEqual(plain)
    expect(notShown(table, people), indicator.id).toEqual([])
  }
  const last = indicator.by.at(-1) ?? sharedOf[indicator.unit] ?? ''
  const hasAnswers = people.some((person) => person.get(last)?.some((code) => isAnswer(last, code)))
  if (made.notComputed !== undefined) expect(made.notComputed.code).toBe(people.length === 0 ? 'tooFew' : 'noAnswers')
  expect(made.notComputed === undefined, indicator.id).toBe(hasAnswers)
  for (const { id, of } of indicator.figures) {
    const own = people.filter((person) => person.get(of.dimension)?.some((code) => of.codes.includes(code)))
    const figure = made.figures.find((one) => one.id === id)
    if (made.notComputed === undefined) expect(figure?.count ?? 0, `${indicator.id} ${id}`).toBe(own.length)
    const answered = people.filter((person) => person.get(of.dimension)?.every((code) => isAnswer(of.dimension, code)))
    if (figure?.share !== undefined) expect(figure.share).toBeCloseTo(own.length / answered.length, 9)
  }
}

describe('plain code that shares no line with the package', () => {
  it('counts the same in every cell of every indicator, before protection', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(validCaseRecord, { minLength: 1, maxLength: 12 }), async (records) => {
        const report: Report = await createReport(
          records.map((record) => withinCustody(record)),
          { title: 'Invented', sets: plainSets.map(({ id }) => id) },
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
            check(indicator, made?.indicators.find((one) => one.id === indicator.id) as ReportIndicator, people)
          }
        }
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })
})
