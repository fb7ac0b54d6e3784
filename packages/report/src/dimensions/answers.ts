import { type EntityId, type FieldId, isObject, type Json } from '@tip-standard/core'
import { fieldsNamed, testOf } from '@tip-standard/core/conditions'
import { type FieldInfo, fields } from '@tip-standard/core/metadata'
import type { IndicatorUnit, Reading } from '../generated/indicator.ts'
import { ReportError } from '../report-error.ts'
import { unitEntities } from './joins.ts'
import { remembering } from './remembering.ts'
import { reasonIn, routeTo } from './routes.ts'

/** The answer of a record: values, or why there are none. */
type Answer = {
  readonly values: readonly unknown[]
  /**
   * Why there is no value: the reason that the record gives, else `blank`; or `none` if there are entries, but not the
   * requested ones.
   */
  readonly reason?: string
}

/** Reads the answer about one person or event. */
export type AnswerReader = (entry: Json, record: Json) => Answer

/** A compiled reading, and what it depends on. */
export type CompiledReading = {
  readonly read: AnswerReader
  /** The field that holds the values. */
  readonly field: FieldInfo
  /** The fields that its condition names. */
  readonly asked: readonly FieldId[]
  /** Every field that it needs. */
  readonly needs: readonly FieldId[]
  /** Whether there can be several entries. */
  readonly isOfList: boolean
  /** The path, and the condition that selects entries. */
  readonly source: Source
}

/** What values depend on: a field, of all entries or of some. */
export type Source = { readonly path: string; readonly where?: string }

/** The code if no reason is given. */
export const BLANK = 'blank'
/** The answer for a record that has entries, but not the requested ones. */
export const NONE = 'none'

const fieldOf = (entity: string | undefined, name: string | undefined): FieldInfo | undefined =>
  fields.find((one) => one.entity === entity && one.name === name)

/** The fields of a path, such as `journeyLeg.to` and `place.country` of `journeyLeg.to.country`. Throws an `unknownPath`. */
function fieldsOfPath(path: string): [FieldInfo, ...FieldInfo[]] {
  const [entity, ...names] = path.split('.')
  const found: FieldInfo[] = []
  let owner = entity
  for (const name of names) {
    const field = fieldOf(owner, name)
    if (field === undefined) break
    found.push(field)
    owner = 'entity' in field.type ? field.type.entity : undefined
  }
  const [first, ...rest] = found
  if (first === undefined || found.length < names.length)
    throw new ReportError('unknownPath', `The standard has no field ${path}.`)
  return [first, ...rest]
}

/**
 * Collects the values below an entry, through objects and lists; returns the reason why there are none, if one is
 * given.
 */
function collect(entry: Json, names: readonly string[], at: number, values: unknown[]): string | undefined {
  const name = names[at] as string
  const value = entry[name]
  if (value === undefined) return reasonIn(entry, name)
  const isLast = at + 1 === names.length
  if (!Array.isArray(value)) {
    if (isLast) values.push(value)
    else if (isObject(value)) return collect(value, names, at + 1, values)
    return undefined
  }
  let reason: string | undefined
  for (const item of value)
    if (isLast) values.push(item)
    else if (isObject(item)) reason ??= collect(item, names, at + 1, values)
  return reason
}

const nothing: readonly unknown[] = []

/** The readings of one unit: dimensions with equal readings share the answers. */
export class Readings {
  readonly #unit: IndicatorUnit
  readonly #known = new Map<string, CompiledReading>()

  constructor(unit: IndicatorUnit) {
    this.#unit = unit
  }

  /** The compiled reading. Throws `unknownPath`, or `wrongUnit` if the unit does not lead to the field. */
  of(reading: Reading): CompiledReading {
    const name = JSON.stringify([reading.path, reading.where])
    let compiled = this.#known.get(name)
    if (compiled === undefined) {
      const made = compileReading(this.#unit, reading)
      compiled = { ...made, read: remembering(made.read) }
      this.#known.set(name, compiled)
    }
    return compiled
  }
}

function compileReading(unit: IndicatorUnit, { path, where }: Reading): CompiledReading {
  const onPath = fieldsOfPath(path)
  const [{ entity }] = onPath
  const route = routeTo(unit, entity)
  if (route === undefined)
    throw new ReportError('wrongUnit', `Nothing leads from what is counted (${unit}) to ${path}.`)
  const named =
    where === undefined ? [] : fieldsNamed(where, { entity, parent: unitEntities[unit], around: unitEntities[unit] })
  if (named === undefined)
    throw new ReportError('unknownPath', `The condition for ${path} names what ${entity} does not have.`)
  const names = onPath.map(({ name }) => name)
  const test = where === undefined ? undefined : testOf(where)
  const deciding = [...named].flatMap((id) => (id.startsWith(`${entity}.`) ? [id.slice(entity.length + 1)] : []))
  const read: AnswerReader = (entry, record) => {
    const { entries, reason } = route.find(entry, record)
    const values: unknown[] = []
    let why: string | undefined
    let isAsked = false
    for (const one of entries) {
      if (test !== undefined && !test({ entity: one, parent: entry, root: record, around: entry })) {
        // It may be a requested entry: the deciding value is not recorded.
        isAsked ||= deciding.some((name) => one[name] === undefined)
        continue
      }
      isAsked = true
      const given = collect(one, names, 0, values)
      why ??= given
    }
    if (values.length > 0) return { values }
    if (!isAsked && entries.length > 0) return { values: nothing, reason: NONE }
    return { values: nothing, reason: reason ?? why ?? BLANK }
  }
  return {
    read,
    field: onPath.at(-1) as FieldInfo,
    asked: [...named],
    needs: [...onPath.map(({ id }) => id), ...named, ...route.needs],
    isOfList: route.isList,
    source: { path, ...(where !== undefined && { where: JSON.stringify(where) }) },
  }
}

/** Returns the first reading with an answer; if there is none, the first reason that a reading gives. */
export function firstAnswer(readings: readonly CompiledReading[]): AnswerReader {
  const [first] = readings
  if (first !== undefined && readings.length === 1) return first.read
  return (entry, record) => {
    let reason: string | undefined
    for (const { read } of readings) {
      const answer = read(entry, record)
      if (answer.values.length > 0) return answer
      if (reason === undefined || reason === BLANK) reason = answer.reason
    }
    return { values: [], reason: reason ?? BLANK }
  }
}

/** The entity of a reading's entry; for the unit itself, the unit's. */
export const entityOf = (unit: IndicatorUnit): EntityId => unitEntities[unit]
