import { nameOfRest } from './category-names.ts'
import type { CountedDimension, CountedUnion } from './counted-people.ts'
import { type Axis, partsOf } from './dimensions.ts'
import { type Category, mergeCategories } from './merge-categories.ts'
import { mergeGroups } from './merge-groups.ts'
import { TOTAL } from './plan.ts'
import { inSeveral, type Patterns, remaindersOf } from './remainders.ts'

/**
 * The axis of a dimension of counted people: its patterns are the categories of the axis, and its nodes the categories
 * that tables list.
 */
export type CountedAxis = {
  readonly axis: Axis
  /** The nodes of each pattern without unions. */
  readonly plainPathOf: Axis['pathOf']
  /** The nodes of unions. */
  readonly unions: ReadonlySet<number>
  /**
   * The nodes of values that are counted together with others: no table lists them, and a union must not reveal them.
   */
  readonly inside: ReadonlySet<number>
  /** Those of the inside nodes that remain when a union is subtracted. */
  readonly remainders: ReadonlySet<number>
  /**
   * The values that are counted together: the nodes under which they are counted, the finest first, and the values if a
   * list declares them.
   */
  readonly merged: readonly { readonly path: readonly number[]; readonly members: readonly string[] }[]
  /**
   * For each category that is too small even when merged with its neighbours, the categories that it would be merged
   * with.
   */
  readonly fewWith: ReadonlyMap<string, string>
  /** Categories whose counts would reveal those of the values merged in them. */
  readonly unshown: readonly string[]
}

/** Merging of small categories; see `MergeRequest`. */
type Settings = {
  readonly minimum: number
  readonly width: number
  readonly rest: string | undefined
  readonly joinsRest: boolean
  /** For the dimension that every table shares: the unions whose counts must survive merging. */
  readonly keeps?: readonly CountedUnion[] | undefined
  /** All unions of that dimension. */
  readonly related?: readonly CountedUnion[] | undefined
}

/**
 * Merges the small values of a dimension, and lays out the rest as an axis; `peopleOf` has the number of people with
 * each pattern.
 */
export function toCountedAxis(
  { name, hierarchy, isDeclared, isSensitive, isSeveral, patterns, unions = [] }: CountedDimension,
  peopleOf: ArrayLike<number>,
  { minimum, width, rest, joinsRest, keeps, related = [] }: Settings,
): CountedAxis {
  const { values, leafCount } = hierarchy
  const leafOf = new Map(values.slice(0, leafCount).map((value, leaf) => [value, leaf]))
  const counts = new Uint32Array(leafCount)
  for (const [pattern, of] of patterns.entries())
    for (const value of of) {
      const leaf = leafOf.get(value) as number
      counts[leaf] = (counts[leaf] as number) + (peopleOf[pattern] as number)
    }
  const isShownWhole = minimum === 1
  const restName = nameOfRest(name, hierarchy, rest)
  const limits = { hierarchy, counts, minimum, width: isShownWhole ? 1 : width, rest: restName }
  const merged: Category[] = (
    keeps === undefined
      ? mergeCategories({ ...limits, joinsRest, isDeclared: isDeclared || isShownWhole })
      : mergeGroups({ ...limits, unions: keeps, related })
  ).filter(({ leaves }) => !isShownWhole || leaves.some((leaf) => (counts[leaf] as number) > 0))
  // If only one category is listed, everyone knows that the group is in it.
  if (isSensitive && !isShownWhole && merged.length === 1)
    merged.push({ name: restName, leaves: [], above: [], part: { kind: 'rest' } })
  const nodes = [TOTAL]
  const nodeOf = new Map([[TOTAL, 0]])
  const parentOf = new Map<string, string>()
  const pathOfLeaf = new Map<number, readonly number[]>()
  const paths = merged.map(({ name: own, above, leaves }) => {
    const names = [own, ...above, TOTAL]
    for (const [at, one] of names.entries()) {
      if (!nodeOf.has(one)) nodeOf.set(one, nodes.push(one) - 1)
      if (one !== TOTAL) parentOf.set(one, names[at + 1] as string)
    }
    const path = names.map((one) => nodeOf.get(one) as number)
    for (const leaf of leaves) pathOfLeaf.set(leaf, path)
    return path
  })
  const plain = patterns.map((of) => {
    const own = of.map((value) => pathOfLeaf.get(leafOf.get(value) as number) as readonly number[])
    // The finest nodes come first, the total last.
    return [...new Set([...own.map(([finest]) => finest as number), ...own.flat().filter((node) => node !== 0), 0])]
  })
  const unused = merged.flatMap(({ leaves }, at) => (leaves.length === 0 ? [paths[at] as number[]] : []))
  const nodeOfUnion = unions.map((union) => nodes.push(union.name) - 1)
  const together =
    unions.length === 0 || isShownWhole ? [] : merged.flatMap(({ leaves }) => (leaves.length > 1 ? leaves : []))
  const nodeInside = new Map(together.map((leaf) => [values[leaf] as string, nodes.push(`=${values[leaf]}`) - 1]))
  const withUnions = plain.map((path, pattern) => {
    const of = patterns[pattern] as readonly string[]
    const inUnions = nodeOfUnion.filter((_, at) => unions[at]?.values.some((value) => of.includes(value)))
    return [...path.slice(0, -1), ...inUnions, ...of.flatMap((value) => nodeInside.get(value) ?? []), 0]
  })
  const remainders = new Set<number>()
  const patternsOf = (node: number): Patterns => Uint8Array.from(withUnions, (path) => (path.includes(node) ? 1 : 0))
  const categories = [...new Set(plain.flat())]
  const subtracted =
    unions.length === 0 || isShownWhole
      ? []
      : remaindersOf({ categories: categories.map(patternsOf), unions: nodeOfUnion.map(patternsOf) })
  const within = (wider: number): number[] =>
    categories.filter((node) => parentOf.get(nodes[node] as string) === nodes[wider])
  const overlapping =
    isSeveral && !isShownWhole ? categories.map((node) => inSeveral(within(node).map(patternsOf))) : []
  for (const one of [...subtracted, ...overlapping.filter((of) => of.includes(1))]) {
    const node = nodes.push(`-${remainders.size}`) - 1
    remainders.add(node)
    for (const [pattern, path] of withUnions.entries()) if (one[pattern] === 1) path.splice(-1, 0, node)
  }
  return {
    axis: {
      column: name,
      values: nodes,
      published: { column: name, parentOf },
      pathOf: [...withUnions, ...unused],
      parts: partsOf(merged),
    },
    plainPathOf: [...plain, ...unused],
    unions: new Set(nodeOfUnion),
    inside: new Set([...nodeInside.values(), ...remainders]),
    remainders,
    merged: merged.map(({ leaves }, at) => ({
      path: paths[at] as number[],
      members: isDeclared ? leaves.map((leaf) => values[leaf] as string) : [],
    })),
    fewWith: new Map(merged.flatMap(({ name: own, fewWith }) => (fewWith === undefined ? [] : [[own, fewWith]]))),
    unshown: merged.flatMap(({ name: own, isUnshown }) => (isUnshown === true ? [own] : [])),
  }
}
