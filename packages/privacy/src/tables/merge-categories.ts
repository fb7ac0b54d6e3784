import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import { otherOf, withoutFiner } from './category-names.ts'
import type { CategoryPart } from './plan.ts'

/**
 * A category that a table counts: leaves of a hierarchy, and the values above all of them, the finest first, without
 * the root.
 */
export type Category = {
  readonly name: string
  readonly leaves: readonly number[]
  readonly above: readonly string[]
  /** How it is a part of a value, or of all. */
  readonly part?: CategoryPart
  /** Whether its count would reveal those of its leaves, so that it must not be shown, however large it is. */
  readonly isUnshown?: boolean
  /** Whether its name alone shows that no one is in it: with few people, it would not be below another value. */
  readonly isEmpty?: boolean
  /** The name under which it would be merged with others if they were enough together. */
  readonly fewWith?: string
}

/** The input of merging. */
export type MergeRequest = {
  readonly hierarchy: Hierarchy
  /** The number of people with each leaf. */
  readonly counts: ArrayLike<number>
  /** A category is shown if it has at least this many people. */
  readonly minimum: number
  /** How many counts must stay possible for each merged leaf. */
  readonly width: number
  /** The name for what no value of the hierarchy merges. */
  readonly rest: string
  /** Whether everyone knows the leaves: the name of one from the data shows that someone has it. */
  readonly isDeclared: boolean
  /**
   * Whether the rest also takes in the smallest categories until it has enough people: for tables whose total everyone
   * knows.
   */
  readonly joinsRest?: boolean
}

/**
 * A category larger than this many times the minimum is not merged with smaller neighbours: too much detail would be
 * lost.
 */
export const largestMerged = 5

/** A category in the making; `small` of its leaves have fewer people than the minimum. */
export type Draft = {
  readonly name: string
  readonly leaves: readonly number[]
  readonly people: number
  readonly small: number
  readonly above: number[]
  readonly part?: CategoryPart
}

/** The categories below a value that are large enough, and the leaves that are not. */
type Below = { readonly whole: readonly Draft[]; readonly few: readonly Draft[] }

/** Merges categories into one of this name. */
export function union(drafts: readonly Draft[], name: string): Draft {
  return {
    name,
    leaves: drafts.flatMap(({ leaves }) => leaves),
    people: drafts.reduce((sum, { people }) => sum + people, 0),
    small: drafts.reduce((sum, { small }) => sum + small, 0),
    above: [],
  }
}

/** What is left of everything, under this name. */
export const restOf = (draft: Draft, name: string): Draft => ({ ...draft, name, part: { kind: 'rest' } })

/** What is left of a value. */
export const othersOf = (draft: Draft, of: string): Draft => ({
  ...draft,
  name: otherOf(of),
  part: { kind: 'others', of },
})

/** Leaves in the order of their hierarchy: the order in which they were merged reveals which are small. */
export const leavesInOrder = (leaves: readonly number[]): readonly number[] => [...leaves].sort((a, b) => a - b)

/**
 * Whether a category may be shown. Anyone who knows the rule knows that `small` of its leaves have fewer people than
 * the minimum: if two add up to twice the most that each can have, both would be known.
 */
export const isShowable = (
  { people, small, leaves }: Draft,
  { minimum, width }: Pick<MergeRequest, 'minimum' | 'width'>,
): boolean => people >= minimum && (small < leaves.length || people <= small * (minimum - 1) - (width - 1))

class Merging {
  readonly #request: MergeRequest
  readonly #top: number
  readonly #childrenOf = new Map<number, number[]>()
  /** Values that are not counted, because their count would reveal that of a few people who are counted further up. */
  readonly #uncounted = new Set<number>()

  constructor(request: MergeRequest) {
    const { values, parentOf } = request.hierarchy
    this.#request = request
    this.#top = values.length - 1
    for (let value = 0; value < this.#top; value++) {
      const parent = parentOf[value] as number
      this.#childrenOf.set(parent, [...(this.#childrenOf.get(parent) ?? []), value])
    }
  }

