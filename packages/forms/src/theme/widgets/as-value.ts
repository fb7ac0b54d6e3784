/** Digits of other scripts, such as Arabic ones, as those that are counted with: each script has its ten in a row. */
const inAscii = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let value = 0
    for (let code = digit.codePointAt(0) ?? 0; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code--)
      value++
    return String(value)
  })

/** What was typed, as the schema wants it; text that is not a number stays text, for the validator to find. */
export function asValue(text: string, type: unknown): string | number | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (type !== 'number' && type !== 'integer') return trimmed
  // "1e2" and "0x10" are numbers for a computer, and slips for the person who types an age.
  const digits = inAscii(trimmed)
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : trimmed
}
