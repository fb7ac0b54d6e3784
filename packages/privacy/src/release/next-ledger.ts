import type { ReleasePlan } from '../plan/plan.ts'
import { NO_CLASS } from '../recoding/recoding.ts'
import { columnOf, type Table } from '../table/table.ts'
import type { Comparison, ReleaseHistory } from './comparison.ts'
import { blankRows, countInData } from './data-distribution.ts'
import { watchedColumns } from './individuals.ts'
import { type LedgerColumn, type ReleaseLedger, sealLedger } from './ledger.ts'

/** A new release: the classes of its rows, and the texts of each class. */
export type NewRelease = {
  readonly table: Table
  readonly plan: ReleasePlan
  readonly classOfRow: Uint32Array
  readonly textsOf: (released: number) => readonly string[]
  readonly planHash: string
}

/** Numbers values in the order of their first occurrence. */
function numbered(things: readonly number[]): { first: number[]; codes: number[] } {
  const numbers = new Map<number, number>()
  const codes = things.map((thing) => {
    const number = numbers.get(thing) ?? numbers.size
    numbers.set(thing, number)
    return number
  })
  return { first: [...numbers.keys()], codes }
}

/** Adds a release to a ledger: the people released, in the order of their tokens, which reveals nothing about the order of rows. */
export function nextLedger(
  { ledger, key, date }: ReleaseHistory,
  { individuals, tokens }: Comparison,
  { table, plan, classOfRow, textsOf, planHash }: NewRelease,
): ReleaseLedger {
  const tokenOf = (row: number): string => individuals.tokens[row] as string
  const rows = [...classOfRow.keys()]
    .filter((row) => classOfRow[row] !== NO_CLASS)
    .sort((a, b) => (tokenOf(a) < tokenOf(b) ? -1 : 1))
  const isBlank = blankRows(
    plan.quasiIdentifiers.map(({ column }) => columnOf(table, column)),
    table.rowCount,
  )
  const classes = numbered(rows.map((row) => classOfRow[row] as number))
  const columns = watchedColumns(plan).map((name): LedgerColumn => {
    const column = columnOf(table, name)
    const { first, codes } = numbered(rows.map((row) => column.codes[row] as number))
    const tokenOf = (code: number): string => tokens.of('value', name, column.values[code] as string)
    if (!plan.sensitive.some((one) => one.column === name)) return { name, tokens: first.map(tokenOf), codes }
    const counts = countInData(column, isBlank)
    // Values that no released row has are part of the distribution too.
    const all = [...new Set([...first, ...[...counts.keys()].filter((code) => counts[code] !== 0)])]
    return { name, tokens: all.map(tokenOf), codes, inData: all.map((code) => counts[code] as number) }
  })
  const release = {
    date,
    plan: planHash,
    k: plan.k,
    rows: table.rowCount,
    people: rows.map(tokenOf),
    classOf: classes.codes,
    classes: classes.first.map((released) => tokens.of('class', ...textsOf(released))),
    columns,
  }
  return sealLedger(ledger.person, [...ledger.releases, release], key)
}
