import { type CsvDelimiter, parseCsv } from '@tip-standard/sheets'
import { PrivacyError } from '../privacy-error.ts'
import { SUPPRESSED } from '../table/cell.ts'

/**
 * The ancestors of every value of a column. Each distinct text is one value, whatever its levels; leaves come first, in
 * their order, and the top is last.
 */
export type Hierarchy = {
  readonly values: readonly string[]
  readonly leafCount: number
  /** `levels[level][leaf]` is the value of a leaf at a level; level 0 is the leaf itself, the last level is the top. */
  readonly levels: readonly Uint32Array[]
  /** The next coarser value of each value; the top is its own parent. */
  readonly parentOf: Uint32Array
  /** The number of leaves that each value covers. */
  readonly leavesOf: Uint32Array
}

/** A line of a hierarchy: a leaf, its ancestors in order, `*`. */
export type HierarchyLine = readonly string[]

function checkLines(lines: readonly HierarchyLine[]): number {
  const height = lines[0]?.length ?? 0
  if (height < 1) throw new PrivacyError('hierarchyEmpty')
  for (const [at, line] of lines.entries()) {
    if (line.length !== height || line.includes('')) throw new PrivacyError('hierarchyGap', { line: at + 1 })
    if (line.at(-1) !== SUPPRESSED) throw new PrivacyError('hierarchyTwoTops', { line: at + 1 })
    // A value may be at adjacent levels (a band that is not merged further), but must not reappear above another value.
    for (let level = 2; level < height; level++)
      if (line[level] !== line[level - 1] && line.indexOf(line[level] as string) < level)
        throw new PrivacyError('hierarchyCycle', { line: at + 1 })
  }
  return height
}

/**
 * Builds a hierarchy from lines and validates it: every line ends in the same top `*`, no line has a gap or repeats a value after
 * another, no value has two parents. Throws a typed error that names the line, never a value.
 */
export function buildHierarchy(lines: readonly HierarchyLine[]): Hierarchy {
  const height = checkLines(lines)
  const values: string[] = []
  const ids = new Map<string, number>()
  const idOf = (value: string): number => {
    const known = ids.get(value)
    if (known !== undefined) return known
    ids.set(value, values.length)
    return values.push(value) - 1
  }
  for (const [at, line] of lines.entries()) {
    if (ids.has(line[0] as string)) throw new PrivacyError('hierarchyLeafTwice', { line: at + 1 })
    idOf(line[0] as string)
  }
  for (let level = 1; level < height; level++)
    for (const line of lines) if (line[level] !== SUPPRESSED) idOf(line[level] as string)
  idOf(SUPPRESSED)

  const levels = Array.from({ length: height }, (_, level) =>
    Uint32Array.from(lines, (line) => idOf(line[level] as string)),
  )
  const none = 0xffffffff
  const parentOf = new Uint32Array(values.length).fill(none)
  const leavesOf = new Uint32Array(values.length)
  for (let leaf = 0; leaf < lines.length; leaf++) {
    let below = none
    for (const level of levels) {
      const value = level[leaf] as number
      if (value === below) continue
      leavesOf[value] = (leavesOf[value] as number) + 1
      if (below !== none) {
        if (parentOf[below] === none) parentOf[below] = value
        else if (parentOf[below] !== value) throw new PrivacyError('hierarchyTwoParents', { line: leaf + 1 })
      }
      below = value
    }
  }
  parentOf[values.length - 1] = values.length - 1
  checkForCycle(parentOf)
  return { values, leafCount: lines.length, levels, parentOf, leavesOf }
}

/** Throws for a cycle: a value that is above another in one line and below it in another never reaches the top. */
function checkForCycle(parentOf: Uint32Array): void {
  const top = parentOf.length - 1
  for (let start = 0; start < parentOf.length; start++) {
    let value = start
    for (let steps = 0; value !== top; steps++) {
      if (steps > parentOf.length) throw new PrivacyError('hierarchyCycle')
      value = parentOf[value] as number
    }
  }
}

/** The character before the `*` at the end of the first line that ends in one; a semicolon if no line does. */
const separatorOf = (text: string): CsvDelimiter =>
  (/^.*?([;,\t])[ ]*"?\*"?[ ]*$/m.exec(text)?.[1] as CsvDelimiter | undefined) ?? ';'

/**
 * Reads a hierarchy from text, one line per leaf: `leaf;level1;…;*`, separated by semicolons, commas or tabs; cells may
 * be quoted.
 */
export function parseHierarchy(text: string): Hierarchy {
  const plain = text.replace(/^\uFEFF/, '')
  return buildHierarchy(parseCsv(plain, separatorOf(plain), { skipInitialSpace: true }))
}
