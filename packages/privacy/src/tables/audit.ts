import { toEquations } from './equations.ts'
import { determined } from './gaussian-elimination.ts'
import type { PublishedTable } from './plan.ts'
import { intervalsOf } from './shuttle-bounds.ts'

/** What an attacker can find out about the hidden cells of tables from the published ones. */
export type TableAudit = {
  readonly hidden: number
  /** Hidden cells that follow exactly from the sums alone. */
  readonly recoverable: number
  /** Hidden cells with a single possible count, by the sums and because counts are not negative. */
  readonly exactByBounds: number
  /** The smallest and the median number of possible counts of a hidden cell; 0 if nothing is hidden. */
  readonly narrowest: number
  readonly median: number
}

/**
 * Attacks published tables as an attacker with nothing else would: solves the equations of hidden cells by elimination
 * modulo another prime, and narrows the hidden counts by bounds. Rounded tables have no exact sums to attack.
 */
export function auditTables(tables: readonly PublishedTable[]): TableAudit {
  const equations = toEquations(tables)
  const { lower, upper } = intervalsOf(equations)
  const widths = Array.from(lower, (low, unknown) => (upper[unknown] as number) - low + 1).sort((a, b) => a - b)
  return {
    hidden: equations.unknownCount,
    recoverable: determined(equations).length,
    exactByBounds: widths.filter((width) => width <= 1).length,
    narrowest: widths[0] ?? 0,
    median: widths[widths.length >> 1] ?? 0,
  }
}
