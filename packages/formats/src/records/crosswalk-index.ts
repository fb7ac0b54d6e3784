import { type CrosswalkRow, crosswalk, crosswalkReadings } from '@tip-standard/core/crosswalks'
import type { LossCounter } from './losses.ts'

/** The standards that the converters here support. */
export type ForeignStandard = CrosswalkRow['standard']

/** A code list of the standard with rows in the crosswalk. */
export type CrosswalkList = CrosswalkRow['list']

/**
 * Relations, the best first. A foreign term wider than ours is read as ours only if the dictionary lists it in `reads`.
 */
const readingOrder = ['exact', 'close', 'narrower'] as const

const rowsByList: ReadonlyMap<string, CrosswalkRow[]> = /* @__PURE__ */ indexRows()

function indexRows(): Map<string, CrosswalkRow[]> {
  const index = new Map<string, CrosswalkRow[]>()
  for (const row of crosswalk) {
    const key = `${row.standard} ${row.list}`
    const rows = index.get(key)
    if (rows) rows.push(row)
    else index.set(key, [row])
  }
  return index
}

/** All rows of one standard and one list. */
function crosswalkRows(standard: ForeignStandard, list: CrosswalkList): readonly CrosswalkRow[] {
  return rowsByList.get(`${standard} ${list}`) ?? []
}

const readMaps = new Map<string, ReadonlyMap<string, string>>()

/** The foreign terms of a list, each with the code as which it is read. */
export function toReadMap(standard: ForeignStandard, list: CrosswalkList): ReadonlyMap<string, string> {
  const key = `${standard} ${list}`
  const known = readMaps.get(key)
  if (known) return known
  const rows = crosswalkRows(standard, list)
  const map = new Map<string, string>()
  for (const relation of readingOrder)
    for (const row of rows) if (row.relation === relation && !map.has(row.to)) map.set(row.to, row.code)
  for (const { from, code, ...reading } of crosswalkReadings)
    if (reading.standard === standard && reading.list === list && !map.has(from)) map.set(from, code)
  readMaps.set(key, map)
  return map
}

/** The terms for one of our codes, each with its relation; empty if the other standard has none. */
export function toForeignTerms(standard: ForeignStandard, list: CrosswalkList, code: string): readonly CrosswalkRow[] {
  return crosswalkRows(standard, list).filter((row) => row.code === code && row.relation !== 'none')
}

/** Counts the loss when a code is written as a foreign term: none, a merger or a narrowing. */
export function countRelation(losses: LossCounter, row: CrosswalkRow, target: string): void {
  if (row.relation === 'broader') losses.add(`${row.list}.${row.code}`, 'merged', target)
  else if (row.relation === 'narrower') losses.add(`${row.list}.${row.code}`, 'narrowed', target)
}
