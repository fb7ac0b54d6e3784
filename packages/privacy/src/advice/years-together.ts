import type { ReleasePlan } from '../plan/plan.ts'
import { type Column, columnOf, type Table } from '../table/table.ts'
import { type Dimension, nameOfDimension } from '../tables/plan.ts'
import { tryTables } from './countable-tables.ts'
import { findCountingRows } from './counting-rows.ts'

/** What could be published of the last years, taken together. */
export type YearsAdvice = {
  readonly from: number
  readonly to: number
  readonly people: number
  /** Of the tables of one column, those that could be published. */
  readonly tables: number
  readonly isEnoughForRows: boolean
}

/** More years together say little about any of them. */
const MOST_YEARS = 5

const isYear = (value: string): boolean => /^(19|20|21)\d\d$/.test(value)

/** The column of years: the one that is named, or the first whose values are all years, from 1900 to 2199. */
function yearColumnOf({ quasiIdentifiers }: ReleasePlan): string | undefined {
  return quasiIdentifiers.find(({ hierarchy: { values, leafCount } }) => values.slice(0, leafCount).every(isYear))
    ?.column
}

/** Takes some rows of a table. */
function pickRows({ columns }: Table, rows: Uint32Array): Table {
  const taken = columns.map(
    ({ codes, ...column }): Column => ({ ...column, codes: rows.map((row) => codes[row] as number) }),
  )
  return { rowCount: rows.length, columns: taken.map(withOwnValues) }
}

/** Leaves out the values of a column that none of its rows has. */
function withOwnValues({ name, codes, values }: Column): Column {
  const codeOf = new Map<number, number>()
  const own: string[] = []
  const taken = codes.map((code) => {
    const known = codeOf.get(code) ?? own.push(values[code] as string) - 1
    codeOf.set(code, known)
    return known
  })
  return { name, codes: taken, values: own }
}

/**
 * Looks at the last year of the data by itself, then at the last two together, and so on, five at most, until each
 * table of one column could be published and rows could be counted. The year itself is not among the columns. Empty
 * where there is no column of years, or no other.
 */
export function tryYears(
  table: Table,
  asked: ReleasePlan,
  dimensions: readonly Dimension[],
  release: Parameters<typeof tryTables>[2],
): readonly YearsAdvice[] {
  const year = yearColumnOf(asked)
  const others = { ...asked, quasiIdentifiers: asked.quasiIdentifiers.filter(({ column }) => column !== year) }
  const counted = dimensions.filter((one) => nameOfDimension(one) !== year)
  if (year === undefined || others.quasiIdentifiers.length === 0) return []
  const { codes, values } = columnOf(table, year)
  const years = values.map((value) => (isYear(value) ? Number(value) : Number.NaN))
  const known = [...new Set(years.filter((one) => !Number.isNaN(one)))].sort((a, b) => b - a)
  const [to] = known
  if (to === undefined) return []
  const found: YearsAdvice[] = []
  for (const from of known.filter((one) => to - one < MOST_YEARS)) {
    const rows = Uint32Array.from(codes.keys()).filter((row) => (years[codes[row] as number] as number) >= from)
    const part = pickRows(table, rows)
    const tables = tryTables(part, counted, release, false).filter(({ isPublishable }) => isPublishable).length
    const isEnoughForRows = findCountingRows(part, others) !== undefined
    found.push({ from, to, people: rows.length, tables, isEnoughForRows })
    if (isEnoughForRows && tables === others.quasiIdentifiers.length) break
  }
  return found
}
