import type { Table } from '../table/table.ts'
import { type Cells, layOut } from './cells.ts'
import { cellsOfFew } from './contributors.ts'
import { intervalsOf } from './intervals.ts'
import { equationsOf, type Line, LineGuard, linesOf } from './lines.ts'
import { Moves } from './moves.ts'
import type { PublishedTable, TablePlan } from './plan.ts'

/** Tables that may be published, and how much of them is hidden. */
export type ProtectedTables = {
  readonly tables: readonly PublishedTable[]
  /** Cells that a rule hides, and those hidden so that nobody computes them; each counted once, in however many tables it is. */
  readonly sensitive: number
  readonly secondary: number
}

const defaultMinimum = 11

/** A hidden count of which one value alone is possible is not hidden. */
const defaultWidth = 2

/** The cells that must not be known: by their count, by who is behind them, and by what came since an earlier release. */
function guard(table: Table, plan: TablePlan, cells: Cells): Uint8Array {
  const { minimumCell = defaultMinimum, contributors = [], history } = plan
  const guarded = new Uint8Array(cells.cellCount)
  for (let cell = 0; cell < cells.cellCount; cell++) if ((cells.counts[cell] as number) < minimumCell) guarded[cell] = 1
  for (const rule of contributors)
    for (const [cell, isOfFew] of cellsOfFew(table, cells, rule).entries()) if (isOfFew === 1) guarded[cell] = 1
  // What was published is known, whatever it counts.
  for (const { cell } of knownCells(cells, history)) guarded[cell] = 0
  return guarded
}

/** The cells that earlier releases have published. */
function* knownCells(cells: Cells, history: TablePlan['history']): Generator<{ cell: number }> {
  for (const [at, tables] of (history?.releases ?? []).entries())
    for (const { dimensions, cells: published } of tables)
      for (const { values, count } of published) {
        if (count === undefined) continue
        const columns = dimensions.map(({ column }) => column)
        const cell = cells.find(columns, values, { from: 1, to: at + 1 })
        if (cell !== undefined) yield { cell }
      }
}

/** Publishes as many cells as may be, the largest first; gives those that stay hidden. */
function hide(
  cells: Cells,
  lines: readonly Line[],
  guarded: Uint8Array,
  held: Uint8Array,
  { history, minimumWidth = defaultWidth }: TablePlan,
  random: () => number,
): Uint8Array {
  const kept = guarded.map((isGuarded, cell) => (isGuarded === 1 || held[cell] === guardedToo ? 1 : 0))
  const moves = new Moves(cells, kept, random)
  for (const { cell } of knownCells(cells, history)) moves.admit(cell)
  const lineGuard = new LineGuard(lines, cells, guarded, minimumWidth)
  const sizeOf = (cell: number): number =>
    (cells.innerOf.starts[cell + 1] as number) - (cells.innerOf.starts[cell] as number)
  const candidates = [...ownCells(cells)].sort(
    (a, b) => (cells.counts[b] as number) - (cells.counts[a] as number) || sizeOf(b) - sizeOf(a) || a - b,
  )
  const isHidden = new Uint8Array(cells.cellCount)
  const late: number[] = []
  for (const cell of candidates) {
    if (kept[cell] === 1) isHidden[cell] = 1
    else if (held[cell] === publishedLast || !lineGuard.allows(cell)) late.push(cell)
    else if (moves.publish(cell)) lineGuard.close(cell)
    else isHidden[cell] = 1
  }
  // To hold back what everybody can compute would hide nothing.
  for (const cell of late) if (moves.isHidden(cell)) isHidden[cell] = 1
  return isHidden
}

const ownCells = ({ tables }: Cells): Set<number> => new Set(tables.flatMap(({ cells }) => cells.map(({ id }) => id)))

function publish(cells: Cells, isHidden: Uint8Array, roundTo: number): PublishedTable[] {
  const shown = (cell: number): number | undefined =>
    isHidden[cell] === 1 ? undefined : Math.round((cells.counts[cell] as number) / roundTo) * roundTo
  return cells.tables.map(({ axes, cells: own }) => ({
    dimensions: axes.map(({ published }) => published),
    cells: own.map(({ id, values }) => ({ values, count: shown(id) })),
  }))
}

/**
 * How a cell is held back: published last, if nobody can compute it then; and where others gave it away, guarded like a sensitive
 * one.
 */
const publishedLast = 1
const guardedToo = 2

/** Times that cells are held back to widen what bounds leave. */
const mostRounds = 20

/**
 * Counts by any dimensions, so that no sensitive cell can be computed from what is published, in these tables, in others of the
 * plan and in earlier releases. Cells are published from the largest on, each unless the published ones would then give a
 * sensitive one away; this is the idea of Langsrud's Gaussian elimination (GaussSuppression) turned around: it follows what
 * stays unknown. `random` gives numbers in [0, 1) and decides nothing that can be seen.
 */
export function protectTables(table: Table, plan: TablePlan, random: () => number = Math.random): ProtectedTables {
  const cells = layOut(table, plan)
  const guarded = guard(table, plan, cells)
  const lines = linesOf(cells)
  const held = new Uint8Array(cells.cellCount)
  let isHidden = hide(cells, lines, guarded, held, plan, random)
  for (let round = 0; round < mostRounds && holdMore(cells, lines, guarded, isHidden, held, plan); round++)
    isHidden = hide(cells, lines, guarded, held, plan, random)

  const count = (is: (cell: number) => boolean): number => [...ownCells(cells)].filter(is).length
  return {
    tables: publish(cells, isHidden, plan.roundTo ?? 1),
    sensitive: count((cell) => guarded[cell] === 1),
    secondary: count((cell) => guarded[cell] === 0 && isHidden[cell] === 1),
  }
}

/**
 * Holds back published cells beside the sensitive ones that bounds leave too little of, those beside most of them first; tells
 * whether there were any.
 */
function holdMore(
  cells: Cells,
  lines: readonly Line[],
  guarded: Uint8Array,
  isHidden: Uint8Array,
  held: Uint8Array,
  { minimumWidth = defaultWidth }: TablePlan,
): boolean {
  const { equations, unknownOf } = equationsOf(lines, cells.counts, isHidden)
  const { lower, upper } = intervalsOf(equations)
  const isNarrow = (cell: number): boolean => {
    const unknown = guarded[cell] === 1 ? unknownOf.get(cell) : undefined
    return unknown !== undefined && (upper[unknown] as number) - (lower[unknown] as number) + 1 < minimumWidth
  }
  const narrowBeside = new Map<number, Set<number>>()
  for (const { parts, whole } of lines) {
    const narrow = parts.filter(isNarrow)
    if (narrow.length === 0) continue
    for (const cell of [...parts, whole])
      if (isHidden[cell] === 0 && held[cell] !== guardedToo)
        narrowBeside.set(cell, new Set([...(narrowBeside.get(cell) ?? []), ...narrow]))
  }
  const byUse = [...narrowBeside].sort(
    ([a, nearA], [b, nearB]) => nearB.size - nearA.size || (cells.counts[a] as number) - (cells.counts[b] as number),
  )
  const covered = new Set<number>()
  for (const [cell, near] of byUse) {
    if ([...near].every((one) => covered.has(one))) continue
    for (const one of near) covered.add(one)
    held[cell] = (held[cell] as number) + 1
  }
  return covered.size > 0
}
