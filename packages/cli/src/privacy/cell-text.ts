import { CouldNotRun } from '../process/exit-code.ts'

/**
 * The text of a cell by which a person is recognised; empty if there is nothing. Throws a `CouldNotRun` for a list or
 * an object, which all have the same text, and for a number of which JSON has lost digits: people with the same text
 * would be treated as one.
 */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object')
    throw new CouldNotRun(
      'A cell by which people are recognised holds a list or an object: give each part a column of its own.',
    )
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new CouldNotRun(
      'A number by which people are recognised has more digits than JSON numbers keep: write it in quotes.',
    )
  return String(value)
}
