import { NO_CLASS } from '../recoding/recoding.ts'
import { type GroupCheck, NO_GROUP } from './hold-groups.ts'
import type { Individuals } from './individuals.ts'

/** The factor by which a group of companions grows at each attempt. */
const growth = 0.25
/** The number of rounds after which a history that still fails is suppressed completely. */
const patience = 8

/**
 * Comparing two releases shows who has left. If too few people of a history left, others of the same history are
 * withheld with them, so that no one can tell who left: in the order of their tokens, which reveals nothing. `isBlank`
 * marks rows already suppressed.
 */
export function companionsOf(individuals: Individuals, k: number, isBlank: Uint8Array, check: GroupCheck): Uint8Array {
  const { rows, tokens, historyOf, historyCount } = individuals
  const isWithheld = new Uint8Array(rows)
  const goneOf = new Uint32Array(historyCount)
  const isGone = (at: number): boolean => at >= rows || isBlank[at] === 1
  for (const [at, history] of historyOf.entries())
    if (history > 0 && isGone(at)) goneOf[history] = (goneOf[history] as number) + 1
  const waiting = new Map<number, number[]>()
  for (const [at, history] of historyOf.entries()) {
    if (isGone(at) || (goneOf[history] as number) === 0) continue
    const others = waiting.get(history)
    if (others === undefined) waiting.set(history, [at])
    else others.push(at)
  }
  for (const others of waiting.values()) others.sort((a, b) => ((tokens[a] as string) < (tokens[b] as string) ? 1 : -1))
  while (waiting.size > 0) {
    const groupOf = historyOf.map((history, at) =>
      waiting.has(history) && (isGone(at) || isWithheld[at] === 1) ? history : NO_GROUP,
    )
    const fails = check(groupOf, historyCount)
    for (const [history, others] of [...waiting]) {
      if (fails[history] !== 1 || others.length === 0) {
        waiting.delete(history)
        continue
      }
      const gone = goneOf[history] as number
      const more = others.splice(-Math.max(1, k - gone, Math.ceil(gone * growth)))
      for (const at of more) isWithheld[at] = 1
      goneOf[history] = gone + more.length
    }
  }
  return isWithheld
}

/**
 * Suppresses what a comparison with earlier releases would reveal: rows that share a class and a history, and people of a history who
 * have left, until every such group meets the plan.
 */
export function suppressAcrossReleases(
  individuals: Individuals,
  classOfRow: Uint32Array,
  check: GroupCheck,
): Uint32Array {
  const { count, rows, historyOf, historyCount } = individuals
  const classOf = new Uint32Array(count).fill(NO_CLASS)
  classOf.set(classOfRow)
  for (let round = 0; ; round++) {
    const { cellOf, cells } = cellsOf(classOf, historyOf)
    const cellFails = check(cellOf, cells.length, (individual) => classOf[individual] !== NO_CLASS)
    const goneOf = historyOf.map((history, at) => (history > 0 && classOf[at] === NO_CLASS ? history : NO_GROUP))
    const historyFails = check(goneOf, historyCount)
    const isGone = new Uint8Array(historyCount)
    for (const history of goneOf) if (history !== NO_GROUP) isGone[history] = 1
    // If too few people of a history have left, its smallest cell is suppressed too; in the end, all of it.
    const smallest = new Map<number, number>()
    for (const [cell, { history, size }] of cells.entries()) {
      if (isGone[history] !== 1 || historyFails[history] !== 1) continue
      if (round >= patience) cellFails[cell] = 1
      const before = smallest.get(history)
      if (before === undefined || size < (cells[before]?.size ?? 0)) smallest.set(history, cell)
    }
    for (const cell of smallest.values()) cellFails[cell] = 1
    let suppressed = 0
    for (let row = 0; row < rows; row++) {
      const cell = cellOf[row] as number
      if (cell === NO_GROUP || cellFails[cell] !== 1) continue
      classOf[row] = NO_CLASS
      suppressed++
    }
    if (suppressed === 0) return classOf.subarray(0, rows)
  }
}

/** Groups the rows that share a class and a history. */
function cellsOf(
  classOf: Uint32Array,
  historyOf: Uint32Array,
): { cellOf: Uint32Array; cells: { history: number; size: number }[] } {
  const numbers = new Map<string, number>()
  const cells: { history: number; size: number }[] = []
  const cellOf = classOf.map((at, individual) => {
    if (at === NO_CLASS) return NO_GROUP
    const history = historyOf[individual] as number
    const name = `${at}/${history}`
    let cell = numbers.get(name)
    if (cell === undefined) {
      cell = cells.push({ history, size: 0 }) - 1
      numbers.set(name, cell)
    }
    const found = cells[cell] as { size: number }
    found.size++
    return cell
  })
  return { cellOf, cells }
}
