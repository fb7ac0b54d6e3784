import { type AbsentReasonCode, isObject } from '@tip-standard/core'
import type { Cell, Row } from './cell.ts'
import { registrationYearOf } from './registration-year.ts'

type Node = Readonly<Record<string, unknown>>

/** Collects everything at a path, through lists: all values, and the reasons for missing ones. */
function collect(node: Node, path: readonly string[], values: unknown[], reasons: AbsentReasonCode[]): void {
  const [name, ...rest] = path
  if (name === undefined) return
  const value = node[name]
  if (value === undefined) {
    const reason = isObject(node.absent) ? node.absent[name] : undefined
    if (typeof reason === 'string') reasons.push(reason as AbsentReasonCode)
    return
  }
  for (const one of Array.isArray(value) ? value : [value]) {
    if (rest.length === 0) values.push(one)
    else if (isObject(one)) collect(one, rest, values, reasons)
  }
}

function cellAt(record: Node, person: Node, path: string): Cell {
  const parts = path.split('.')
  const root = parts[0] === 'case' || parts[0] === 'reportingEntity' ? record : person
  const values: unknown[] = []
  const reasons: AbsentReasonCode[] = []
  collect(root, parts, values, reasons)
  if (path === 'case.registrationYear' && values.length === 0 && isObject(record.case))
    return registrationYearOf(record.case) ?? (reasons[0] === undefined ? undefined : { absent: reasons[0] })
  if (values.length > 1) return values as Cell
  if (values.length === 1) return values[0] as Cell
  return reasons[0] === undefined ? undefined : { absent: reasons[0] }
}

/** The kind of person that each row of a case record represents. */
export type RowsOf = 'victim' | 'perpetrator'

const lists = { victim: 'victims', perpetrator: 'perpetrators' } as const

/** Whether a value is a case record (it has victims) and not a flat row. */
export function isRecord(item: unknown): item is Node {
  return isObject(item) && Array.isArray(item.victims)
}

/**
 * Whether a value is a case record from which rows of these people can be made: it has victims, or the people
 * themselves.
 */
export const isRecordOf = (rowsOf: RowsOf, item: unknown): item is Node =>
  isRecord(item) || (isObject(item) && Array.isArray(item[lists[rowsOf]]))

/**
 * Makes one flat row for each victim or alleged perpetrator of a case record, with a cell for the path of each column.
 */
export function* flattenRecord(
  record: Node,
  paths: Readonly<Record<string, string>>,
  rowsOf: RowsOf = 'victim',
): Generator<Row> {
  const people = record[lists[rowsOf]]
  if (!Array.isArray(people)) return
  for (const person of people) {
    if (!isObject(person)) continue
    yield Object.fromEntries(Object.entries(paths).map(([column, path]) => [column, cellAt(record, person, path)]))
  }
}
