import { membersOf } from '../table/cell.ts'
import { type CellSums, peopleIn, type Sum, union, without } from './cell-sums.ts'
import type { Axis } from './dimensions.ts'

/** A sum that no one may compute: few people, or none if that would show that a whole group shares a category. */
export type GuardedSum = { readonly sum: Sum; readonly people: number }

/** What the guards depend on. */
export type GuardRequest = {
  readonly cells: CellSums
  readonly releaseCount: number
  readonly people: Uint32Array
  readonly minimum: number
  readonly axes: ReadonlyMap<string, Axis>
  /** The sensitive columns, and whether a table with only one column is protected too. */
  readonly sensitive: readonly { readonly column: string; readonly isNamed: boolean }[]
}

/**
 * The people of a cell at one time, or those who joined it or left it between two releases; `at` is the release that
 * has their values.
 */
type Period = { readonly at: number; readonly of: (key: number) => Sum }

/**
 * Each release, and for each two releases the people who joined in between and those who left: an attacker may subtract
 * any two releases.
 */
function periodsOf(cells: CellSums, releaseCount: number): Period[] {
  const periods: Period[] = []
  for (let at = 0; at < releaseCount; at++) {
    periods.push({ at, of: (key) => cells.of(key, at) })
    for (let before = 0; before < at; before++)
      periods.push(
        { at, of: (key) => without(cells.of(key, at), cells.of(key, before)) },
        { at: before, of: (key) => without(cells.of(key, before), cells.of(key, at)) },
      )
  }
  return periods
}

/** The people of a cell at one time. */
type Counted = { readonly sum: Sum; readonly count: number }

/**
 * A group of a cell, and the people in it who share a category of a column, or one of the values if categories are
 * sets.
 */
type Alike = { readonly groupKey: number; readonly sum: Sum; readonly count: number }

/**
 * The people of each group with the same category of a column, or, if its categories are sets of values, with the same
 * value.
 */
function alikeBy(column: string, { cells, axes }: GuardRequest, sums: ReadonlyMap<number, Counted>): Alike[] {
  const { values, pathOf } = axes.get(column) as Axis
  const alike: Alike[] = []
  const byValue = new Map<number, Map<string, Counted>>()
  const finest = new Set(pathOf.map(([own]) => own))
  const hasSets = [...finest].some((node) => membersOf(values[node as number] as string).length > 1)
  for (const [key, { sum, count }] of sums) {
    const node = cells.keys.nodeOf(key, column)
    if (node === 0) continue
    const groupKey = cells.keys.withNode(key, column, 0)
    if (count > 0) alike.push({ groupKey, sum, count })
    if (!hasSets || !finest.has(node)) continue
    const ofGroup = byValue.get(groupKey) ?? new Map<string, Counted>()
    byValue.set(groupKey, ofGroup)
    for (const value of membersOf(values[node] as string)) {
      const before = ofGroup.get(value)
      ofGroup.set(
        value,
        before === undefined ? { sum, count } : { sum: union(before.sum, sum), count: before.count + count },
      )
    }
  }
  for (const [groupKey, ofGroup] of byValue)
    for (const one of ofGroup.values()) if (one.count > 0) alike.push({ groupKey, ...one })
  return alike
}

/**
 * Finds what has to stay unknown: counts of fewer people than the minimum, in a cell, among newcomers to it and among
 * people who left it; and the zeros that show that all people of a group share a sensitive category (group disclosure;
 * Hundepool et al. 2012, section 4.2), including groups of newcomers and of people who left. O(releases² × cells ×
 * people of a cell).
 */
export function guardedSums(request: GuardRequest): GuardedSum[] {
  const { cells, releaseCount, people, minimum, axes, sensitive } = request
  const found = new Map<string, GuardedSum>()
  const add = (sum: Sum, count: number): void => void found.set(sum.join(), { sum, people: count })
  for (const { at, of } of periodsOf(cells, releaseCount)) {
    const sums = new Map<number, Counted>()
    for (const key of cells.cellsOf(at)) {
      const sum = of(key)
      const count = peopleIn(sum, people)
      sums.set(key, { sum, count })
      if (count > 0 && count < minimum) add(sum, count)
    }
    for (const { column, isNamed } of sensitive) {
      if (!axes.has(column)) continue
      for (const { groupKey, sum, count } of alikeBy(column, request, sums)) {
        const group = sums.get(groupKey)
        if (group === undefined || group.count - count >= minimum) continue
        const others = without(group.sum, sum)
        if ((isNamed || groupKey !== 0) && others.length > 0) add(others, group.count - count)
      }
    }
  }
  return [...found.values()]
}
