import { type CaseRecord, type EntityId, fieldsOf, isObject, type Json } from '@tip-standard/core'
import type { PersonOfCase } from '../records/references.ts'

/** Parts of a case that are about all of its people: a text in them may mention anyone. */
const SHARED = ['case', 'reportingEntity', 'dataProtection'] as const satisfies readonly EntityId[]

/**
 * A case without one of its people: without the person, relations and events that concerned no one else, and the free
 * texts that the people of a case share, because no program can tell whom they are about. `undefined` if no one would
 * be left: the case itself then has to be erased.
 */
export function withoutPerson(record: CaseRecord, { kind, person }: PersonOfCase): CaseRecord | undefined {
  const { victims, perpetrators, relations, events, ...rest } = record
  const left = {
    victims: victims?.filter(({ id }) => kind !== 'victim' || id !== person),
    perpetrators: perpetrators?.filter(({ id }) => kind !== 'perpetrator' || id !== person),
    relations: relations
      ?.filter((one) => (kind === 'victim' ? one.victimId : one.perpetratorId) !== person)
      .map((one) => withoutTexts('relation', one)),
    events: events?.flatMap((event) => {
      const list = kind === 'victim' ? 'victimIds' : 'perpetratorIds'
      const others = event[list]?.filter((id) => id !== person)
      const isOnlyTheirs = kind === 'victim' && others?.length === 0
      return isOnlyTheirs
        ? []
        : [withoutTexts('event', { ...event, ...(others === undefined ? {} : { [list]: others }) })]
    }),
  }
  if ((left.victims ?? []).length === 0) return undefined
  const shared = Object.fromEntries(
    SHARED.flatMap((entity) => (rest[entity] === undefined ? [] : [[entity, withoutTexts(entity, rest[entity])]])),
  )
  const kept = Object.entries(left).filter(([, list]) => list !== undefined && list.length > 0)
  const { extensions: _, ...own } = rest as typeof rest & { extensions?: unknown }
  return { ...own, ...shared, ...Object.fromEntries(kept) } as unknown as CaseRecord
}

const isText = (kind: string): boolean => kind === 'text' || kind === 'texts'

/** A copy without texts that could mention someone, at any depth. */
function withoutTexts<T extends object>(entity: EntityId, source: T): T {
  const made: Json = { ...(source as unknown as Json) }
  for (const { name, type, identifiability } of fieldsOf(entity)) {
    const value = made[name]
    if (isText(type.kind) && identifiability !== 'none') delete made[name]
    else if (type.kind === 'object' && isObject(value)) made[name] = withoutTexts(type.entity, value)
    else if (type.kind === 'objects' && Array.isArray(value))
      made[name] = value.map((one) => (isObject(one) ? withoutTexts(type.entity, one) : one))
  }
  return made as unknown as T
}
