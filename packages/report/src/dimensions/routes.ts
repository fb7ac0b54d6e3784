import { type EntityId, type FieldId, isObject, type Json } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import type { IndicatorUnit } from '../generated/indicator.ts'
import { joined, joiningFields, type PeopleList, unitEntities } from './joins.ts'
import { remembering } from './remembering.ts'

/** Entries that hold a field, and why there are none, if a record says so. */
type Found = { readonly entries: readonly Json[]; readonly reason: string | undefined }

/** Finds the entries of an entity in the record, for what is counted. */
export type Route = {
  readonly find: (entry: Json, record: Json) => Found
  /** Whether there can be several entries. */
  readonly isList: boolean
  /** The fields by which entries are found. */
  readonly needs: readonly FieldId[]
}

type Step = { readonly name: string; readonly isList: boolean }

/** The shortest path of properties from one entity to another one in it; `undefined` if there is none. */
function stepsBetween(start: EntityId, target: EntityId): Step[] | undefined {
  const ways = new Map<EntityId, Step[]>([[start, []]])
  // The map grows during the loop.
  for (const [entity, steps] of ways) {
    if (entity === target) return steps
    for (const { entity: holder, name, type } of fields)
      if (holder === entity && 'entity' in type && !ways.has(type.entity))
        ways.set(type.entity, [...steps, { name, isList: type.kind === 'objects' }])
  }
  return undefined
}

const reasonIn = ({ absent }: Json, name: string): string | undefined => {
  const reason = isObject(absent) ? absent[name] : undefined
  return typeof reason === 'string' ? reason : undefined
}

/** Follows properties from entries. */
function follow(entries: readonly Json[], steps: readonly Step[]): Found {
  let reason: string | undefined
  let found = entries
  for (const { name } of steps) {
    const next: Json[] = []
    for (const entry of found) {
      const value = entry[name]
      if (value === undefined) reason ??= reasonIn(entry, name)
      else if (Array.isArray(value)) for (const one of value) if (isObject(one)) next.push(one)
      if (isObject(value)) next.push(value)
    }
    found = next
  }
  return { entries: found, reason: found.length === 0 ? reason : undefined }
}

const lists: readonly PeopleList[] = ['victims', 'perpetrators', 'relations', 'events']

/**
 * The route from what is counted to an entity: itself or a part of it; the case, the reporting entity and their parts;
 * or people, relations and events of the record that concern it, and their parts. `undefined` if there is none.
 */
export function routeTo(unit: IndicatorUnit, target: EntityId): Route | undefined {
  const name = `${unit} ${target}`
  const known = routes.get(name)
  if (known !== undefined || routes.has(name)) return known
  const made = makeRoute(unit, target)
  const route = made === undefined ? undefined : { ...made, find: remembering(made.find) }
  routes.set(name, route)
  return route
}

const routes = new Map<string, Route | undefined>()

function makeRoute(unit: IndicatorUnit, target: EntityId): Route | undefined {
  const own = stepsBetween(unitEntities[unit], target)
  if (own !== undefined)
    return { find: (entry) => follow([entry], own), isList: own.some(({ isList }) => isList), needs: [] }
  const ofRecord = stepsBetween('caseRecord', target)
  const first = ofRecord?.[0]
  if (ofRecord === undefined || first === undefined) return undefined
  if (!first.isList)
    return {
      find: (_entry, record) => follow([record], ofRecord),
      isList: ofRecord.some(({ isList }) => isList),
      needs: [],
    }
  const from = lists.find((one) => one === first.name)
  if (from === undefined) return undefined
  const join = joined(unit, from)
  return { find: (entry, record) => follow(join(entry, record), ofRecord.slice(1)), isList: true, needs: joiningFields }
}

/** Why an entry has no value of a field, if it says so. */
export { reasonIn }
