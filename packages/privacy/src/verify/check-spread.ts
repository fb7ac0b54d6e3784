import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { SensitiveRule } from '../plan/plan.ts'
import type { Guarantee } from './report.ts'

/** How often each sensitive value occurs, in a class or in all released rows. */
export type Counts = ReadonlyMap<string, number>

/** The text in every cell of a suppressed row. */
export const star = '*'

/** Sums up counts. */
export const total = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Adds up the counts of several classes. */
export function merge(spreads: readonly Counts[]): Counts {
  const all = new Map<string, number>()
  for (const spread of spreads) for (const [value, count] of spread) all.set(value, (all.get(value) ?? 0) + count)
  return all
}

/** Computes the hierarchical distance of a class from all rows: over all subtrees, weighted by the height of the step above. */
function hierarchicalDistance(
  differences: ReadonlyMap<string, number>,
  { levels, values, leafCount }: Hierarchy,
): number {
  const height = levels.length - 1
  const textAt = (level: number, leaf: number): string => values[levels[level]?.[leaf] as number] as string
  let distance = 0
  const leaves = new Set(values.slice(0, leafCount))
  const others = [...differences].filter(([value]) => !leaves.has(value)).map(([, mass]) => mass)
  // Mass that must leave a subtree at a level crosses one step, in either direction; each crossing is half of a move.
  for (let level = 0; level < height; level++) {
    const excess = new Map<string, number>()
    for (let leaf = 0; leaf < leafCount; leaf++)
      excess.set(textAt(level, leaf), (excess.get(textAt(level, leaf)) ?? 0) + (differences.get(textAt(0, leaf)) ?? 0))
    // Missing values are separate leaves, one for each reason, with a common parent.
    const missing = level === 0 ? others : [others.reduce((sum, mass) => sum + mass, 0)]
    for (const mass of [...excess.values(), ...missing]) distance += Math.abs(mass) / 2 / height
  }
  return distance
}

function distanceOf(rule: Extract<SensitiveRule, { model: 'close' }>, within: Counts, overall: Counts): number {
  const [size, all] = [total(within), total(overall)]
  const differences = new Map(
    [...new Set([...overall.keys(), ...within.keys()])].map((value) => [
      value,
      (within.get(value) ?? 0) / size - (overall.get(value) ?? 0) / all,
    ]),
  )
  if (rule.distance === 'hierarchical') return hierarchicalDistance(differences, rule.hierarchy)
  if (rule.distance === 'equal') return [...differences.values()].reduce((sum, one) => sum + Math.abs(one), 0) / 2
  let [carried, distance] = [0, 0]
  for (const value of rule.order) {
    carried += differences.get(value) ?? 0
    distance += Math.abs(carried)
  }
  return distance / Math.max(1, rule.order.length - 1)
}

/** Returns the guarantee of a rule, its required value, and whether higher is better. */
export function guaranteeOf(rule: SensitiveRule): { guarantee: Guarantee; required: number; isLeast: boolean } {
  if (rule.model === 'close') return { guarantee: 'closeness', required: rule.t, isLeast: false }
  if (rule.model === 'distinct') return { guarantee: 'distinctDiversity', required: rule.l, isLeast: true }
  if (rule.model === 'entropy') return { guarantee: 'entropyDiversity', required: rule.l, isLeast: true }
  return { guarantee: 'recursiveDiversity', required: rule.c, isLeast: false }
}

/** Tolerance for the rounding of shares. */
export const rounding = 1e-6

/** Whether the value that a class reaches satisfies a rule. */
export function isKept(rule: SensitiveRule, value: number): boolean {
  const { required, isLeast } = guaranteeOf(rule)
  if (isLeast) return value >= required - rounding
  return rule.model === 'recursive' ? value < required : value <= required + rounding
}

/** Counts the rows of a class with its commonest member: a value, or one of a set. */
export function mostWithMember(within: Counts): number {
  const rows = new Map<string, number>()
  for (const [value, count] of within)
    for (const member of new Set(value.split(' + '))) rows.set(member, (rows.get(member) ?? 0) + count)
  return Math.max(0, ...rows.values())
}

/**
 * Computes the value that a class reaches for a rule: one if all sets of values share a member; for recursive
 * diversity, the c that it would just violate.
 */
export function reached(rule: SensitiveRule, within: Counts, overall: Counts): number {
  if (rule.model === 'close') return distanceOf(rule, within, overall)
  const size = total(within)
  const most = mostWithMember(within)
  if (rule.model !== 'recursive' && most === size) return Math.min(1, within.size)
  if (rule.model === 'distinct') return within.size
  if (rule.model === 'entropy')
    return Math.exp(-[...within.values()].reduce((sum, count) => sum + (count / size) * Math.log(count / size), 0))
  const descending = [...within.values()].sort((a, b) => b - a)
  const tail = descending.slice(rule.l - 1).reduce((sum, count) => sum + count, 0)
  const byValue = tail === 0 ? Number.POSITIVE_INFINITY : (descending[0] as number) / tail
  if (rule.l <= 1) return byValue
  return most === size ? Number.POSITIVE_INFINITY : Math.max(byValue, most / (size - most))
}
