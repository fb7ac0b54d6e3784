import type { EntityId } from '@tip-standard/core'
import { documentEntity, findLayout, listsOf, tableLayouts } from './tables.ts'

/**
 * The lists on the path from the document to a row; each is the names of the single objects before it and its own name.
 */
export type Route = readonly (readonly string[])[]

const routesByTable = new Map<EntityId, readonly Route[]>()

/** All paths from the document to the lists of an entity; for the document itself, one empty path. */
export function findRoutes(id: EntityId): readonly Route[] {
  if (id === documentEntity) return [[]]
  const known = routesByTable.get(id)
  if (known) return known
  const routes = [...tableLayouts().values()].flatMap((parent) =>
    listsOf(parent.node)
      .filter((list) => list.entity === id)
      .flatMap((list): Route[] => findRoutes(parent.id).map((route) => [...route, list.path])),
  )
  routesByTable.set(id, routes)
  return routes
}

/** The first place that a row of the table can have in a record, such as `victims/0/exploitation/0`. */
export function toExamplePlace(id: EntityId): string {
  return (findRoutes(id)[0] ?? []).map((names) => `${names.join('/')}/0`).join('/')
}

/**
 * A path with a placeholder for every index: the names of single objects, of the list, and so on, to the entity in the
 * last list.
 */
export type Pattern = { route: Route; entity: EntityId }

/**
 * Parses a pattern such as `victims/*`, which may continue the same way; `undefined` if the standard has no such lists.
 */
export function parsePattern(pattern: string): Pattern | undefined {
  const route: string[][] = []
  let names: string[] = []
  let entity: EntityId = documentEntity
  let node = findLayout(documentEntity)?.node
  const steps = pattern.split('/')
  for (let at = 0; at < steps.length; at++) {
    const name = steps[at] ?? ''
    const member = node?.members.get(name)
    if (!member || member.kind === 'value') return undefined
    names.push(name)
    if (member.kind === 'one') {
      node = member.node
      continue
    }
    at++
    if (steps[at] !== '*') return undefined
    route.push(names)
    names = []
    entity = member.entity
    node = findLayout(entity)?.node
  }
  return names.length === 0 ? { route, entity } : undefined
}
