import { type CountingRuleId, countingRules, type LeftOutId } from '../generated/counting-rules.ts'
import { isObject, type Json, objectOr } from '../runtime/values.ts'

/** Why an entry is left out; `countedBefore` where the same one was counted for this reporting entity and year. */
export type ReasonLeftOut = LeftOutId | 'countedBefore'

/** One entry of a record, by its place in the list: it counts in `year`, or is left out. The year is `undefined` where no date gives it. */
export type Counted = { at: number; year: number | undefined; leftOut?: ReasonLeftOut }

/** The value at a path of plain objects. */
function valueAt(path: string, entry: Json, record: Json): unknown {
  let value: unknown = path.startsWith('/') ? record : entry
  for (const step of path.replace(/^\//, '').split('.')) value = objectOr(value)[step]
  return value
}

const YEAR = /^\d{4}(?:-|$)/

function yearOf(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  return typeof value === 'string' && YEAR.test(value) ? Number(value.slice(0, 4)) : undefined
}

/**
 * Tells record by record who counts, by the counting rules of the standard: no duplicates, no one who was found not to be a victim,
 * everyone once per reporting entity and year. It keeps one key for each entry that counted.
 */
export class WhoCounts {
  readonly #rule: (typeof countingRules)[CountingRuleId]
  readonly #acrossEntities: boolean
  readonly #seen = new Set<string>()

  /** With `acrossEntities`, what another organisation reports too is left out: for totals over several reporting entities. */
  constructor(rule: CountingRuleId, { acrossEntities = false }: { acrossEntities?: boolean } = {}) {
    this.#rule = countingRules[rule]
    this.#acrossEntities = acrossEntities
  }

  /** Whether each entry of the list of a case record counts. Never throws: what has the wrong shape is passed over. */
  add(record: unknown): Counted[] {
    const root = objectOr(record)
    const entries = root[this.#rule.list]
    if (!Array.isArray(entries)) return []
    return entries.flatMap((entry: unknown, at) => (isObject(entry) ? [this.addOne(entry, at, root)] : []))
  }

  /** Why an entry of a record is left out, whoever was counted before; `undefined` where it is not. */
  reasonFor(entry: Json, record: Json): LeftOutId | undefined {
    return this.#rule.leftOut.find(
      ({ holds, acrossEntities }) => (this.#acrossEntities || !acrossEntities) && holds(entry, record, record),
    )?.id
  }

  /** Whether one entry of a record counts, `at` being its place in the list; it is remembered. */
  addOne(entry: Json, at: number, record: Json): Counted {
    const year = this.#rule.year.map((path) => yearOf(valueAt(path, entry, record))).find((one) => one !== undefined)
    const reason = this.reasonFor(entry, record)
    if (reason !== undefined) return { at, year, leftOut: reason }
    const key = this.#keyOf(entry, record, year)
    if (key === undefined) return { at, year }
    if (this.#seen.has(key)) return { at, year, leftOut: 'countedBefore' }
    this.#seen.add(key)
    return { at, year }
  }

  /** What tells who or what it is; `undefined` where the record does not say. */
  #keyOf(entry: Json, record: Json, year: number | undefined): string | undefined {
    const of = (paths: readonly string[]): unknown[] => paths.map((path) => valueAt(path, entry, record))
    const by = this.#rule.by.findIndex((paths) => of(paths).every((value) => value !== undefined))
    const paths = this.#rule.by[by]
    if (paths === undefined) return undefined
    return JSON.stringify([by, ...of(paths), valueAt('/reportingEntity.id', entry, record), year])
  }
}
