import { plainDigits } from './plain-digits.ts'

/** What was typed, as the schema wants it; text that is not a number stays text, for the validator to find. */
export function asValue(text: string, type: unknown): string | number | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (type !== 'number' && type !== 'integer') return trimmed
  // "1e2" and "0x10" are numbers for a computer, and slips for the person who types an age.
  const digits = plainDigits(trimmed).trim()
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : trimmed
}
