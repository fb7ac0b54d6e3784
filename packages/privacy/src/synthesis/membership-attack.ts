import { type RandomBelow, shuffle } from '../random.ts'
import type { Table } from '../table/table.ts'
import { type Budget, openBudget } from './budget.ts'
import { type SynthesisColumn, toDomain } from './domain.ts'

/** How well synthetic records revealed who was in their source data. */
export type MembershipAttack = {
  /** The number of attacked rows, half of which were in the data. */
  readonly rows: number
  /**
   * The share of members that the attack finds, minus the share of others that it takes for members, at its best: 0 is
   * chance, 1 is certainty.
   */
  readonly advantage: number
  /** The maximum that (ε, δ) allows: (e^ε − 1 + 2 δ) ÷ (e^ε + 1). */
  readonly bound: number
}

/** The maximum number of attacked rows, which is enough to detect an advantage of a few hundredths. */
const MOST_ROWS = 2000

/** Picks rows of a table. */
const pickRows = ({ columns }: Table, rows: Uint32Array): Table => ({
  rowCount: rows.length,
  columns: columns.map((column) => ({ ...column, codes: rows.map((row) => column.codes[row] as number) })),
})

/** Counts the columns in which a row differs from the most similar synthetic row (Hamming distance). */
function distanceToClosest(data: Table, row: number, synthetic: Table): number {
  let closest = data.columns.length
  for (let other = 0; other < synthetic.rowCount && closest > 0; other++) {
    let differing = 0
    for (let at = 0; at < data.columns.length && differing < closest; at++)
      if (data.columns[at]?.codes[row] !== synthetic.columns[at]?.codes[other]) differing++
    closest = Math.min(closest, differing)
  }
  return closest
}

/**
 * The best advantage of an attack that takes everyone for a member whose record is within some distance of a synthetic
 * one.
 */
function bestAdvantage(members: readonly number[], others: readonly number[]): number {
  const share = (of: readonly number[], most: number): number => of.filter((one) => one <= most).length / of.length
  return Math.max(0, ...[...new Set(members)].map((most) => share(members, most) - share(others, most)))
}

/**
 * Attacks synthetic records by the distance to the closest one (as in Hilprecht, Härterich and Bernau 2019): makes
 * records from a random half of the rows, with the same ε and δ, and tries to tell that half from the other. The half
 * and its records are discarded, so no budget is spent.
 */
export function attackMembership(
  read: Table,
  columns: readonly SynthesisColumn[],
  { epsilon, delta }: Budget,
  random: RandomBelow,
  make: (part: Table, budget: Budget) => Table,
): MembershipAttack | undefined {
  const order = Uint32Array.from({ length: read.rowCount }, (_, row) => row)
  shuffle(order, random)
  const half = Math.floor(Math.min(order.length, MOST_ROWS) / 2)
  if (half === 0) return undefined
  const members = pickRows(read, order.slice(0, half))
  const synthetic = make(members, openBudget({ epsilon, delta }))
  const data = toDomain(pickRows(read, order.slice(0, 2 * half)), columns).table
  const distances = Array.from({ length: 2 * half }, (_, row) => distanceToClosest(data, row, synthetic))
  const odds = Math.exp(epsilon)
  return {
    rows: 2 * half,
    advantage: bestAdvantage(distances.slice(0, half), distances.slice(half)),
    bound: Math.min(1, (odds - 1 + 2 * delta) / (odds + 1)),
  }
}
