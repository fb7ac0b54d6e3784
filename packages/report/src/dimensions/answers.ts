import type { EntityId, FieldId, Json } from '@tip-standard/core'
import { fieldsNamed, holds } from '@tip-standard/core/conditions'
import { type FieldInfo, fields } from '@tip-standard/core/metadata'
import type { IndicatorUnit, Reading } from '../generated/indicator.ts'
import { ReportError } from '../report-error.ts'
import { unitEntities } from './joins.ts'
import { reasonIn, routeTo } from './routes.ts'

/** What a record answers: values, or why there are none. */
type Answer = {
  readonly values: readonly unknown[]
  /** Why there is no value: the reason that the record gives, else `blank`; or `none`, where there are entries and none is what was asked for. */
  readonly reason?: string
}

/** Reads the answer about one person or event. */
export type AnswerReader = (entry: Json, record: Json) => Answer

/** A reading that can be asked, and what it depends on. */
export type CompiledReading = {
  readonly read: AnswerReader
  /** The field that holds the values. */
  readonly field: FieldInfo
  /** Every field that has to be there for it. */
  readonly needs: readonly FieldId[]
  /** Whether there can be several entries. */
  readonly isOfList: boolean
  /** The path, and the condition of which entries are read. */
  readonly source: Source
}

/** What values follow from: a field, of all entries or of some. */
export type Source = { readonly path: string; readonly where?: string }

/** Where no reason is given. */
export const BLANK = 'blank'
/** Where there are entries, and none is what was asked for. */
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

/** The values below an entry, through the objects and lists on the way, or the reason that there are none. */
function valuesIn(entry: Json, names: readonly string[]): Answer {
  const [name, ...rest] = names as [string, ...string[]]
  const value = entry[name]
  if (value === undefined) {
    const reason = reasonIn(entry, name)
    return reason === undefined ? { values: [] } : { values: [], reason }
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (rest.length === 0) return { values: items }
  const answers = items.flatMap((item) =>
    typeof item === 'object' && item !== null ? [valuesIn(item as Json, rest)] : [],
  )
  const reason = answers.find((one) => one.reason !== undefined)?.reason
  return { values: answers.flatMap(({ values }) => values), ...(reason !== undefined && { reason }) }
}

/** Compiles a reading for a unit. Throws an `unknownPath`, or a `wrongUnit` where nothing of the unit leads to the field. */
export function compileReading(unit: IndicatorUnit, { path, where }: Reading): CompiledReading {
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
  const read: AnswerReader = (entry, record) => {
    const { entries, reason } = route.find(entry, record)
    const asked =
      where === undefined
        ? entries
        : entries.filter((one) => holds(where, { entity: one, parent: entry, root: record, around: entry }))
    if (asked.length === 0 && entries.length > 0) return { values: [], reason: NONE }
    const answers = asked.map((one) => valuesIn(one, names))
    const values = answers.flatMap((one) => one.values)
    if (values.length > 0) return { values }
    return { values, reason: reason ?? answers.find((one) => one.reason !== undefined)?.reason ?? BLANK }
  }
  return {
    read,
    field: onPath.at(-1) as FieldInfo,
    needs: [...onPath.map(({ id }) => id), ...named, ...route.needs],
    isOfList: route.isList,
    source: { path, ...(where !== undefined && { where: JSON.stringify(where) }) },
  }
}

/** Reads several readings: the first that has an answer; where none has, the reason that the first gives which gives one. */
export function firstAnswer(readings: readonly CompiledReading[]): AnswerReader {
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

/** The entity that holds the entry of a reading, for what is counted itself. */
export const entityOf = (unit: IndicatorUnit): EntityId => unitEntities[unit]
