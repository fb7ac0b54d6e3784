import type { RandomBelow } from '../random.ts'
import type { CellSums } from './cell-sums.ts'
import { toSystem } from './cell-system.ts'
import type { Candidate, CellChange, CountedCells } from './counted-cells.ts'
import type { Axis } from './dimensions.ts'
import type { GuardedSum } from './guarded-sums.ts'
import { NullSpaceBasis } from './null-space.ts'
import { ensureProtectionLevels } from './protection-levels.ts'
import { finestOf, type TableLayout } from './table-layout.ts'

/** What the choice depends on. */
type Choice = {
  readonly people: Uint32Array
  readonly minimum: number
  /** How many counts must stay possible for a guarded sum. */
  readonly width: number
  readonly counted: CountedCells
  readonly guards: readonly GuardedSum[]
  /** Sums that are known not to be 0 because their categories are named. */
  readonly listed: ReadonlySet<string>
  /** The columns that a cell is counted by. */
  readonly columnsOf: (key: number) => readonly string[]
  /** How many candidates, the first ones, are hidden only as a last resort. */
  readonly firstKept: number
  /** Which of these are quoted: one is hidden only if this saves several others. */
  readonly quoted: ReadonlySet<number>
  /**
   * Whether all are shown at first, and only alternatives decide what has to be hidden: faster with many people, and as
   * safe.
   */
  readonly byAlternatives: boolean
}

/**
 * The order in which counts are shown: the finest categories before their sums, which everyone can add up; of the sums,
 * those of a single column first, column by column in the order of the tables, and the total after them, so that a few
 * people of one category do not cost the counts of the others; large counts before small ones. But the total comes
 * first if earlier releases show it already, and so do the cells to keep first.
 */
export function inTurn(
  cells: CellSums,
  keptFirst: ReadonlySet<number>,
  axes: ReadonlyMap<string, Axis>,
  layouts: readonly TableLayout[],
  shown: CountedCells,
  candidates: readonly Candidate[],
): Candidate[] {
  const finest = layouts.map((layout) => new Map(layout.columns.map((column) => [column, finestOf(layout, column)])))
  const isFinest = (key: number): boolean =>
    finest.some((of) =>
      [...axes.keys()].every((column) => {
        const node = cells.keys.nodeOf(key, column)
        return of.get(column)?.has(node) ?? node === 0
      }),
    )
  const inOrder = [...new Set(layouts.flatMap(({ columns }) => columns))]
  const rankOf = (key: number): number => {
    if ((key === 0 && shown.countOf(key) !== undefined) || keptFirst.has(key)) return 0
    if (isFinest(key)) return 1
    const of = inOrder.filter((column) => cells.keys.nodeOf(key, column) !== 0)
    if (of.length === 1) return 2 + inOrder.indexOf(of[0] as string)
    return 2 + inOrder.length + (of.length === 0 ? 0 : 1)
  }
  return candidates
    .map((one) => ({ one, rank: rankOf(one.change.key) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || b.one.people - a.one.people || cells.keys.compare(a.one.change.key, b.one.change.key),
    )
    .map(({ one }) => one)
}

/**
 * Decides which candidates are shown: each one unless the shown ones would then reveal a guarded sum, or an alternative
 * needs it hidden.
 */
export function choose(
  candidates: readonly Candidate[],
  { people, minimum, width, counted, guards, listed, columnsOf, firstKept, quoted, byAlternatives }: Choice,
  random: RandomBelow,
): CellChange[] {
  const known = counted.published
  const system = toSystem(
    [...candidates, ...known.map((sum) => ({ sum })), ...guards].map(({ sum }) => sum),
    people,
  )
  const first = candidates.length + known.length
  const isHidden = new Uint8Array(candidates.length)
  if (!byAlternatives) {
    const isGuarded = new Uint8Array(system.cellCount).fill(1, first)
    const unknown = new NullSpaceBasis(system, isGuarded, random)
    for (let cell = candidates.length; cell < first; cell++) unknown.admit(cell)
    for (const cell of candidates.keys()) isHidden[cell] = unknown.publish(cell) ? 0 : 1
  }
  const isListed = (cell: number): boolean => listed.has((guards[cell - first] as GuardedSum).sum.join())
  if (width > 1) {
    const names = candidates.map(({ change }) => columnsOf(change.key).join())
    const all = [...new Set(names)]
    const columns = Uint32Array.from(names, (one) => all.indexOf(one))
    const counts = { candidates: candidates.length, known: known.length }
    const isQuoted = (cell: number): boolean => quoted.has((candidates[cell] as Candidate).change.key)
    const fewBelow = byAlternatives ? 0 : minimum
    const parts = { ...counts, firstKept, isQuoted, keepsFirst: byAlternatives, columnsOf: columns, fewBelow, isListed }
    ensureProtectionLevels(system, parts, isHidden, width - 1)
  }
  return candidates.flatMap(({ change }, cell) => (isHidden[cell] === 1 ? [] : [change]))
}
