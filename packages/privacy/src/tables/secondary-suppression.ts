import { type RandomBelow, secureRandom } from '../random.ts'
import type { Table } from '../table/table.ts'
import { type Cells, earlierCells, layOut, ownCells } from './cells.ts'
import { cellsOfFew } from './contributors.ts'
import { NullSpaceBasis } from './null-space.ts'
import { type PublishedTable, type TablePlan, TOTAL } from './plan.ts'
import { LEAST_CELL } from './policy-limits.ts'
import { ensureProtectionLevels } from './protection-levels.ts'

/** Tables that may be published, and how many of their cells are hidden. */
export type ProtectedTables = {
  readonly tables: readonly PublishedTable[]
  /** Cells hidden by a rule, and cells hidden so that no one can compute those; each counted once, in however many tables it is. */
  readonly sensitive: number
  readonly secondary: number
}

/** A hidden count of which one value alone is possible is not hidden. */
const defaultWidth = 2

/** Finds sensitive cells: by their count, their contributors, and their difference from an earlier release. */
function guard(table: Table, plan: TablePlan, cells: Cells): Uint8Array {
  const { minimumCell = LEAST_CELL, contributors = [], history } = plan
  const guarded = new Uint8Array(cells.cellCount)
  for (let cell = 0; cell < cells.cellCount; cell++) if ((cells.counts[cell] as number) < minimumCell) guarded[cell] = 1
  for (const rule of contributors)
    for (const [cell, isOfFew] of cellsOfFew(table, cells, rule).entries()) if (isOfFew === 1) guarded[cell] = 1
  // A published cell is known, whatever its count.
  for (const { cell, isKnown } of earlierCells(cells, history)) if (isKnown) guarded[cell] = 0
  return guarded
}

/** Publishes as many cells as possible, the largest first; returns those that stay hidden. */
function hide(cells: Cells, guarded: Uint8Array, { history }: TablePlan, random: RandomBelow): Uint8Array {
  const unknown = new NullSpaceBasis(cells, guarded, random)
  for (const { cell, isKnown } of earlierCells(cells, history)) if (isKnown) unknown.admit(cell)
  const sizeOf = (cell: number): number =>
    (cells.innerOf.starts[cell + 1] as number) - (cells.innerOf.starts[cell] as number)
  const candidates = [...ownCells(cells)].sort(
    (a, b) => (cells.counts[b] as number) - (cells.counts[a] as number) || sizeOf(b) - sizeOf(a) || a - b,
  )
  const isHidden = new Uint8Array(cells.cellCount)
  for (const cell of candidates) if (guarded[cell] === 1 || !unknown.publish(cell)) isHidden[cell] = 1
  return isHidden
}

/** Orders cells by the texts of their values, the total last, because the order of first occurrence would reveal something about the data. */
function inOrder(one: { values: readonly string[] }, other: { values: readonly string[] }): number {
  const at = one.values.findIndex((value, axis) => value !== other.values[axis])
  const [left = '', right = ''] = [one.values[at], other.values[at]]
  if (left === TOTAL || right === TOTAL) return left === TOTAL ? 1 : -1
  return left < right ? -1 : 1
}

function publish(cells: Cells, isHidden: Uint8Array, roundTo: number): PublishedTable[] {
  const shown = (cell: number): number | undefined =>
    isHidden[cell] === 1 ? undefined : Math.round((cells.counts[cell] as number) / roundTo) * roundTo
  return cells.tables.map(({ axes, cells: own }) => ({
    dimensions: axes.map(({ published }) => published),
    cells: own.toSorted(inOrder).map(({ id, values }) => ({ values, count: shown(id) })),
  }))
}

/**
 * Counts by any dimensions, with primary and secondary cell suppression, so that no sensitive cell can be computed from what is published, in these tables, in others of the
 * plan and in earlier releases. Cells are published from the largest on, each unless the published ones would then give a
 * sensitive one away; this is the idea of Langsrud's Gaussian elimination (GaussSuppression) turned around: it follows what
 * stays unknown. Then more are hidden until every sensitive cell has other data, a width away, that would be published in the same way.
 * `random` decides nothing that can be seen.
 */
export function protectTables(table: Table, plan: TablePlan, random: RandomBelow = secureRandom()): ProtectedTables {
  const cells = layOut(table, plan)
  const guarded = guard(table, plan, cells)
  const isHidden = hide(cells, guarded, plan, random)
  const width = plan.minimumWidth ?? defaultWidth
  if (width > 1) ensureProtectionLevels(cells, guarded, isHidden, plan.history, width - 1)

  const count = (is: (cell: number) => boolean): number => [...ownCells(cells)].filter(is).length
  return {
    tables: publish(cells, isHidden, plan.roundTo ?? 1),
    sensitive: count((cell) => guarded[cell] === 1),
    secondary: count((cell) => guarded[cell] === 0 && isHidden[cell] === 1),
  }
}
