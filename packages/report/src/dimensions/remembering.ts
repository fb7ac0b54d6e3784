import type { Json } from '@tip-standard/core'

/** Caches the latest result, because many dimensions look up the same entry. */
export function remembering<Found>(find: (entry: Json, record: Json) => Found): (entry: Json, record: Json) => Found {
  let last: { entry: Json; record: Json; found: Found } | undefined
  return (entry, record) => {
    if (last === undefined) last = { entry, record, found: find(entry, record) }
    else if (last.entry !== entry || last.record !== record) {
      last.found = find(entry, record)
      last.entry = entry
      last.record = record
    }
    return last.found
  }
}
