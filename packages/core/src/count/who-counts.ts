import { type CountingRuleId, countingRules, type LeftOutId } from '../generated/counting-rules.ts'
import { isObject, type Json, objectOr } from '../runtime/values.ts'
import { KnownKeys } from './known-keys.ts'

/** Why an entry is left out; `countedBefore` if it was already counted for this reporting entity and year. */
export type ReasonLeftOut = LeftOutId | 'countedBefore'

/**
 * One entry of a record, by its position in the list: it counts in `year`, or is left out. The year is `undefined` if
 * no date gives it.
 */
export type Counted = { at: number; year: number | undefined; leftOut?: ReasonLeftOut }

/** A path of plain objects, parsed once. */
type Steps = { fromRecord: boolean; steps: readonly string[] }

const stepsOf = (path: string): Steps => ({
  fromRecord: path.startsWith('/'),
  steps: path.replace(/^\//, '').split('.'),
})

function valueAt({ fromRecord, steps }: Steps, entry: Json, record: Json): unknown {
  let value: unknown = fromRecord ? record : entry
  for (const step of steps) value = objectOr(value)[step]
  return value
}

const REPORTING_ENTITY: Steps = /* @__PURE__ */ stepsOf('/reportingEntity.id')

const YEAR = /^\d{4}(?:-|$)/

function yearOf(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  return typeof value === 'string' && YEAR.test(value) ? Number(value.slice(0, 4)) : undefined
}

/** A value that is not a text, as a text that distinguishes it: JSON cannot write whole numbers of any length. */
const asText = (value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value)

/**
 * Decides record by record who counts, by the counting rules of the standard: no duplicates, no one who was found not
 * to be a victim, everyone once per reporting entity and year. It stores a key for each way to identify an entry.
 */
export class WhoCounts {
  readonly #rule: (typeof countingRules)[CountingRuleId]
  readonly #acrossEntities: boolean
  readonly #by: readonly (readonly Steps[])[]
  readonly #year: readonly Steps[]
  readonly #seen = new KnownKeys()
  /** A number for each reporting entity, year and way to identify an entry, of which there are few. */
  readonly #groups = new Map<string, number>()

  /**
   * With `acrossEntities`, cases that another organisation reports too are left out: for totals over several reporting
   * entities.
   */
  constructor(rule: CountingRuleId, { acrossEntities = false }: { acrossEntities?: boolean } = {}) {
    this.#rule = countingRules[rule]
    this.#acrossEntities = acrossEntities
    this.#by = this.#rule.by.map((paths) => paths.map(stepsOf))
    this.#year = this.#rule.year.map(stepsOf)
  }

  /** Whether each entry of the list of a case record counts. Never throws: parts of the wrong shape are skipped. */
  add(record: unknown): Counted[] {
    const root = objectOr(record)
    const entries = root[this.#rule.list]
    if (!Array.isArray(entries)) return []
    return entries.flatMap((entry: unknown, at) => (isObject(entry) ? [this.addOne(entry, at, root)] : []))
  }

  /** Every reason to leave out an entry of a record, no matter who was counted before; none if it counts. */
  reasonsFor(entry: Json, record: Json): LeftOutId[] {
    const found: LeftOutId[] = []
    for (const { id, holds, acrossEntities } of this.#rule.leftOut)
      if ((this.#acrossEntities || !acrossEntities) && holds(entry, record, record)) found.push(id)
    return found
  }

  /** Whether one entry of a record counts, at position `at` in the list; the entry is remembered. */
  addOne(entry: Json, at: number, record: Json): Counted {
    const year = this.#yearOf(entry, record)
    const [reason] = this.reasonsFor(entry, record)
    if (reason !== undefined) return { at, year, leftOut: reason }
    return this.#isNew(entry, record, year) ? { at, year } : { at, year, leftOut: 'countedBefore' }
  }

  #yearOf(entry: Json, record: Json): number | undefined {
    for (const path of this.#year) {
      const year = yearOf(valueAt(path, entry, record))
      if (year !== undefined) return year
    }
    return undefined
  }

  /**
   * Keys that identify an entry in later data, for counting everyone once over several reports: by its case, whatever
   * the year, and by the person across cases in a year. None if the record does not say who it is.
   */
  keysOf(entry: Json, record: Json): string[] {
    const year = this.#yearOf(entry, record)
    return this.#by.flatMap((paths, at) => {
      const values = paths.map((path) => valueAt(path, entry, record))
      if (values.includes(undefined)) return []
      // Dates of a case can be corrected; it stays the same case.
      const isOfCase = paths.some(({ fromRecord }) => fromRecord)
      return [JSON.stringify([at, ...values, valueAt(REPORTING_ENTITY, entry, record), ...(isOfCase ? [] : [year])])]
    })
  }

  /**
   * Whether an entry was not counted before; an entry that cannot be identified is always new. For two entries, the
   * first way of identification that both have decides: someone known across cases in one record, and not in a second
   * record of the same case, is one person.
   */
  #isNew(entry: Json, record: Json, year: number | undefined): boolean {
    const entity = valueAt(REPORTING_ENTITY, entry, record)
    const ways = this.#by.map((paths) => paths.map((path) => valueAt(path, entry, record)))
    const ofWay = ways.map((values) => !values.includes(undefined))
    let isNew = true
    for (const [at, values] of ways.entries()) {
      if (ofWay[at] !== true) continue
      // Each entry is stored with its better ways of identification; one that shares none of them with this entry is
      // the same.
      const own = ofWay.slice(0, at).reduce((sum, has, place) => sum + (has ? 1 << place : 0), 0)
      const keyFor = (better: number): readonly [number, readonly string[]] => {
        if (typeof entity === 'string' && values.every((value) => typeof value === 'string'))
          return [this.#groupOf(`${at} ${better} ${year} ${entity}`), values]
        // A value that is not a text, from an unchecked record, is compared as JSON.
        return [0, [JSON.stringify([at, better, ...values.map(asText), asText(entity), year])]]
      }
      for (let better = 0; better < 1 << at; better++)
        if ((better & own) === 0 && this.#seen.has(...keyFor(better))) isNew = false
      this.#seen.add(...keyFor(own))
    }
    return isNew
  }

  /** The number of a group, from 1. */
  #groupOf(name: string): number {
    let group = this.#groups.get(name)
    if (group === undefined) {
      group = this.#groups.size + 1
      this.#groups.set(name, group)
    }
    return group
  }
}
