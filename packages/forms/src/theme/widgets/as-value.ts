import { plainDigits } from './plain-digits.ts'
import { typedText } from './typed-text.ts'

/** What was typed, as the schema wants it; text that is not a number stays text, for the validator to find. */
export function asValue(text: string, type: unknown): string | number | undefined {
  const kept = typedText(text)
  if (kept === '') return undefined
  if (type !== 'number' && type !== 'integer') return kept
  // "1e2" and "0x10" are numbers for a computer, and slips for the person who types an age.
  const digits = plainDigits(kept).trim()
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : kept
}
