import { isObject } from '@tip-standard/core'
import type { DeskFile, ShownPlace, ValueSpot } from '../work/protocol.ts'
import { openDeskFile } from './open-file.ts'

/** Whether a value can be corrected itself; objects and lists are corrected through their members. */
const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** The value of a record at a path, as text; `undefined` if nothing can be typed there. */
function textAt(record: unknown, { path, as }: ValueSpot): string | undefined {
  let parent: unknown
  let value: unknown = record
  for (const name of path) {
    parent = value
    if (!isObject(parent) && !Array.isArray(parent)) return undefined
    value = Object.hasOwn(parent, name) ? (parent as { [name: string | number]: unknown })[name] : undefined
  }
  // Shows with quotation marks that a text is in the place of a number.
  if (isScalar(value)) return as !== 'text' && typeof value === 'string' ? JSON.stringify(value) : String(value)
  // A missing member can be added to an object, but not to a list.
  return value === undefined && isObject(parent) ? '' : undefined
}

/**
 * Adds to each place the value in the record, for the officer's screen only; removes the input if nothing can be typed.
 */
export async function fillValues(desk: DeskFile, places: readonly ShownPlace[]): Promise<void> {
  const waiting = new Set(places)
  let last = 0
  for (const { spot } of places) if (spot !== undefined && 'record' in spot) last = Math.max(last, spot.record)
  for await (const { items } of (await openDeskFile(desk)).batches) {
    const records = new Map(items.map(({ at, value }) => [at.record, value]))
    for (const place of waiting) {
      const spot = place.spot as ValueSpot
      if (!records.has(spot.record)) continue
      waiting.delete(place)
      const text = textAt(records.get(spot.record), spot)
      if (text === undefined) delete place.spot
      else place.value = text
    }
    if (Math.max(0, ...items.map(({ at }) => at.record ?? 0)) >= last) break
  }
  // A record that was not read has no values.
  for (const place of waiting) delete place.spot
}
