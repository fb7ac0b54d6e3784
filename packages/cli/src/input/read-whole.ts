import { type Finding, type FindingPlace, isObject } from '@tip-standard/core'
import type { Input, Item } from './input.ts'

/** A record of a file, and the errors in reading it; only errors that belong to no record have no `item`. */
export type ReadItem = { item?: Item; errors: readonly Finding[] }

/** Where a record is, and each of its rows if it is in several tables. */
function* placesOf({ at, value, locate }: Item): Generator<FindingPlace> {
  yield at
  if (locate === undefined) return
  const parts: [part: unknown, path: (string | number)[]][] = [[value, []]]
  for (let next = parts.pop(); next !== undefined; next = parts.pop()) {
    const [part, path] = next
    if (Array.isArray(part)) parts.push(...part.map((one, at): [unknown, (string | number)[]] => [one, [...path, at]]))
    else if (isObject(part)) {
      yield locate(path)
      parts.push(...Object.entries(part).map(([name, one]): [unknown, (string | number)[]] => [one, [...path, name]]))
    }
  }
}

/** The number of a row or record; places of one record have equal ones. */
const numberOf = ({ row, record }: FindingPlace): string | undefined =>
  row !== undefined ? `row ${row}` : record === undefined ? undefined : `record ${record}`

/** Whether two places with equal numbers are of one table, as far as both name one. */
const isOneTable = (one: FindingPlace, other: FindingPlace): boolean =>
  (['file', 'sheet', 'table'] as const).every(
    (name) => one[name] === undefined || other[name] === undefined || one[name] === other[name],
  )

/** Errors that wait for the record that they are about: a reader may find them before it. */
class Errors {
  readonly #byNumber = new Map<string, Finding[]>()

  add(number: string, error: Finding): void {
    const same = this.#byNumber.get(number)
    if (same === undefined) this.#byNumber.set(number, [error])
    else same.push(error)
  }

  /** Takes out the errors at some places. */
  takeAt(places: Iterable<FindingPlace>): Finding[] {
    const taken: Finding[] = []
    if (this.#byNumber.size === 0) return taken
    for (const place of places) {
      const number = numberOf(place)
      const here = number === undefined ? [] : (this.#byNumber.get(number) ?? [])
      const left = here.filter(({ at }) => !isOneTable(at, place))
      if (number === undefined || left.length === here.length) continue
      taken.push(...here.filter((one) => !left.includes(one)))
      if (left.length === 0) this.#byNumber.delete(number)
      else this.#byNumber.set(number, left)
    }
    return taken
  }

  takeAll(): Finding[] {
    const all = [...this.#byNumber.values()].flat()
    this.#byNumber.clear()
    return all
  }
}

/**
 * Reads the records of a file, each with the errors in its own rows: cells in the wrong column, an open quotation mark,
 * a field that is given twice. Where a record is in several tables, a row that belongs to no record may be missing in
 * any of them, so that it is an error in each.
 */
export async function* readWhole(
  batches: Input['batches'],
  onBatch: (batch: { notes: readonly Finding[] }) => void,
): AsyncGenerator<ReadItem> {
  const errors = new Errors()
  for await (const { items, findings, notes } of batches) {
    onBatch({ notes })
    const unplaced: Finding[] = []
    for (const finding of findings) {
      if (finding.severity !== 'error') continue
      const number = numberOf(finding.at)
      if (number === undefined) unplaced.push(finding)
      else errors.add(number, finding)
    }
    const areOfTables = items.some(({ locate }) => locate !== undefined)
    const read = items.map((item) => ({ item, errors: errors.takeAt(placesOf(item)) }))
    const ofAll = areOfTables ? [...unplaced, ...errors.takeAll()] : []
    if (!areOfTables) for (const error of unplaced) yield { errors: [error] }
    for (const { item, errors: own } of read) yield { item, errors: [...own, ...ofAll] }
  }
  for (const error of errors.takeAll()) yield { errors: [error] }
}
