import { type CellValue, toText } from '@tip-standard/sheets'

/**
 * The content of a cell in a published table: a count, or a hidden count; `below` is the number that it is known to be
 * less than.
 */
export type PublishedCount = { kind: 'count'; count: number } | { kind: 'suppressed'; below: number | undefined }

/** Marks that hide a count without a bound: ours, and `c` for "confidential", which statistical offices use. */
const bareMarks: ReadonlySet<string> = new Set(['*', '**', 'c', '(c)'])

/**
 * Reads a cell of a table of counts. `<5` and `≤4` are a hidden count and never 5, 4 or 0; so is `*`. Digits may be
 * grouped by threes with commas, points or spaces. Returns `undefined` for a blank cell, a dash and anything else that
 * is not a count, because publishers differ on whether a dash means zero or missing.
 */
export function readPublishedCount(cell: CellValue | undefined): PublishedCount | undefined {
  if (typeof cell === 'boolean') return undefined
  const text = toText(cell).trim()
  if (bareMarks.has(text.toLowerCase())) return { kind: 'suppressed', below: undefined }
  const hidden = /^(<=|≤|<)\s*(.+)$/u.exec(text)
  const count = toCount(hidden?.[2] ?? text)
  if (count === undefined) return undefined
  if (hidden === null) return { kind: 'count', count }
  const below = hidden[1] === '<' ? count : count + 1
  // The only count below 1 is zero, so nothing is hidden.
  return below > 1 ? { kind: 'suppressed', below } : { kind: 'count', count: 0 }
}

function toCount(text: string): number | undefined {
  const digits = /^\d{1,3}([,. \u00a0\u202f'’]\d{3})+$/u.test(text) ? text.replace(/\D/g, '') : text
  const count = /^\d+(\.0+)?$/.test(digits) ? Number(digits) : Number.NaN
  return Number.isSafeInteger(count) ? count : undefined
}
