import type { Axis, Scheme } from './dimensions.ts'
import type { MergedCategories } from './plan.ts'

/**
 * A table as counted: its columns, and for each category of a column its listed values, the finest first, the total
 * last.
 */
export type TableLayout = {
  readonly columns: readonly string[]
  readonly pathsOf: ReadonlyMap<string, readonly (readonly number[])[]>
}

/** The values of a column that a table lists, in the order of the axis. */
export const listedOf = ({ pathsOf }: TableLayout, column: string): number[] =>
  [...new Set(pathsOf.get(column)?.flat())].sort((a, b) => a - b)

/** The finest values of a column that a table lists. */
export const finestOf = ({ pathsOf }: TableLayout, column: string): Set<number> =>
  new Set(pathsOf.get(column)?.map(([finest]) => finest as number))

/** A table that lists these values of its columns, and the totals. */
export function layoutOfNames(
  columns: readonly string[],
  names: readonly (readonly string[])[],
  axes: ReadonlyMap<string, Axis>,
): TableLayout {
  return {
    columns,
    pathsOf: new Map(
      columns.map((column, at) => {
        const { values, pathOf } = axes.get(column) as Axis
        const listed = new Set((names[at] as readonly string[]).map((name) => values.indexOf(name)))
        const isListed = (node: number): boolean => node === 0 || listed.has(node)
        // A category added after the layout was made is listed separately.
        return [
          column,
          pathOf.map((path) => (path.some((node) => node !== 0 && listed.has(node)) ? path.filter(isListed) : path)),
        ]
      }),
    ),
  }
}

/** The names of the values that a table lists, by column. */
export const namesOf = (layout: TableLayout, axes: ReadonlyMap<string, Axis>): string[][] =>
  layout.columns.map((column) => listedOf(layout, column).map((node) => axes.get(column)?.values[node] as string))

/** The values of a list or hierarchy that tables count together, by the category that counts them. */
export function mergedIn(
  { column, members }: Scheme,
  axes: ReadonlyMap<string, Axis>,
  layouts: readonly TableLayout[],
): MergedCategories[] {
  const found = new Map<string, MergedCategories>()
  for (const { pathsOf } of layouts) {
    const byNode = new Map<number, string[]>()
    for (const [category, [finest]] of (pathsOf.get(column) ?? []).entries())
      byNode.set(finest as number, [...(byNode.get(finest as number) ?? []), ...(members[category] ?? [])])
    for (const [node, all] of byNode) {
      const one = { column, into: axes.get(column)?.values[node] as string, members: all.toSorted() }
      if (all.length > 1) found.set(JSON.stringify(one), one)
    }
  }
  return [...found.values()]
}

/** A value of a column whose count must not be shown, however many people have it. */
export type UnshownValue = { readonly column: string; readonly value: string }

/** The input of coarsening: the category of each person in each column, and how much of a table should be shown. */
export type CoarseningRequest = {
  readonly columns: readonly string[]
  readonly axes: ReadonlyMap<string, Axis>
  /** By column: the category of each person. */
  readonly codesOf: ReadonlyMap<string, ArrayLike<number>>
  readonly personCount: number
  /** The number of people whom each represents (default: 1). */
  readonly peopleOf?: ArrayLike<number>
  readonly minimum: number
  readonly unshown?: readonly UnshownValue[]
  /** The share of people, 0 to 1, who should be in cells of at least the minimum. */
  readonly leastShown: number
  /** Whether a column lists the values above its categories too. */
  readonly listsAbove: (column: string) => boolean
}

/** By column, the node under which each category is counted. */
type Cut = ReadonlyMap<string, readonly number[]>

class Coarsening {
  readonly #request: CoarseningRequest

  constructor(request: CoarseningRequest) {
    this.#request = request
  }

  /** The share of people in cells of at least the minimum; 1 where fewer than the minimum are in others. */
  #shown(cut: Cut): number {
    const { columns, axes, codesOf, personCount, peopleOf, minimum, unshown = [] } = this.#request
    const keys = new Float64Array(personCount)
    const isUnshown = new Uint8Array(personCount)
    const counts = new Map<number, number>()
    for (const column of columns) {
      const nodes = cut.get(column) as readonly number[]
      const codes = codesOf.get(column) as ArrayLike<number>
      const { values } = axes.get(column) as Axis
      const hidden = unshown.filter((one) => one.column === column).map(({ value }) => values.indexOf(value))
      for (let person = 0; person < personCount; person++) {
        const node = nodes[codes[person] as number] as number
        keys[person] = (keys[person] as number) * values.length + node
        if (hidden.includes(node)) isUnshown[person] = 1
      }
    }
    let all = 0
    for (const [person, key] of keys.entries()) {
      const people = peopleOf?.[person] ?? 1
      // People who must not be shown could be as few, and would then not count.
      if (isUnshown[person] === 1) continue
      all += people
      counts.set(key, (counts.get(key) ?? 0) + people)
    }
    let shown = 0
    for (const count of counts.values()) if (count >= minimum) shown += count
    // Whether fewer people than the minimum are too many would show how few they are.
    return all - shown < minimum ? 1 : shown / all
  }

  /**
   * Every cut that counts the categories under one more value as that value, and how many categories of the column are
   * lost.
   */
  *#steps(cut: Cut): Generator<{ cut: Cut; lost: number }> {
    for (const column of this.#request.columns) {
      const { pathOf, values } = this.#request.axes.get(column) as Axis
      const nodes = cut.get(column) as readonly number[]
      const finest = new Set(nodes).size
      for (let value = 1; value < values.length; value++) {
        const isUnder = (category: number): boolean => (pathOf[category] as readonly number[]).includes(value)
        // A value whose categories are already counted further up is not a step.
        const next = nodes.map((node, category) => {
          const path = pathOf[category] as readonly number[]
          return isUnder(category) && path.indexOf(node) < path.indexOf(value) ? value : node
        })
        const lost = finest - new Set(next).size
        if (lost > 0) yield { cut: new Map([...cut, [column, next]]), lost: lost / finest }
      }
    }
  }

  layout(): TableLayout {
    const { columns, axes, leastShown, listsAbove } = this.#request
    let cut: Cut = new Map(
      columns.map((column) => [column, (axes.get(column) as Axis).pathOf.map(([own]) => own as number)]),
    )
    for (let shown = this.#shown(cut); shown < leastShown; ) {
      const steps = [...this.#steps(cut)].map((step) => ({ ...step, shown: this.#shown(step.cut) }))
      // The step that shows most for the lost detail; if none shows more, the one that loses least.
      const worth = (step: { shown: number; lost: number }): number => (step.shown - shown) / step.lost
      const best = steps.sort((a, b) => worth(b) - worth(a) || a.lost - b.lost)[0]
      if (best === undefined) break
      cut = best.cut
      shown = best.shown
    }
    return {
      columns,
      pathsOf: new Map(
        columns.map((column) => {
          const { pathOf } = axes.get(column) as Axis
          const nodes = cut.get(column) as readonly number[]
          return [
            column,
            pathOf.map((path, category) => {
              const from = path.indexOf(nodes[category] as number)
              return listsAbove(column) ? path.slice(from) : [path[from] as number, 0]
            }),
          ]
        }),
      ),
    }
  }
}

/**
 * Lays out a table over its categories. If too few people would be in cells that can be shown, it counts categories as
 * the coarser values of their hierarchy, one step after the other, always the step that shows most for the lost detail
 * (greedy global recoding; Hundepool et al. 2012). O(steps × values × people).
 */
export function coarsen(request: CoarseningRequest): TableLayout {
  return new Coarsening(request).layout()
}
