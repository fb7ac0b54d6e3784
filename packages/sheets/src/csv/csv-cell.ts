import { toGuardedCell } from './formula-guard.ts'

/** Writes a cell of CSV (RFC 4180), with the guard against formulas, in quotation marks where a reader could mistake it. */
export function toCsvCell(value: string): string {
  const cell = toGuardedCell(value)
  // A leading mark or space would be lost on readers that trim; a delimiter of any kind would mislead their guess.
  return /[",;\r\n\t]|^[\s\ufeff]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
