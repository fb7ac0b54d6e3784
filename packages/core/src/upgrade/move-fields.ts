import type { UpgradeChange } from '../model/versioning.ts'
import { isObject, type Json } from '../runtime/values.ts'
import type { Place } from './entities-of.ts'
import { changeAt, type UpgradeFinding } from './finding.ts'
import { keepOriginal, objectIn } from './keep-original.ts'

type Move = Extract<UpgradeChange, { op: 'moveField' | 'removeField' }>
type Requirement = Extract<UpgradeChange, { op: 'requireField' }>

/** The object that contains the last step of a path, or `undefined` if it does not exist. */
function holderOf(self: Json, path: readonly string[]): Json | undefined {
  let holder: unknown = self
  for (const step of path.slice(0, -1)) holder = isObject(holder) ? holder[step] : undefined
  return isObject(holder) ? holder : undefined
}

/** The same, creating the objects on the path. */
function holderFor(self: Json, path: readonly string[]): Json | undefined {
  let holder: Json | undefined = self
  for (const step of path.slice(0, -1)) holder = holder && objectIn(holder, step)
  return holder
}

/** Facts about a field beside it: why it is missing, and its provenance. */
const WRAPPERS = ['absent', 'provenance']

function moveMember(from: Json, name: string, to: Json, newName: string): void {
  to[newName] = from[name]
  delete from[name]
}

/**
 * Moves what `absent` and `provenance` have about a field to a new name, unless they have something about it already;
 * empty objects are removed.
 */
function moveWrappers(from: Json, name: string, to: Json, newName: string): void {
  for (const wrapper of WRAPPERS) {
    const held = from[wrapper]
    if (!isObject(held) || held[name] === undefined) continue
    const target = objectIn(to, wrapper)
    if (target === undefined) continue
    moveMember(held, name, target, newName)
    if (Object.keys(held).length === 0) delete from[wrapper]
  }
}

const isSaid = (holder: Json, name: string): boolean =>
  holder[name] !== undefined ||
  WRAPPERS.some((wrapper) => isObject(holder[wrapper]) && holder[wrapper][name] !== undefined)

/** Removes a member that has no new place, and stores it. */
function keepMember(place: Place, holder: Json, path: readonly string[], version: string): boolean {
  const name = path.at(-1) ?? ''
  const held = Object.fromEntries(
    [
      ...WRAPPERS.map((wrapper) => [wrapper, isObject(holder[wrapper]) ? holder[wrapper][name] : undefined]),
      ['value', holder[name]],
    ].filter(([, value]) => value !== undefined),
  ) as Json
  const original = Object.keys(held).length === 1 && held['value'] !== undefined ? held['value'] : held
  if (!keepOriginal(place, version, path.join('.'), original)) return false
  delete holder[name]
  for (const wrapper of WRAPPERS) {
    const said = holder[wrapper]
    if (!isObject(said)) continue
    delete said[name]
    if (Object.keys(said).length === 0) delete holder[wrapper]
  }
  return true
}

/** Moves or removes a field of one entity. */
export function moveField(place: Place, move: Move, version: string): UpgradeFinding[] {
  if (place.entity !== move.entity) return []
  const from = move.from.split('.')
  const holder = holderOf(place.self, from)
  const name = from.at(-1) ?? ''
  if (holder === undefined || !isSaid(holder, name)) return []
  const at = [...place.path, ...from]
  const params = { version }
  if (move.op === 'moveField') {
    const to = move.to.split('.')
    const target = holderFor(place.self, to)
    const newName = to.at(-1) ?? ''
    const value = holder[name]
    const known = move.values === undefined || value === undefined ? value : move.values[String(value)]
    if (target !== undefined && !isSaid(target, newName) && (value === undefined || known !== undefined)) {
      if (value !== undefined) {
        delete holder[name]
        target[newName] = known
      }
      moveWrappers(holder, name, target, newName)
      return [changeAt('fieldMoved', [...place.path, ...to], `${move.entity}.${move.to}`, params)]
    }
  }
  const isKept = keepMember(place, holder, from, version)
  return [changeAt(isKept ? 'fieldRemoved' : 'notUpgraded', at, `${move.entity}.${move.from}`, params)]
}

/** Adds the reason why a field without a value has none, if it now requires one. */
export function requireField(place: Place, { entity, field, absent }: Requirement, version: string): UpgradeFinding[] {
  if (place.entity !== entity || isSaid(place.self, field)) return []
  const reasons = objectIn(place.self, 'absent')
  if (reasons === undefined) return []
  reasons[field] = absent
  return [changeAt('reasonAdded', [...place.path, field], `${entity}.${field}`, { version })]
}
