import { isObject, type Json } from '../runtime/values.ts'
import { copyOf } from './copy-of.ts'
import type { Place } from './entities-of.ts'

/**
 * The extension under which an upgrade keeps what it could not carry over, by version and field. The standard keeps
 * `tip.standard` for itself.
 */
export const ORIGINALS = 'tip.standard.upgradedFrom'

/** A member of an object that is itself an object; created if missing, and `undefined` if something else is there. */
export function objectIn(holder: Json, name: string): Json | undefined {
  if (holder[name] === undefined) holder[name] = {}
  const held = holder[name]
  return isObject(held) ? held : undefined
}

/** Stores a value as it was before the upgrade; the first stored value of a field is kept. Returns whether it could. */
export function keepOriginal(place: Place, version: string, field: string, value: unknown): boolean {
  const extensions = objectIn(place.keeper, 'extensions')
  const originals = extensions && objectIn(extensions, ORIGINALS)
  const kept = originals && objectIn(originals, version)
  if (kept === undefined) return false
  const name = [...place.below, field].join('.')
  if (kept[name] === undefined) kept[name] = copyOf(value)
  return true
}
