import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { CountedUnion } from './counted-people.ts'
import {
  type Category,
  type Draft,
  isShowable,
  largestMerged,
  leavesInOrder,
  type MergeRequest,
  othersOf,
  restOf,
  union,
} from './merge-categories.ts'

/** The input of merging groups: categories, and the unions of them whose counts are published. */
export type GroupRequest = Pick<MergeRequest, 'counts' | 'minimum' | 'width' | 'rest'> & {
  readonly hierarchy: Hierarchy
  readonly unions: readonly CountedUnion[]
  /** Every union that may contain groups. */
  readonly related: readonly CountedUnion[]
}

/**
 * Merges small groups of the dimension that every table shares without costing a union its count. A group goes into the
 * rest only if no union that contains it has a group that is shown, such as women; otherwise it is merged with others
 * of the same unions. The smallest groups of no union join a rest that is too small. A group that is still too small
 * stays separate and is not shown: its people are in no table.
 */
export function mergeGroups({ hierarchy, counts, unions, related, rest, ...limits }: GroupRequest): Category[] {
  const { values, leafCount } = hierarchy
  const groups = values.slice(0, leafCount).map((name, leaf): Draft => {
    const people = counts[leaf] as number
    return { name, leaves: [leaf], people, small: people < limits.minimum ? 1 : 0, above: [] }
  })
  const unionsOf = ({ name }: Draft): readonly CountedUnion[] => unions.filter((one) => one.values.includes(name))
  const whole = groups.filter(({ small }) => small === 0)
  const isOfShown = (group: Draft): boolean =>
    unionsOf(group).some((one) => whole.some(({ name }) => one.values.includes(name)))
  const merged: Draft[] = []
  const alone: (Draft & Pick<Category, 'fewWith'>)[] = []
  const merge = (pool: readonly Draft[], named: (all: Draft) => Draft): void => {
    const all = named(union(pool, ''))
    if (pool.length > 1 && isShowable(all, limits)) merged.push(all)
    else {
      // A single group that is too small, or two that reveal each other. Three groups that are nearly as large as they
      // can be reveal nothing certain.
      const isFew = all.people < limits.minimum || pool.length < 3
      alone.push(...pool.map((one) => (isFew ? { ...one, fewWith: all.name } : one)))
    }
  }
  const ofSameUnions = new Map<string, Draft[]>()
  const few = groups.filter(({ small }) => small === 1)
  for (const group of few.filter(isOfShown)) {
    const key = unionsOf(group)
      .map(({ name }) => name)
      .join('\n')
    ofSameUnions.set(key, [...(ofSameUnions.get(key) ?? []), group])
  }
  for (const pool of ofSameUnions.values()) {
    const narrowest = unionsOf(pool[0] as Draft).reduce((one, other) =>
      other.values.length <= one.values.length ? other : one,
    )
    merge(pool, (all) => othersOf(all, narrowest.name))
  }
  const others = few.filter((group) => !isOfShown(group))
  const isRelated = (one: Draft): boolean =>
    related.some(
      ({ values: of }) => of.includes(one.name) && others.some(({ name, people }) => people > 0 && of.includes(name)),
    )
  // If these are too few together, the smallest similar groups in no union join them, unless they are large.
  const joining = whole
    .filter(
      (group) => unionsOf(group).length === 0 && isRelated(group) && group.people < largestMerged * limits.minimum,
    )
    .sort((a, b) => a.people - b.people)
  const joined: Draft[] = []
  while (others.some(({ people }) => people > 0) && !isShowable(union([...others, ...joined], rest), limits)) {
    const next = joining.shift()
    if (next === undefined) break
    joined.push(next)
  }
  merge([...others, ...joined], (all) => restOf(all, rest))
  const toCategory = ({ name, leaves, part }: Draft): Category => ({
    name,
    leaves: leavesInOrder(leaves),
    above: [],
    ...(part !== undefined && { part }),
  })
  return [
    ...[...whole.filter((group) => !joined.includes(group)), ...merged].map(toCategory),
    ...alone.map((one) => ({ ...toCategory(one), ...(one.fewWith !== undefined && { fewWith: one.fewWith }) })),
  ]
}
