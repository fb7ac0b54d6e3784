import type { ReleasePlan } from '../plan/plan.ts'
import { type Column, columnOf, type Table } from '../table/table.ts'
import { type Dimension, nameOfDimension } from '../tables/plan.ts'
import { tryTables } from './countable-tables.ts'
import { findCountingRows } from './counting-rows.ts'

/** What could be published about the last years combined. */
export type YearsAdvice = {
  readonly from: number
  readonly to: number
  readonly people: number
  /** The number of one-column tables that could be published. */
  readonly tables: number
  readonly isEnoughForRows: boolean
}

/** The maximum number of combined years: more would say little about any one of them. */
const MOST_YEARS = 5

const isYear = (value: string): boolean => /^(19|20|21)\d\d$/.test(value)

/** The column of years: the named one, or the first whose values are all years from 1900 to 2199. */
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

/** Removes values that no row has from a column. */
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
 * Tries the last year of the data, then the last two combined, and so on up to five, until every one-column table could
 * be published and rows could be counted. The year itself is not among the columns. Empty if there is no column of
 * years, or no other column.
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
