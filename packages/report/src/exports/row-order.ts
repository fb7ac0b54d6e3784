import { type CodeListId, type FieldId, field } from '@tip-standard/core'
import { hierarchyOfList, linesOf } from '@tip-standard/privacy'
import type { PublishedCell, PublishedTable } from '@tip-standard/privacy/tables'

/** The list whose codes a column of the standard holds. */
function listOf(column: string): CodeListId | undefined {
  try {
    const { type } = field(column as FieldId)
    return type.kind === 'code' || type.kind === 'codes' ? type.list : undefined
  } catch {
    return undefined
  }
}

/** The first and last place in its list of each code, and of each wider value those of the codes within it. */
function placesIn(column: string): ReadonlyMap<string, readonly [first: number, last: number]> {
  const list = listOf(column)
  const places = new Map<string, readonly [number, number]>()
  if (list === undefined) return places
  try {
    for (const [place, line] of linesOf(hierarchyOfList(list)).entries())
      for (const value of line) places.set(value, [places.get(value)?.[0] ?? place, place])
  } catch {
    // The codes of long lists are not at hand: they stay in the order of their texts.
  }
  return places
}

/**
 * Orders the cells of a table as the lists of the standard order their codes, so that age bands follow each other: a
 * wider value where its first code is, the others of one behind its last; what is in no list stays at the end as it was.
 * The order depends on names alone and says nothing about the data.
 */
export function inListOrder({ dimensions, cells }: PublishedTable): PublishedCell[] {
  const places = dimensions.map(({ column }) => placesIn(column))
  const placeOf = (value: string, axis: number): number => {
    const [whole = '', merged] = value.split(/ (?=\()/)
    const place = places[axis]?.get(whole.split(' + ')[0] as string)
    if (place === undefined) return Number.MAX_SAFE_INTEGER
    return merged === undefined ? place[0] : place[1] + 0.5
  }
  const byPlace = (one: PublishedCell, other: PublishedCell): number => {
    const axis = one.values.findIndex((value, at) => value !== other.values[at])
    return axis === -1 ? 0 : placeOf(one.values[axis] as string, axis) - placeOf(other.values[axis] as string, axis)
  }
  return cells.toSorted(byPlace)
}
