import { toGuardedCell } from './formula-guard.ts'

/** Writes a cell of CSV (RFC 4180), guarded against formulas, and quoted if a reader could misread it. */
export function toCsvCell(value: string): string {
  const cell = toGuardedCell(value)
  // Readers that trim would drop a leading byte order mark or space; any delimiter would mislead their detection.
  return /[",;\r\n\t]|^[\s\ufeff]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