  categories(): Category[] {
    const { hierarchy, minimum, rest, isDeclared } = this.#request
    const { whole, few } = this.#below(this.#top)
    const [only] = few
    const isOne = few.length === 1 && isDeclared
    const last = only === undefined ? [] : isOne ? [only] : [restOf(union(few, ''), rest)]
    return [...whole, ...last]
      .map((one) => ({ ...one, isUnshown: one.people >= minimum && !this.#isShowable(one) }))
      .map(({ name, leaves, above, part, isUnshown, people }) => ({
        ...(isUnshown && { isUnshown }),
        ...(people === 0 && above.some((value) => !this.#uncounted.has(value)) && { isEmpty: true }),
        ...(part !== undefined && { part }),
        name,
        leaves: leavesInOrder(leaves),
        above: above.filter((value) => !this.#uncounted.has(value)).map((value) => hierarchy.values[value] as string),
      }))
  }

  #isShowable(draft: Draft): boolean {
    return isShowable(draft, this.#request)
  }

  /** Merges small leaves with the smallest of the other categories, until they have enough people. */
  #join(pooled: Draft, whole: readonly Draft[]): { merged: Draft; others: readonly Draft[] } {
    const { minimum } = this.#request
    let merged = pooled
    let others = whole
    if (pooled.people > 0)
      for (const next of [...whole].sort((a, b) => a.people - b.people)) {
        if (this.#isShowable(merged) || next.people >= largestMerged * minimum) break
        merged = union([merged, next], '')
        others = others.filter((one) => one !== next)
        // The values above it would be counted without it.
        for (const value of next.above) this.#uncounted.add(value)
      }
    return { merged, others }
  }

  #leaf(value: number, hasFiner: boolean): Below {
    const { hierarchy, counts, minimum } = this.#request
    const people = counts[value] as number
    const name = hierarchy.values[value] as string
    const draft: Draft = {
      name: hasFiner ? withoutFiner(name) : name,
      leaves: [value],
      people,
      small: people < minimum ? 1 : 0,
      above: [],
      ...(hasFiner && { part: { kind: 'noFiner' as const, of: name } }),
    }
    return people < minimum ? { whole: [], few: [draft] } : { whole: [draft], few: [] }
  }

  #below(value: number): Below {
    const { hierarchy, isDeclared } = this.#request
    const children = this.#childrenOf.get(value) ?? []
    const isLeaf = value < hierarchy.leafCount
    if (children.length === 0) return this.#leaf(value, false)
    const parts = [...children.map((child) => this.#below(child)), ...(isLeaf ? [this.#leaf(value, true)] : [])]
    let whole = parts.flatMap((part) => part.whole)
    const few = parts.flatMap((part) => part.few)
    const pooled = union(few, '')
    if (value === this.#top) {
      const { merged, others } =
        this.#request.joinsRest === true ? this.#join(pooled, whole) : { merged: pooled, others: whole }
      if (!this.#isShowable(merged)) return { whole, few }
      return { whole: [...others, restOf(merged, this.#request.rest)], few: [] }
    }
    const { merged, others } = this.#join(pooled, whole)
    // Each leaf stays below the coarser value, even if no one has it yet.
    const isPooled = this.#isShowable(merged) || (pooled.people === 0 && few.length > 0 && whole.length > 0)
    if (isPooled) {
      const name = hierarchy.values[value] as string
      const [only] = few
      // A single value that everyone knows and no one has keeps its name.
      const isOne = isDeclared && only !== undefined && merged.leaves.length === 1
      whole = [...others, isOne ? only : others.length === 0 ? { ...merged, name } : othersOf(merged, name)]
      // A category that is all of a value is not below it as well.
      for (const one of whole) if (one.name !== name) one.above.push(value)
      return { whole, few: [] }
    }
    if (pooled.people > 0) this.#uncounted.add(value)
    for (const one of whole) if (one.name !== hierarchy.values[value]) one.above.push(value)
    return { whole, few }
  }
}

/**
 * Merges the categories of a hierarchy with fewer people than the minimum with each other, from the leaves up, until
 * each has enough (global recoding; Hundepool et al. 2012); if too few are left below a value, its smallest
 * neighbouring category joins, unless it is large. What is left at the top is the rest, and may count fewer. A category
 * with 0 people is merged like one with few, so that merging reveals no more than hiding: fewer than the minimum.
 */
export function mergeCategories(request: MergeRequest): Category[] {
  return new Merging(request).categories()
}
