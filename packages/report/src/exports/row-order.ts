import { type CodeListId, type FieldId, field } from '@tip-standard/core'
import { hierarchyOfList, linesOf } from '@tip-standard/privacy'
import type { PublishedCell, PublishedDimension, PublishedTable } from '@tip-standard/privacy/tables'

/** The list whose codes a column of the standard holds. */
function listOf(column: string): CodeListId | undefined {
  try {
    const { type } = field(column as FieldId)
    return type.kind === 'code' || type.kind === 'codes' ? type.list : undefined
  } catch {
    return undefined
  }
}

/** The codes of the list of a column in their order, each with the wider values that it is in, itself the first. */
export function codesOf(column: string): readonly (readonly string[])[] {
  const list = listOf(column)
  if (list === undefined) return []
  try {
    return linesOf(hierarchyOfList(list))
  } catch {
    // The codes of long lists are not at hand: they stay in the order of their texts.
    return []
  }
}

/** Where the values of a dimension are in the order of its list: a wider value where its first code is. */
function placesIn({ column, contents }: PublishedDimension): (value: string) => number {
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  for (const [place, line] of codesOf(column).entries())
    for (const value of line) {
      if (!first.has(value)) first.set(value, place)
      last.set(value, place)
    }
  return (value) => {
    const { members = [], part } = contents?.get(value) ?? {}
    const places = members.map((code) => first.get(code)).filter((place) => place !== undefined)
    const start = Math.min(...places)
    const areNeighbours = places.length > 0 && Math.max(...places) - start === places.length - 1
    if (areNeighbours) return start
    if (part !== undefined && part.kind !== 'rest') {
      // What is left of a value follows all that is below it.
      const end = last.get(part.of)
      return end === undefined ? Number.MAX_SAFE_INTEGER : end + 0.5
    }
    // Several codes of one person are where the first of them is.
    return first.get(value.split(' + ')[0] as string) ?? Number.MAX_SAFE_INTEGER
  }
}

/**
 * Orders the cells of a table as the lists of the standard order their codes, so that age bands follow each other: what
 * was merged is where its codes are, or behind the others of its wider value; what is in no list stays at the end as it
 * was. The order depends on names and lists alone and says nothing about the data.
 */
export function inListOrder({ dimensions, cells }: PublishedTable): PublishedCell[] {
  const placeOf = dimensions.map(placesIn)
  const places = new Map(cells.map((cell) => [cell, cell.values.map((value, axis) => placeOf[axis]?.(value) ?? 0)]))
  const byPlace = (one: PublishedCell, other: PublishedCell): number => {
    const axis = one.values.findIndex((value, at) => value !== other.values[at])
    if (axis === -1) return 0
    return (places.get(one)?.[axis] as number) - (places.get(other)?.[axis] as number)
  }
  return cells.toSorted(byPlace)
}
