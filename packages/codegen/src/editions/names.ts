/** The names of a version, and those that went away without an upgrade. */

import type { UpgradeChange } from '@tip-standard/dictionary'
import type { Edition } from './edition.ts'

/** What documents of a version can name: fields by entity, with the kind of the field and the list or entity that it leads to. */
export type Names = {
  version: string
  entities: { readonly [id: string]: { readonly fields: { readonly [name: string]: string } } }
  /** The codes of each list, with a space between them. */
  lists: { readonly [id: string]: string }
}

/** The names of a version that is completely known. */
export function namesOf(edition: Edition): Names {
  const entities: Record<string, { fields: Record<string, string> }> = {}
  for (const id of edition.entities.keys()) entities[id] = { fields: {} }
  for (const { entity, name, type, presence } of edition.fields.values()) {
    if (presence === 'derived') continue
    const leadsTo = String(type['list'] ?? type['entity'] ?? '')
    const owner = entities[entity]
    if (owner !== undefined) owner.fields[name] = `${type.kind} ${leadsTo} ${presence}`
  }
  const lists = [...edition.lists.values()].map(({ id, codes }) => [id, [...codes.keys()].join(' ')] as const)
  return { version: edition.version, entities, lists: Object.fromEntries(lists) }
}

type Changes = readonly UpgradeChange[]

const leadsTo = (type: string | undefined): string => type?.split(' ')[1] ?? ''

/** The id of the field at the end of a path that begins at an entity. */
function fieldAt(names: Names, entity: string, path: string): string {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) return `${entity}.${first}`
  return fieldAt(names, leadsTo(names.entities[entity]?.fields[first]), rest.join('.'))
}

/** Entities and lists under the names that they have now. */
function renamed(changes: Changes, op: 'renameEntity' | 'renameList'): (id: string) => string {
  const to = new Map(changes.flatMap((change) => (change.op === op ? [[change.from, change.to] as const] : [])))
  return (id) => to.get(id) ?? id
}

/** The fields that an upgrade accounts for, by the ids that they had. */
function upgradedFields(before: Names, changes: Changes): ReadonlySet<string> {
  const entityNow = renamed(changes, 'renameEntity')
  const entityBefore = (id: string): string => Object.keys(before.entities).find((one) => entityNow(one) === id) ?? id
  return new Set(
    changes.flatMap((change) =>
      change.op === 'moveField' || change.op === 'removeField'
        ? [fieldAt(before, entityBefore(change.entity), change.from)]
        : [],
    ),
  )
}

/** The fields, by id, whose names are gone and that no upgrade accounts for. */
function lostFields(before: Names, after: Names, changes: Changes): string[] {
  const entityNow = renamed(changes, 'renameEntity')
  const upgraded = upgradedFields(before, changes)
  const lost: string[] = []
  const isGone = (entity: string): boolean => after.entities[entityNow(entity)] === undefined
  const holders = (entity: string): string[] =>
    Object.entries(before.entities).flatMap(([id, { fields }]) =>
      Object.entries(fields)
        .filter(([, type]) => type.startsWith('object') && leadsTo(type) === entity)
        .map(([name]) => `${id}.${name}`),
    )
  for (const [id, { fields }] of Object.entries(before.entities)) {
    // An entity that goes with every field that held it needs nothing of its own.
    const isHeld = !isGone(id) || !holders(id).every((holder) => upgraded.has(holder)) || holders(id).length === 0
    if (!isHeld) continue
    for (const name of Object.keys(fields))
      if (after.entities[entityNow(id)]?.fields[name] === undefined && !upgraded.has(`${id}.${name}`))
        lost.push(`${id}.${name}`)
  }
  return lost
}

/** The codes, as `list.code`, that are gone and that no upgrade accounts for; a list that no field had or has is left out. */
function lostCodes(before: Names, after: Names, changes: Changes): string[] {
  const listNow = renamed(changes, 'renameList')
  const upgradedIds = upgradedFields(before, changes)
  const isUsed = (list: string): boolean =>
    Object.entries(before.entities).some(([id, { fields }]) =>
      Object.entries(fields).some(([name, type]) => leadsTo(type) === list && !upgradedIds.has(`${id}.${name}`)),
    )
  const upgraded = new Set(changes.flatMap((change) => ('list' in change ? [`${change.list}.${change.from}`] : [])))
  return Object.entries(before.lists).flatMap(([id, codes]) => {
    // Every upgrade writes the version; a version that is no longer read as it is has no other name.
    if (id === 'standardVersion') return []
    const now = new Set(after.lists[listNow(id)]?.split(' '))
    if (after.lists[listNow(id)] === undefined && !isUsed(id)) return []
    return codes
      .split(' ')
      .filter((code) => !now.has(code) && !upgraded.has(`${listNow(id)}.${code}`))
      .map((code) => `${id}.${code}`)
  })
}

/** Every name of an older version that is gone and that no upgrade accounts for. */
export const lostNames = (before: Names, after: Names, changes: Changes): string[] => [
  ...lostFields(before, after, changes),
  ...lostCodes(before, after, changes),
]
