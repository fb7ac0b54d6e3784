import { isObject } from '@tip-standard/core'
import type { DeskFile, ShownPlace, ValueSpot } from '../work/protocol.ts'
import { openDeskFile } from './open-file.ts'

/** Objects and lists are corrected by what they hold. */
const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** What a record holds at a path, as text; `undefined` where nothing can be typed. */
function textAt(record: unknown, { path, as }: ValueSpot): string | undefined {
  let parent: unknown
  let value: unknown = record
  for (const name of path) {
    parent = value
    if (!isObject(parent) && !Array.isArray(parent)) return undefined
    value = Object.hasOwn(parent, name) ? (parent as { [name: string | number]: unknown })[name] : undefined
  }
  // A text in the place of a number shows that it is one.
  if (isScalar(value)) return as !== 'text' && typeof value === 'string' ? JSON.stringify(value) : String(value)
  // What is missing in an object can be added; a list has no place for it.
  return value === undefined && isObject(parent) ? '' : undefined
}

/**
 * Puts beside each place what the record holds there, for the screen of the officer only; where nothing can be typed,
 * nothing is offered.
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
