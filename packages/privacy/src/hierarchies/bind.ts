import { PrivacyError } from '../privacy-error.ts'
import { isMissingCategory, MISSING, membersOf, SUPPRESSED, setCategory } from '../table/cell.ts'
import type { Column } from '../table/table.ts'
import { buildHierarchy, type Hierarchy, type HierarchyLine } from './hierarchy.ts'

/**
 * A column whose codes are leaves of its hierarchy; rows that were suppressed on input have the code `SUPPRESSED_LEAF`.
 */
export type BoundColumn = { readonly name: string; readonly codes: Uint32Array; readonly hierarchy: Hierarchy }

/** The code of rows that are already suppressed in the data. */
export const SUPPRESSED_LEAF = 0xffffffff

/** Returns the lines of a hierarchy. */
export function linesOf({ levels, values, leafCount }: Hierarchy): string[][] {
  return Array.from({ length: leafCount }, (_, leaf) => levels.map((level) => values[level[leaf] as number] as string))
}

/** Makes the line of a missing value: its reason, then that it is missing, then the top. It never joins other values below the top. */
function missingLine(category: string, height: number): HierarchyLine {
  return Array.from({ length: height }, (_, level) =>
    level === 0 ? category : level === height - 1 ? SUPPRESSED : MISSING,
  )
}

/** Makes the line of a set: at each level the distinct ancestors of all members. */
function setLine(
  category: string,
  byLeaf: ReadonlyMap<string, HierarchyLine>,
  height: number,
): HierarchyLine | undefined {
  const lines = membersOf(category).map((member) => byLeaf.get(member))
  if (lines.some((line) => line === undefined)) return undefined
  return Array.from({ length: height }, (_, level) =>
    level === 0
      ? category
      : level === height - 1
        ? SUPPRESSED
        : setCategory(lines.map((line) => line?.[level] as string)),
  )
}

/**
 * Finds the leaf of every row. Categories of missing values and sets of leaves become leaves where they occur; throws
 * for any other value that is not in the hierarchy, with an error that names the column and the number of such values,
 * never the value.
 */
export function bindColumn({ name, codes, values }: Column, hierarchy: Hierarchy): BoundColumn {
  const height = hierarchy.levels.length
  const lines = linesOf(hierarchy)
  const byLeaf = new Map<string, HierarchyLine>(lines.map((line) => [line[0] as string, line]))
  const added: HierarchyLine[] = []
  let unknown = 0
  for (const value of values.toSorted()) {
    if (value === SUPPRESSED || byLeaf.has(value)) continue
    const line = isMissingCategory(value) ? missingLine(value, height) : setLine(value, byLeaf, height)
    if (line === undefined) unknown++
    else added.push(line)
  }
  if (unknown > 0) throw new PrivacyError('unknownLeaf', { column: name, values: unknown })
  const bound = added.length === 0 ? hierarchy : buildHierarchy([...lines, ...added])
  const leafOf = new Map(bound.values.slice(0, bound.leafCount).map((value, leaf) => [value, leaf]))
  const leaves = Uint32Array.from(values, (value) => leafOf.get(value) ?? SUPPRESSED_LEAF)
  return { name, codes: codes.map((code) => leaves[code] as number), hierarchy: bound }
}
